// PostingId: the name of a posting that a user can type.
//
// Ten characters of Crockford's base 32 (https://www.crockford.com/base32.html), lower case: no i,
// l, o, u. They come from a digest of what identifies the posting, so that two libraries give the
// same link the same id; 50 bits, and `attempt` makes another one where a library has it already.
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "store/digest.h"

namespace gonggo {

inline constexpr size_t kPostingIdLength = 10;

[[nodiscard]] std::string PostingIdFrom(const Digest& identity, uint32_t attempt);

// What a user typed → the beginning of an id: lowered, o read as 0, i and l as 1. Empty if a
// character can't stand in an id.
[[nodiscard]] std::string NormalizeIdPrefix(std::string_view typed);

}  // namespace gonggo
