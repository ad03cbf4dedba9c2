// ReadWon: an amount as people write it: "62000000", "6,200만원", "1억 2천만".
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gonggo {

// Whole won. nullopt for anything else, and for what is no salary (below 10,000 or above 10^12: a
// unit was forgotten, or a zero is too many).
[[nodiscard]] std::optional<int64_t> ReadWon(std::string_view text);

}  // namespace gonggo
