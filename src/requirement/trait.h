// FindTraits: the soft traits that a line asks for (knowledge/traits.yaml). Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

// Ids, each once, in the order of the line.
[[nodiscard]] std::vector<std::string> FindTraits(std::string_view line);

}  // namespace gonggo
