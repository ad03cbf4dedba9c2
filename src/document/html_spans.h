// WithSpans: the rows of a table, with the cells that reach into them from above.
//
// "근무지" beside three positions is written once, in a cell of three rows; without it the cells
// behind would stand under the wrong columns. Cells at the beginning of a row are left out as
// before: what they say heads the rows below it. Only short cells are repeated, and few a row, so
// that the result is linear in the table. Pure; thread-safe.
#pragma once

#include <vector>

#include "document/html_page.h"
#include "document/html_tables.h"

namespace gonggo {

[[nodiscard]] std::vector<HtmlTable::Row> WithSpans(const HtmlPage& page,
                                                    const std::vector<HtmlTable::Row>& rows);

}  // namespace gonggo
