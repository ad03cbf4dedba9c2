// Loose tables: rows pasted as lines whose cells stand behind tabs and hold line ends themselves.
//
//   모집부문 ⇥ 담당업무 ⇥ 자격요건 ⇥ 근무지 ⇥ 인원
//   배차 서버 ⇥
//   배차 서버 개발
//   ⇥
//   [학력] …
//
// Which section a line belongs to follows from its column, not from the line above. Where lines
// don't fit the head, they are left to the walk over sections. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/table/table_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct LooseTables {
  std::vector<TableLine> lines;     // in order
  std::vector<StatedCell> cells;    // of the first position, in order
  std::vector<StatedCell> further;  // of the other positions, in order
  std::vector<TableRow> rows;       // each a position of its own; else empty
};

// Those of a document. `headings` of the tables' lines become what they are inside of a cell.
[[nodiscard]] LooseTables ReadLooseTables(std::string_view text, const std::vector<Line>& lines,
                                          std::vector<Heading>& headings);

}  // namespace gonggo
