// RenderRow: a row of a table → its Document.
//
// As record_renderer.h has it, the columns being the keys: what is short first, then what is long.
// Linear. Thread-safe.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"

namespace gonggo {

// Cells beyond the columns are called by their number. `origin` becomes the document's.
[[nodiscard]] Document RenderRow(const std::vector<std::string>& columns,
                                 const std::vector<std::string>& cells, Origin origin);

}  // namespace gonggo
