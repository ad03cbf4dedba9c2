// Openings: which postings a document announces.
//
// Positions of one page, which share what it says besides, or the openings of a note, each with its
// own lines. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/split/positions.h"
#include "posting/table/table_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct Openings {
  std::vector<LineRange> ranges;    // of the openings of a note; empty where a table has positions
  bool whole_pages = false;         // each of the ranges is one, as sites show it
  std::vector<Position> positions;  // of one page; empty where it announces one, or is a note
};

// What the tables of a page say already: a position a row.
struct TableOpenings {
  const std::vector<Position>& positions;
  const std::vector<TableRow>& rows;
};

// `pasted` says that somebody may have written it.
[[nodiscard]] Openings FindOpenings(std::string_view text, const LabelledLines& input,
                                    const TableOpenings& tables, bool pasted);

}  // namespace gonggo
