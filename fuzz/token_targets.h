// The tokens of full-text search, held against their contract.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

// The bytes as a posting's text and as a query's word: tokens are well formed, the same by a second
// look, and a word is found in the text that it is.
void ReadTokens(std::string_view bytes);

}  // namespace gonggo::fuzz
