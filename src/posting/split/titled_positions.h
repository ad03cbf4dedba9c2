// Titled positions: the openings of one company's page, each under the title of its job alone.
//
//   # 하늘보리 개발자 채용      calls for all of them
//   ## 백엔드 개발자
//   ### 자격요건 …
//   ## 프론트엔드 개발자
//   ### 자격요건 …
//   ## 공통 / ## 채용 절차      what stands below is everybody's
//
// They look like the openings of a note (split.h), but nothing in them names a company, and a
// headline or what they have in common says that they are of one. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/split/positions.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Of a document whose postings would be `ranges`; none where it is no such page.
[[nodiscard]] std::vector<Position> FindTitledPositions(std::string_view text,
                                                        const LabelledLines& input,
                                                        const std::vector<LineRange>& ranges);

}  // namespace gonggo
