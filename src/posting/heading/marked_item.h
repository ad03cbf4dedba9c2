// MarksItem: a line that says of itself whether it is required: "[필수] SQL 활용 경험",
// "(우대) 통계학 전공", "[Preferred] Kafka".
//
// By its brackets it looks like a heading, but what stands behind them is an item. With nothing or
// the words of a heading behind them ("[필수]", "[우대] 이런 분이면 더 좋아요"), or above a list
// that hangs on it, it is one. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

[[nodiscard]] bool MarksItem(std::string_view text, const std::vector<Line>& lines, size_t i);

}  // namespace gonggo
