// Table rows: the rows of loose tables as positions, where they can be told apart.
//
// A row of a loose table begins where its path goes back to the columns in front (table_path.h).
// Its position is what stands below the last column of names before the texts; a row without such a
// cell goes on with the one above. Rows of which one is no position of its own, by its name or
// because it has no texts, are none at all: the table is one posting then. Linear. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/table/table_columns.h"
#include "posting/table/table_path.h"

namespace gonggo {

struct TableRow {
  uint32_t head = 0;  // the lines [head, head_end) name the table and its columns
  uint32_t head_end = 0;
  uint32_t begin = 0;  // the lines [begin, end) are its own
  uint32_t end = 0;
  Span name;           // of the position; may hold line ends
  bool texts = false;  // what is to be done, or asked for, stands there
};

// Adds the rows of one table to `rows`.
void AddTableRows(std::string_view text, const TableHead& head,
                  const std::vector<TablePiece>& pieces, std::vector<TableRow>& rows);

// Whether each of the rows is a position of its own, and they are two or more.
[[nodiscard]] bool ArePositions(std::string_view text, const std::vector<TableRow>& rows);

}  // namespace gonggo
