// BoldLabels: properties of an opening as apps for notes export them, the label bold and the value
// behind it.
//
//   **Deadline** 12월 4일
//   **Location** Seoul, Yongsan-gu
//   **Status** 고민중
//
// Bold words begin sentences as well, and what is asked for, so several such lines have to stand
// below each other and state different facts, below no heading of requirements. Linear. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void ReadBoldLabels(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
