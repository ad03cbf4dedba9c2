// Korean headings in a line that has lost its line breaks.
//
// "담당업무 결제 서버 개발 자격요건 Java 3년 이상 우대사항 Kafka 경험 근무지 서울": what a box of
// one line or a messenger makes of a posting. The headings stand as words of their own, bare, in
// brackets or in front of a colon. Linear in the text. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph_opening.h"

namespace gonggo {

// Those of `content`, in order; none unless they open what is done and what is asked for, or both
// demands and wishes: a sentence may speak of its own 자격요건.
[[nodiscard]] std::vector<ParagraphOpening> FindKoreanHeadings(std::string_view content);

}  // namespace gonggo
