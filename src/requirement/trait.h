// TraitsOf: the soft traits that a line asks for (knowledge/traits.yaml). Pure; thread-safe.
#pragma once

#include <string>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

// Ids, each once, in the order of the line, from the longest matches of Traits() in it.
[[nodiscard]] std::vector<std::string> TraitsOf(const std::vector<TermMatch>& matches);

}  // namespace gonggo
