#include "document/csv_header.h"

#include <algorithm>
#include <set>
#include <utility>

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

// The first `sign` from `begin` on that is not in quotes, or the size of `row`.
size_t FindUnquoted(std::string_view row, char sign, size_t begin) {
  bool quoted = false;
  for (size_t at = begin; at < row.size(); ++at) {
    if (row[at] == '"') quoted = !quoted;
    if (row[at] == sign && !quoted) return at;
  }
  return row.size();
}

RowShape ShapeOf(std::string_view row, char separator) {
  RowShape shape;
  for (size_t begin = 0; begin <= row.size();) {
    const size_t end = FindUnquoted(row, separator, begin);
    shape.filled += TrimSpaces(row.substr(begin, end - begin)).empty() ? 0 : 1;
    shape.separators += end < row.size() ? 1 : 0;
    begin = end + 1;
  }
  return shape;
}

// Column names in several lines each are some hundred bytes.
constexpr size_t kMostFirstRowBytes = 4096;

bool IsLoneSyllable(std::string_view line) {
  return line.size() == 3 && static_cast<unsigned char>(line[0]) >= 0xE0;
}

// Puts the next line of a header's cell behind those before it, of which `last` is the last.
void JoinLine(std::string_view last, std::string_view line, std::string& name) {
  if (IsLoneSyllable(last) || IsLoneSyllable(line)) {
    name += line;
  } else if (last.ends_with('-') && last.size() > 1) {
    // "Require-\nments" is one word, "Nice-to-\nhave" three.
    std::string word = name.substr(0, name.size() - 1) + std::string(line);
    name = IsColumnName(word) && !IsColumnName(name) ? std::move(word) : name + std::string(line);
  } else {
    name.append(" ").append(line);
  }
}

// "기본 정보,,,상세,,": merged cells that name groups of the columns in the next row, each of which
// has a name.
bool NamesGroups(std::string_view text, char separator, size_t next, const RowShape& groups) {
  if (groups.filled * 2 > groups.separators + 1) return false;
  const std::string_view row = FirstRowOf(text.substr(next));
  if (next + row.size() >= text.size()) return false;
  const RowShape names = ShapeOf(row, separator);
  return row.size() <= kMostTitleBytes && names.separators == groups.separators &&
         names.filled == names.separators + 1;
}

}  // namespace

std::string ColumnName(std::string_view cell) {
  cell = TrimSpaces(cell);
  std::string name;
  std::string_view last;
  for (size_t at = 0; at < cell.size();) {
    const size_t end = std::min(cell.find_first_of("\r\n", at), cell.size());
    const std::string_view line = TrimSpaces(cell.substr(at, end - at));
    at = end + 1;
    if (line.empty()) continue;
    if (name.empty()) {
      name = line;
    } else {
      JoinLine(last, line, name);
    }
    last = line;
  }
  return name;
}

std::string_view FirstRowOf(std::string_view text) {
  const size_t line = std::min(text.find('\n'), text.size());
  const std::string_view part = text.substr(0, std::max(line, kMostFirstRowBytes));
  const size_t end = FindUnquoted(part, '\n', 0);
  std::string_view row = text.substr(0, end < part.size() ? end : line);
  if (row.ends_with('\r')) row.remove_suffix(1);
  return row;
}

size_t TitleRowsEnd(std::string_view text, char separator) {
  size_t at = 0;
  size_t width = 0;
  for (size_t row = 0; row <= kMostTitleRows; ++row) {
    const std::string_view line = FirstRowOf(text.substr(at));
    const size_t end = text.find('\n', at + line.size());
    if (end == std::string_view::npos) return 0;
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
  std::set<std::string> names;
  size_t known = 0;
  size_t filled = 0;
  for (size_t i = 0; i < cells.size(); ++i) {
    const std::string cell = ColumnName(cells[i]);
    // A table that was written with its row numbers has no name for them.
    if (cell.empty() && i == 0 && cells.size() > 1) continue;
    if (cell.empty() && i + 1 == cells.size()) continue;  // a separator at the row's end
    if (cell.empty() || cell.size() > kMaxHeaderCellBytes || IsNumeric(cell)) return false;
    if (cell.find("://") != std::string_view::npos || cell.find('@') != std::string_view::npos)
      return false;
    if (TrimSpaces(cells[i]).find('\n') != std::string_view::npos &&
        cell.size() > kMaxHeaderCellBytes / 2)
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
