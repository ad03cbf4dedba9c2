// Looking for a phrase in a stream of tokens (tokens.h), as the library's index does: for the few
// texts that stand outside of it, and as the index's reference in tests.
#pragma once

#include <string_view>

#include "search/tokens.h"

namespace gonggo {

// Whether the tokens of the phrase stand at consecutive places. Pure; thread-safe.
[[nodiscard]] bool StandsIn(const TokenPhrase& phrase, std::string_view stream);

}  // namespace gonggo
