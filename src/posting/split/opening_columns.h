// OpeningColumns: a table that sets openings beside each other, one a column.
//
//   |        | 하늘서랍          | 들판노트      |
//   |--------|-------------------|---------------|
//   | 포지션 | iOS 개발자        | iOS Engineer  |
//   | 마감   | 12월 13일         | 상시          |
//   | 필수   | Swift, UIKit      | SwiftUI       |
//
// The first column holds labels; the first row, or that of the label 회사, names who looks. Cells
// stand behind tabs or upright lines, as pasted from a sheet, in Markdown or as an HTML table is
// rendered. Columns of one company's own (신입 | 경력, 베이직 | 프리미엄, 다른 회사 | 우리) are
// none: a row has to name who looks or for whom, or each column's head has to be known as a
// company, and what stands above the table must not be the posting that it belongs to
// (table_place.h). Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/split/position_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// One opening: what its cells say.
struct OpeningColumn {
  PositionRows rows;        // the only position is the opening, whose lines are those of the table
  std::vector<Span> cells;  // by line of the table; empty where it says nothing of the opening
};

// In the order of the text; empty where there are none. Two at least a table.
[[nodiscard]] std::vector<OpeningColumn> FindOpeningColumns(std::string_view text,
                                                            const std::vector<Heading>& headings,
                                                            const std::vector<Line>& lines);

}  // namespace gonggo
