#include "document/csv_header.h"

#include <algorithm>
#include <set>

#include "document/field_names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "Minimum qualifications (required)" is a name, a sentence is not.
constexpr size_t kMaxHeaderCellBytes = 80;

// One cell in so many must be known to be a name.
constexpr size_t kKnownShare = 3;

// Numbers, dates and amounts: digits and signs only.
bool IsNumeric(std::string_view cell) {
  return std::all_of(cell.begin(), cell.end(), [](char c) {
    return IsAsciiDigit(static_cast<unsigned char>(c)) ||
           std::string_view("-./:+, %").find(c) != std::string_view::npos;
  });
}

// snake_case, camelCase, ALL_CAPS or lower case: nobody writes values so.
bool IsIdentifier(std::string_view cell) {
  bool inner_sign = false;
  bool upper = false;
  bool lower = false;
  for (size_t i = 0; i < cell.size(); ++i) {
    const char c = cell[i];
    const bool is_upper = c >= 'A' && c <= 'Z';
    const bool is_lower = c >= 'a' && c <= 'z';
    if (!is_upper && !is_lower && c != '_' && !IsAsciiDigit(static_cast<unsigned char>(c)))
      return false;
    inner_sign = inner_sign || c == '_' || (is_upper && i > 0 && lower);
    upper = upper || is_upper;
    lower = lower || is_lower;
  }
  return inner_sign || (lower && !upper);
}

// A title, the day of the print, a blank row between them and the columns.
constexpr size_t kMostTitleRows = 5;
constexpr size_t kMostTitleBytes = 400;

struct RowShape {
  size_t separators = 0;
  size_t filled = 0;  // cells
};

RowShape ShapeOf(std::string_view line, char separator) {
  RowShape shape;
  for (size_t begin = 0; begin <= line.size();) {
    const size_t end = std::min(line.find(separator, begin), line.size());
    shape.filled += TrimSpaces(line.substr(begin, end - begin)).empty() ? 0 : 1;
    shape.separators += end < line.size() ? 1 : 0;
    begin = end + 1;
  }
  return shape;
}

// "기본 정보,,,상세,,": merged cells that name groups of the columns in the next row, each of which
// has a name.
bool NamesGroups(std::string_view text, char separator, size_t next, const RowShape& groups) {
  if (groups.filled * 2 > groups.separators + 1) return false;
  const size_t end = text.find('\n', next);
  if (end == std::string_view::npos) return false;
  std::string_view line = text.substr(next, end - next);
  if (line.ends_with('\r')) line.remove_suffix(1);
  const RowShape names = ShapeOf(line, separator);
  return line.size() <= kMostTitleBytes && names.separators == groups.separators &&
         names.filled == names.separators + 1;
}

}  // namespace

size_t TitleRowsEnd(std::string_view text, char separator) {
  size_t at = 0;
  size_t width = 0;
  for (size_t row = 0; row <= kMostTitleRows; ++row) {
    const size_t end = text.find('\n', at);
    if (end == std::string_view::npos) return 0;
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const RowShape shape = ShapeOf(line, separator);
    // One empty cell at the end may be a separator too many.
    if (shape.separators < 2 || (row > 0 && shape.separators != width)) return 0;
    if (shape.filled > 1) return NamesGroups(text, separator, end + 1, shape) ? end + 1 : at;
    if (line.size() > kMostTitleBytes) return 0;
    width = shape.separators;
    at = end + 1;
  }
  return 0;
}

bool IsHeader(const std::vector<std::string>& cells) {
  std::set<std::string_view> names;
  size_t known = 0;
  size_t filled = 0;
  for (size_t i = 0; i < cells.size(); ++i) {
    const std::string_view cell = TrimSpaces(cells[i]);
    // A table that was written with its row numbers has no name for them.
    if (cell.empty() && i == 0 && cells.size() > 1) continue;
    if (cell.empty() && i + 1 == cells.size()) continue;  // a separator at the row's end
    if (cell.empty() || cell.size() > kMaxHeaderCellBytes || IsNumeric(cell)) return false;
    if (cell.find("://") != std::string_view::npos || cell.find('@') != std::string_view::npos)
      return false;
    if (cell.find('\n') != std::string_view::npos && cell.size() > kMaxHeaderCellBytes / 2)
      return false;
    names.insert(cell);
    ++filled;
    known += IsColumnName(cell) || IsIdentifier(cell) ? 1 : 0;
  }
  // Two columns of one name happen (detail, detail); many are data.
  return known > 0 && known * kKnownShare >= names.size() && names.size() * 2 >= filled;
}

std::string NumberedColumn(size_t index) { return "열" + std::to_string(index + 1); }

bool IsNumberedHeader(const std::vector<std::string>& cells) {
  for (size_t i = 0; i < cells.size(); ++i) {
    if (TrimSpaces(cells[i]) != NumberedColumn(i)) return false;
  }
  return !cells.empty();
}

}  // namespace gonggo
