// Prose: a posting that is told in paragraphs, without headings and lists.
//
// "합류하시면 결제 API를 설계하게 됩니다. Kotlin을 3년 이상 써 보셨어야 하고, Kafka를 아시면 더
// 반갑습니다. 연봉은 …": each sentence says for itself whether it tells of the work, asks or
// wishes, and a paragraph has all of them. Linear in the text. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The lines [first, last] (indexes) of one paragraph, which a mail may have wrapped.
struct Paragraph {
  uint32_t first = 0;
  uint32_t last = 0;
  Span at;
};

// What of `range` may be told in sentences: no items, labels or facts.
[[nodiscard]] std::vector<Paragraph> ParagraphsOf(std::string_view text, const LabelledLines& input,
                                                  LineRange range);

// The paragraphs of `range` with what their sentences are, in order; empty where a heading or a
// list of the posting says what is asked for, or no sentence asks.
[[nodiscard]] std::vector<FlattenedLine> FindProse(std::string_view text,
                                                   const LabelledLines& input, LineRange range);

}  // namespace gonggo
