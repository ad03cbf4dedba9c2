// Tables of test rows in files: tab-separated, "#" begins a comment line.
#pragma once

#include <string>
#include <vector>

namespace gonggo::testing {

struct TableRow {
  int line = 0;  // of the file, for messages
  std::vector<std::string> cells;
};

// Rows of tests/requirement/<name>; each has `columns` cells, missing ones empty.
[[nodiscard]] std::vector<TableRow> ReadTable(const std::string& name, size_t columns);

// `text` cut at `separator`, trimmed, empty parts left out.
[[nodiscard]] std::vector<std::string> SplitTrimmed(const std::string& text, char separator);

}  // namespace gonggo::testing
