// RenderGrids: values side by side, a column a thing that is compared, wrapped and never cut.
//
// Where the columns would be too narrow to be read, the values of a row stand below each other
// instead. Text is made safe for the terminal here. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "output/style.h"

namespace gonggo {

struct GridCell {
  std::string text;
  Paint paint = Paint::kPlain;
};

struct GridRow {
  std::string label;
  std::vector<GridCell> cells;  // one a header
};

// Rows under a heading of their own; one without rows is left out.
struct GridSection {
  std::string heading;
  std::vector<GridRow> rows;
  std::string note = "";  // below the rows, dim; may be empty
};

// The sections' columns are aligned with one another; no line is wider than `columns` where these
// are 30 or more. An empty line stands before each section.
[[nodiscard]] std::string RenderGrids(std::span<const GridSection> sections,
                                      const std::vector<std::string>& headers, size_t columns,
                                      const Style& style);

}  // namespace gonggo
