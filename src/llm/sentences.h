// SentenceSpans: where the sentences of a passage stand. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// In order, without the spaces between them; of a passage of one sentence, that one. A sentence
// ends behind . ? or ! with what closes it, where a space follows; not behind an abbreviation
// (e.g.).
[[nodiscard]] std::vector<Span> SentenceSpans(std::string_view passage);

}  // namespace gonggo
