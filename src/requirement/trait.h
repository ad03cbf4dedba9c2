// FindTraits: the soft traits that a line asks for (knowledge/traits.yaml). Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

// Ids, each once, in the order of the line.
[[nodiscard]] std::vector<std::string> FindTraits(std::string_view line);
// The same from the longest matches of Traits() in a line.
[[nodiscard]] std::vector<std::string> TraitsOf(const std::vector<TermMatch>& matches);

}  // namespace gonggo
