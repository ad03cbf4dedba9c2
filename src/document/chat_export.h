// ChatMessages: what a chat exported as text holds → its messages that may be postings.
//
// People send postings to themselves and export the chat: KakaoTalk for computers ("[이름] [오후
// 9:43] 글"), for telephones ("2026년 11월 24일 오후 9:43, 이름 : 글") and its CSV for macOS. In:
// the whole text, normalised. Out: messages of several lines, and openings in a line ("하늘보리 /
// 점장 / ~12/6"), in their order, without the time and the sender. What is only said beside them is
// left out; where several people talk and one says that somebody is looked for ("하늘랩에서 백엔드
// 개발자 뽑는대"), it stands behind them in one, with its times and senders. Empty where the text
// is no such export, or holds none of them. Linear. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

[[nodiscard]] std::vector<std::string> ChatMessages(std::string_view text);

}  // namespace gonggo
