// LeftOut: what is asked for beside the openings of a note's table, and belongs to none of them.
//
//   | 회사 | 직무 | 마감 |
//   | 하늘앱스 | 웹 개발자 | 12/9 |
//   | 들판소프트 | DBA | 상시 |
//
//   둘 다 정보처리기사 필수
//
// Such a line goes into no posting, so each says that it is there. What the keeper says of himself
// asks for nothing. Linear. The scorer keeps scratch: one a thread.
#pragma once

#include <string_view>
#include <vector>

#include "model/diagnostic.h"
#include "model/posting.h"
#include "posting/line/lines.h"
#include "posting/saying/line_scores.h"

namespace gonggo {

// Of the lines that `left` marks, those that ask or wish for something, told to each of `postings`.
void TellLeftOutAsks(std::string_view text, const std::vector<Line>& lines,
                     const std::vector<bool>& left, LineScorer& scorer,
                     std::vector<Posting>& postings);

}  // namespace gonggo
