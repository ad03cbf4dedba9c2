// FindChats: rooms, channels and names of messengers: "https://open.kakao.com/o/abc", "t.me/team",
// "카톡 ID: abc", "Telegram @abc". What is built with them ("카카오톡 챗봇 개발") is none.
//
// Appends to `out`. Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

void FindChats(std::string_view line, std::vector<Span>& out);

// Whether a link leads to one.
[[nodiscard]] bool IsChatLink(std::string_view url);

}  // namespace gonggo
