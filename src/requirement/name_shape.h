// What a Latin name looks like inside a line: "Moonlint", "Moon Lint 2", "moon.js"; no plain lower
// case word. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Where an item stands in its list: other words may stand before the first and behind the last.
enum class ItemPlace : uint8_t { kFirst, kInner, kLast };

// The name that the item `at` of a list is, but for what `place` allows; nullopt if it is none.
[[nodiscard]] std::optional<Span> NameOfItem(std::string_view line, Span at, ItemPlace place);

// The Hangul words that the item is, or that the first one ends with; nullopt if it is none.
[[nodiscard]] std::optional<Span> HangulOfItem(std::string_view line, Span at, ItemPlace place);

// Names in front of words for their use: "Moonlint를 활용한 경험", "Moonlint 프레임워크 경험".
[[nodiscard]] std::vector<Span> NamesInUse(std::string_view line);

}  // namespace gonggo
