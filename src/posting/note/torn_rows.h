// Torn rows: a board's row of facts, copied with each mark on a line of its own.
//
//   하늘보리
//   ∙
//   서울 성동구
//   ∙
//   경력 3-7년
//
// becomes one line with the span of all, which is read as "하늘보리∙서울 성동구∙경력 3-7년" is; the
// further lines are blank. Only where the whole is such a row: elsewhere marks alone are bullets.
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void JoinTornRows(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
