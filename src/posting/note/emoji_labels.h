// EmojiLabels: emoji that say whose name stands behind them.
//
//   ✏️ UI/UX 디자이너
//   🏢 하늘랩
//   📍 서울 역삼동
//   🗓 ~ 12.10
//
// A house may stand for the office as well, so another line of the paragraph has to say where one
// works, and no section may begin above. What stands below such a name behind an emoji is a fact.
// Links without a label count where no other link has one. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void ReadEmojiLabels(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
