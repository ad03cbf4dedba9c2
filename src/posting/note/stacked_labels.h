// Stacked labels: a board's table of facts, copied with each value below its label.
//
//   핵심 정보
//   경력
//   경력 5년 이상
//   학력
//   대졸 이상
//   근무지역
//   경기 이천시
//
// Where three different facts stand so one below another, labels and values are facts, whatever a
// value would ask for elsewhere. Two lines may stand between two of them: a heading of the board's,
// or a pair that is not known. A blank line may stand between a label and its value, and what is
// said of several (kinds of employment, techniques) may go on over further lines, up to the next
// label. "마감일" above nothing but a day needs no further facts.
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void ReadStackedLabels(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
