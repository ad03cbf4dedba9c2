// RenderOwnRow: a row of Gonggo's own table (`export --format csv`, also with --excel) → its
// Document.
//
// Told by the names of its columns, in any order and beside columns of the user's own, since such a
// table is opened in a spreadsheet, added to and saved again. One value stands in several columns
// there (experience_min and experience_max), which as keys and values of any other table would be
// so many statements; see own_record.h. Linear. Thread-safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document.h"

namespace gonggo {

// nullopt, and `origin` as it was, where the columns are those of another table.
[[nodiscard]] std::optional<Document> RenderOwnRow(const std::vector<std::string>& columns,
                                                   const std::vector<std::string>& cells,
                                                   Origin& origin);

}  // namespace gonggo
