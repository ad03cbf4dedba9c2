// TablePath: which column each piece of a loose table's lines stands in.
//
// A cell ends at a tab; it may hold line ends itself, a row begins behind one, and cells that span
// several rows or columns are missing where they go on. So the columns are the best path over the
// pieces (Viterbi): what a piece looks like (a place, "00명", a duty) against how it is parted from
// the piece before. Linear. Not thread-safe, as the scorer is.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/saying/line_scores.h"
#include "posting/table/table_columns.h"

namespace gonggo {

// What stands between the tabs and ends of a line.
struct TablePiece {
  uint32_t line = 0;  // index
  Span at;            // without spaces at its ends; may be empty
  bool after_tab = false;
  bool after_blank = false;  // a blank line stands above
  uint8_t column = 0;        // the number of columns: outside of the table
  bool begins_cell = false;  // of the table
  bool begins_row = false;
};

// Where a table stands.
struct TableText {
  std::string_view text;
  const std::vector<Line>& lines;
  const std::vector<Heading>& headings;
};

// The lines [head.end, end) in pieces, with their columns. Empty where they don't fit the head.
[[nodiscard]] std::vector<TablePiece> AlignTable(const TableText& table, const TableHead& head,
                                                 uint32_t end, LineScorer& scorer);

}  // namespace gonggo
