// Emoji items: lines one below another that begin with the same emoji are a list.
//
//   📌 평일 오픈 (07:00~13:00)
//   📌 라떼아트 가능하신 분
//   📌 바리스타 자격증 있으면 우대
//
// One such line may be a heading ("📌 자격요건"); three that head nothing are items. Linear. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void MarkEmojiItems(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
