// Surroundings: what a pasted text brings along that is no part of its posting.
//
// The app's menu above ("홈", "채용정보", "로그인"), who sent it when ("이도윤  [10:24 AM]"),
// counters
// ("댓글 3개 모두 보기"), other postings below ("비슷한 공고"), and what a newsletter or blog says
// to its readers at its end. Marked as boilerplate, such lines name nobody and state nothing, but
// stay where they are. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void MarkSurroundings(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
