// Framed positions: the openings of one page, whose names have no number.
//
//   [하늘은행] 2026년 IT부문 경력직 채용
//   ■ 모집부문                          ■ heads the page's own parts,
//   ○ 채널개발  - 담당업무 …            ○ its positions
//   ○ 정보보호  - 담당업무 …
//   ■ 공통사항, ■ 접수기간 …
//
// They look like the openings of a note (split.h), but a headline calls for all of them, and what
// stands behind the last under the page's mark is everybody's. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/split/positions.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Of a document whose postings would be `ranges`; none where it is no such page.
[[nodiscard]] std::vector<Position> FindFramedPositions(std::string_view text,
                                                        const LabelledLines& input,
                                                        const std::vector<LineRange>& ranges);

}  // namespace gonggo
