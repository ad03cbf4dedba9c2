// RenderTable: rows → aligned columns that fit the terminal, double-width characters counted as
// two.
//
// Text is made safe for the terminal here. Where the natural widths do not fit, flexible columns
// give way (widest first, down to their minimum) and their text is cut with "…", but for what
// stands alone in its line; then columns stand closer, then flexible ones go down to half of
// their minimum; if even that does not fit, lines are longer than `columns`. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "output/style.h"

namespace gonggo {

enum class Fit : uint8_t { kFixed, kFlexible };

struct TableColumn {
  std::string header;
  Fit fit = Fit::kFixed;
  size_t min_width = 4;  // of a flexible column
  // What stands before a cell that has no header above it (listing.h): "적합도 47".
  std::string name_in_details;
};

struct TableCell {
  std::string text;
  Paint paint = Paint::kPlain;
  size_t kept_end = 0;  // display columns of the text's end that stay where it is cut
};

struct Table {
  std::vector<TableColumn> columns;
  std::vector<std::vector<TableCell>> rows;  // each has a cell a column
};

// Without spaces at the ends of lines.
[[nodiscard]] std::string RenderTable(const Table& table, size_t columns, const Style& style);

// Tables of the same columns under each other, each with its own headers: aligned with one another.
[[nodiscard]] std::vector<std::string> RenderTables(std::span<const Table> tables, size_t columns,
                                                    const Style& style);

}  // namespace gonggo
