// TraitsOf: the soft traits that a line asks for (knowledge/traits.yaml). Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

// Whether the match at `index` names a trait of a person. `matches` are the longest of Traits() in
// `line`, in its order. Words that only take longer expressions out of the way name none, nor does
// communicating or writing in a foreign language: that is a skill of the language.
[[nodiscard]] bool NamesTrait(std::string_view line, const std::vector<TermMatch>& matches,
                              size_t index);

// Ids, each once, in the order of the line.
[[nodiscard]] std::vector<std::string> TraitsOf(std::string_view line,
                                                const std::vector<TermMatch>& matches);

}  // namespace gonggo
