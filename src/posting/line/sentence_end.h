// Where a sentence ends inside a line of requirements. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// A full stop at `i` that ends a sentence: behind Hangul or ')' or a lower-case word, before a
// space and more; behind an acronym, before a word with a capital.
// Not before a remark in parentheses.
[[nodiscard]] bool IsSentenceEnd(std::string_view text, size_t i);

// Where the first sentence of `words`, of running text, ends, with its mark: at a full stop before
// a space, whatever follows; not in "St. Brannock" or "e.g. Go".
[[nodiscard]] size_t SentenceSize(std::string_view words);

// "출시한 경험; REST API 연동 경험": a semicolon at `i` that is not the end of "&amp;" and stands
// not before "or …".
[[nodiscard]] bool IsSemicolon(std::string_view text, size_t i);

// Whether `words` go on with what stands in front of their comma: "또는 …", "or …", "(Kafka 등)".
[[nodiscard]] bool GoesOnBehindComma(std::string_view words);

}  // namespace gonggo
