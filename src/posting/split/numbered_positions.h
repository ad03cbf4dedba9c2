// Numbered positions: "1. 기구설계" above what it does and asks for, "2. 펌웨어" likewise, and what
// stands below them is of all.
//
//   1. 기구설계 (경력)            2. 펌웨어 (신입/경력)          [공통]
//   수행업무: 드론 기구 설계      수행업무: 비행제어 개발        근무지: 대전 유성구
//   자격: SolidWorks 3년 이상     자격: C언어, RTOS 이해         접수: …
//
// A number alone may count anything: each must have labelled duties or demands right below it.
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/split/positions.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

[[nodiscard]] std::vector<Position> FindNumberedPositions(std::string_view text,
                                                          const LabelledLines& input);

}  // namespace gonggo
