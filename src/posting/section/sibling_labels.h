// Sibling labels: "라벨: 값" below a wish or requirement that stands in the same list of labels.
//
//   6. 우대사항: 운전면허            ○ 우대: 파이썬 기초 수강자
//   7. 전형방법: 서류, 면접          ○ 교육비: 전액 무료
//
// The second line is no wish: it has the number that follows, or the form of a label whose value
// ends with its line. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// "마감일" with nothing else, and right below it when that is: a label and its value, as an app
// shows them among a posting's sections.
[[nodiscard]] bool IsLabelAboveValue(std::string_view text, const std::vector<Line>& lines,
                                     uint32_t line);

// Sets the kinds of such lines, and of what stands below them.
void TellSiblingLabels(std::string_view text, const LabelledLines& input, LineRange range,
                       std::vector<SectionKind>& kinds);

}  // namespace gonggo
