// ParseView: the postings of a document's lines, or of some of them.
//
// Of rows in tables and lists, positions of one page, whole pages below each other, or openings of
// a note, each goes through parse_one.h. Linear. `Readers` keeps scratch: one a thread.
#pragma once

#include <vector>

#include "model/document.h"
#include "model/posting.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/parse_one.h"
#include "posting/split/position_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The lines of a document, or of a part of it, with what is known of them.
struct View {
  std::vector<Line> lines;
  std::vector<Heading> headings;
  std::vector<StatedCell> cells;  // that a keeper of notes states
  PositionRows rows;
  bool told = false;  // by one person of a chat
};

// Readers of pages and files know themselves what is no part of a posting.
[[nodiscard]] bool IsPasted(const Document& document);

// A position a row, in a table or, in a note, without one. Marks what stands beside them.
[[nodiscard]] PositionRows ReadRows(const Document& document, View& view);

// The postings of a list, each from the lines of its card alone.
[[nodiscard]] std::vector<Posting> ParseCards(const Document& document, const PositionRows& cards,
                                              const std::vector<Line>& lines,
                                              const std::vector<Heading>& headings,
                                              Readers& readers);

// Behind ReadRows, whose rows `view` holds.
[[nodiscard]] std::vector<Posting> ParseView(const Document& document, View& view,
                                             Readers& readers);

}  // namespace gonggo
