// ParseColumns: the postings of a table that sets openings beside each other, one a column.
//
// Each is read from its cells alone, and from what the note tells of it below the table. Linear in
// columns times lines of their tables. `Readers` keeps scratch: one a thread.
#pragma once

#include <vector>

#include "model/document.h"
#include "model/posting.h"
#include "posting/parse_one.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct ColumnPostings {
  std::vector<Posting> postings;
  std::vector<bool> taken;  // by line: the tables, and what is told of their openings
  bool others = false;      // the lines that are left hold another posting
};

// Empty where there is no such table. The cells of `page` are those that its lines state.
[[nodiscard]] ColumnPostings ParseColumns(const Document& document, const LabelledLines& page,
                                          Readers& readers);

}  // namespace gonggo
