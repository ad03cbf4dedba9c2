#include "posting/line/table_head.h"

#include <cstddef>

#include "knowledge/tables.h"
#include "posting/field/headcount.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestHeadBytes = 200;
constexpr size_t kLeastColumns = 3;
constexpr size_t kLongestCellBytes = 48;
constexpr float kNamesColumn = 2.0F;

// The next cell of `row`, which loses it.
std::string_view TakeCell(std::string_view& row) {
  const size_t tab = row.find('\t');
  const std::string_view cell = row.substr(0, tab);
  row = tab == std::string_view::npos ? std::string_view() : row.substr(tab + 1);
  return TrimSpaces(cell);
}

bool NamesColumn(std::string_view cell) {
  if (!FieldOfLabel(cell).empty()) return true;
  const auto words = ReadHeadingWords(cell);
  return words && (words->whole || words->weight >= kNamesColumn);
}

}  // namespace

bool IsTableHead(std::string_view text, const Line& line) {
  std::string_view row = Cut(text, line.content);
  if (!line.tabbed || row.size() > kLongestHeadBytes) return false;
  size_t cells = 0;
  size_t columns = 0;
  while (!row.empty()) {
    const std::string_view cell = TakeCell(row);
    if (cell.empty()) continue;
    if (cell.size() > kLongestCellBytes) return false;
    ++cells;
    columns += NamesColumn(cell) ? 1 : 0;
  }
  return cells >= kLeastColumns && columns + 1 >= cells;
}

std::string_view LastCell(std::string_view text, const Line& line) {
  const std::string_view row = Cut(text, line.content);
  if (!line.tabbed || row.size() > kLongestHeadBytes) return {};
  const std::string_view last = TrimSpaces(row.substr(row.rfind('\t') + 1));
  return last.size() <= kLongestCellBytes ? last : std::string_view();
}

bool IsRowOfFacts(std::string_view text, const Line& line) {
  const std::string_view last = LastCell(text, line);
  if (last.empty()) return false;
  if (Regions().FindWhole(last) >= 0) return true;
  const auto count = ReadHeadcount(last, Labelled::kNo);
  return count && count->at.size() == last.size();
}

}  // namespace gonggo
