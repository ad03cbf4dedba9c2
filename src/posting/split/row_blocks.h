// Row blocks: openings one a line in a note that keeps whole postings, too.
//
//   노을소프트 / 백엔드 신입 / 판교 / ~12/6
//   펭귄네트웍스 / 웹개발자 신입 / 성수 / 상시
//
//   --- 나중에 다시 보기 ---
//   [신입] 백엔드 개발자 채용
//   주요업무 …
//
// list_rows.h and position_rows.h read notes and tables that are nothing else. Here a paragraph of
// a note is such a list by itself, who looks and for whom is said in its rows, and the rest says
// what somebody does or must bring. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The lines of each, in order. What the keeper says between them and a posting is marked as
// boilerplate.
[[nodiscard]] std::vector<LineRange> FindRowBlocks(std::string_view text,
                                                   const std::vector<Heading>& headings,
                                                   std::vector<Line>& lines);

// Whether the rows of `block` have cells, as those of a table have.
[[nodiscard]] bool IsTable(std::string_view text, const std::vector<Line>& lines, LineRange block);

}  // namespace gonggo
