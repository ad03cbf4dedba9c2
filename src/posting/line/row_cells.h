// RowCells: the cells of one line of a table, behind tabs or upright lines.
//
//   배차 서버 | Java 경력 3년 이상 | 2명      | 배차 서버 | Java 경력 3년 이상 | 2명 |
//
// As pasted from a sheet, in Markdown or as an HTML table is rendered. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

enum class CellMark : char { kTab = '\t', kBar = '|' };

// Sets `cells` to those of `row`, without spaces around them, empty ones too. A bar at an end of
// the row opens or closes it; `\|` parts none.
void SplitCells(std::string_view text, Span row, CellMark mark, std::vector<Span>& cells);

// "--- | :---: | ---", which parts a table's head from its rows.
[[nodiscard]] bool IsRuleBelowHead(std::string_view row);

// What stands between `mark`s, without spaces around it.
[[nodiscard]] std::vector<std::string_view> PiecesBetween(std::string_view row,
                                                          std::string_view mark);

// The first of them, which is all of `row` where no `mark` stands.
[[nodiscard]] std::string_view FirstBetween(std::string_view row, std::string_view mark);

// Those of them that hold something: "홈   채용   이력서" between spaces are three.
[[nodiscard]] std::vector<std::string_view> FilledBetween(std::string_view row,
                                                          std::string_view mark);

}  // namespace gonggo
