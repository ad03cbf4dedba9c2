// Unknown words: whether a name holds syllables that belong to no word of the language, as names of
// companies often do. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// Whether at least two syllables in a row of `name`, which is of Hangul alone, are of no known
// word: 너울커머스, not 브랜드커머스. Linear.
[[nodiscard]] bool HoldsUnknownWord(std::string_view name);

}  // namespace gonggo
