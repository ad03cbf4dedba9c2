#include "table_file.h"

#include <fstream>
#include <sstream>

#include "text/utf8.h"

namespace gonggo::testing {

std::vector<TableRow> ReadTable(const std::string& name, size_t columns) {
  std::vector<TableRow> rows;
  std::ifstream in(std::string(GONGGO_SOURCE_DIR) + "/tests/requirement/" + name);
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    TableRow row{number, {}};
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) row.cells.push_back(cell);
    row.cells.resize(columns);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string> SplitTrimmed(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) {
    const std::string_view trimmed = TrimSpaces(part);
    if (!trimmed.empty()) parts.emplace_back(trimmed);
  }
  return parts;
}

}  // namespace gonggo::testing
