// RenderListing: a table of postings, a line each; in a terminal that is too narrow for it, some
// lines each, so that no line is wider than the terminal and titles can still be told apart.
//
// Text is made safe for the terminal here. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "output/style.h"
#include "output/table.h"

namespace gonggo {

struct Listing {
  std::string header;             // with its line end; empty where rows take some lines
  std::vector<std::string> rows;  // with their line ends

  [[nodiscard]] std::string Text() const;
};

// Where the columns are too wide at their minimum, the cells of the columns `lead` stand in the
// first line of a row, of which the last is cut; the others below, but for those that say nothing
// ("-").
[[nodiscard]] Listing RenderListing(const Table& table, std::span<const size_t> lead,
                                    size_t columns, const Style& style);

}  // namespace gonggo
