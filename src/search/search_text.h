// SearchText of a posting: what full text finds it by, as the library keeps it.
#pragma once

#include <string_view>

#include "model/posting.h"
#include "search/tokens.h"
#include "store/records.h"

namespace gonggo {

// The tokens of the posting, whose lines are those of `text` (its document's text): the title, the
// company, what it asks for (requirements, wishes, stack) and everything else. Linear.
[[nodiscard]] SearchText SearchTextOf(const Posting& posting, std::string_view text,
                                      Tokenizer& tokenizer);

// Where the document can't be read again: of what was read of it.
[[nodiscard]] SearchText SearchTextOf(const Posting& posting, Tokenizer& tokenizer);

}  // namespace gonggo
