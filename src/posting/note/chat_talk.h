// ChatTalk: what people of a chat say between openings, and before one in the same line.
//
//   헐 / 다들 커피 드실? / 풀재택 부럽다..                      talk and nothing else
//   와 하늘랩 백엔드 12/5까지 열렸다                            "와" is said before an opening
//   Another one from us: Lumen Harbor, Engineering Manager      so is what stands before the colon
//
// Linear in the words. Pure; thread-safe.
#pragma once

#include <string_view>

#include "posting/line/lines.h"

namespace gonggo {

// Whether a name stands in it: a job's, a company's by its ending or form, or a link.
[[nodiscard]] bool HoldsName(std::string_view words);

// Whether something of an opening may stand in it: a name, or a number such as a day, pay or years.
[[nodiscard]] bool HoldsOpening(std::string_view words);

// Whether `words` of `line` are talk and nothing else.
[[nodiscard]] bool IsSmallTalk(const Line& line, std::string_view words);

// `words` without what is said before and behind an opening: "와 하늘랩 백엔드 12/5까지", "이것도
// 봐봐 https://… 하늘랩", "서버 하는 분? 하늘랩 백엔드 뽑아요", "하나 더 있는데요, (주)하늘랩
// 백엔드", "나는 하늘랩 백엔드 쓰는 중".
[[nodiscard]] std::string_view WithoutTalkBeside(std::string_view words);

// "새벽별랩 백엔드 개발자 신입 가능, 12/10 마감", a link: an opening that the keeper of the chat
// passes on himself; no question, and nothing of himself ("Java만 3년 했는데 될까요").
[[nodiscard]] bool PassesOnOpening(std::string_view words);

}  // namespace gonggo
