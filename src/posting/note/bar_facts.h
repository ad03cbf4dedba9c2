// BarFacts: rows of a board's facts whose cells hold label and value with a space between.
//
//   지원자격 | 경력 관계없음 | 학력 학력무관
//   경력 3년 이상 · 고용형태 정규직 · 근무지역 서울 성동구
//
// Two such cells make a row. Gives what they state, and marks the line as one of facts. Linear.
// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

[[nodiscard]] std::vector<StatedCell> ReadBarFacts(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
