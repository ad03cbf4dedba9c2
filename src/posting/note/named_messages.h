// NamedMessages: who says what in a chat that was copied without the times, or with the times
// below.
//
//   지현                        [하늘써치 이소영 이사]
//   하늘랩 떴던데               안녕하세요, 포지션 보내드려요
//   12/9까지                    ◇회사: 하늘랩
//                               오후 2:14
//   태오
//   오 좋다                     감사합니다
//                               오후 2:31
//
// Names stand above paragraphs again and again, of people who talk; companies above their openings
// do not. Linear but for a look-up of names. Thread-compatible: changes `lines` alone.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/note/chat_messages.h"

namespace gonggo {

// Names alone on the line above the words.
[[nodiscard]] PastedChat FindSendersAbove(std::string_view text, const std::vector<Line>& lines);

// Names in brackets above the words and times below them; what stands below a time without a name
// the keeper says himself. Marks the times as boilerplate.
[[nodiscard]] PastedChat FindSendersInBrackets(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
