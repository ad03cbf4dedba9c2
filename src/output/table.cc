#include "output/table.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/width.h"

namespace gonggo {
namespace {

// Between columns; where the table is too wide even so, one.
constexpr size_t kGap = 2;

void Widen(const Table& table, std::vector<size_t>& widths) {
  widths.resize(std::max(widths.size(), table.columns.size()));
  for (size_t i = 0; i < table.columns.size(); ++i)
    widths[i] = std::max(widths[i], DisplayWidth(table.columns[i].header));
  for (const auto& row : table.rows) {
    for (size_t i = 0; i < widths.size() && i < row.size(); ++i)
      widths[i] = std::max(widths[i], DisplayWidth(row[i].text));
  }
}

// Takes from the widest flexible column until the row fits, and from none more than `least` leaves.
// Whether it fits then.
template <typename Least>
bool Shrink(const Table& table, size_t columns, size_t gap, const Least& least,
            std::vector<size_t>& widths) {
  size_t total = widths.empty() ? 0 : (widths.size() - 1) * gap;
  for (const size_t width : widths) total += width;
  while (total > columns) {
    size_t widest = widths.size();
    for (size_t i = 0; i < widths.size(); ++i) {
      const TableColumn& column = table.columns[i];
      if (column.fit != Fit::kFlexible || widths[i] <= least(column)) continue;
      if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == widths.size()) return false;
    // Down to the next widest at once; equal ones give way in turn.
    size_t second = least(table.columns[widest]);
    for (size_t i = 0; i < widths.size(); ++i) {
      if (i != widest && table.columns[i].fit == Fit::kFlexible &&
          widths[i] > least(table.columns[i])) {
        second = std::max(second, widths[i]);
      }
    }
    const size_t take = std::clamp<size_t>(widths[widest] - second, 1, total - columns);
    widths[widest] -= take;
    total -= take;
  }
  return true;
}

size_t Minimum(const TableColumn& column) { return column.min_width; }

size_t HalfMinimum(const TableColumn& column) {
  constexpr size_t kReadable = 4;
  return std::min(column.min_width, std::max(column.min_width / 2, kReadable));
}

// The text in at most `width` columns.
std::string CutCell(const TableCell& cell, size_t width) {
  if (cell.kept_end == 0 || cell.kept_end + 2 > width || DisplayWidth(cell.text) <= width)
    return TruncateToWidth(cell.text, width);
  std::string_view end = cell.text;
  while (DisplayWidth(end) > cell.kept_end) end.remove_prefix(DecodeChar(end, 0).size);
  return TruncateToWidth(cell.text, width - cell.kept_end).append(end);
}

struct Widths {
  std::vector<size_t> columns;
  size_t gap = kGap;
};

void AppendLine(const std::vector<TableCell>& cells, const Widths& widths, const Style& style,
                std::string& out) {
  size_t end = std::min(widths.columns.size(), cells.size());
  while (end > 0 && cells[end - 1].text.empty()) --end;
  for (size_t i = 0; i < end; ++i) {
    const bool last = i + 1 == end;
    // What stands alone in its line, as a heading, needs no room for others.
    const std::string text = end == 1 ? cells[i].text : CutCell(cells[i], widths.columns[i]);
    out += style.Paint(cells[i].paint, text);
    const size_t width = DisplayWidth(text);
    if (!last) out.append(widths.columns[i] - std::min(width, widths.columns[i]) + widths.gap, ' ');
  }
  out += '\n';
}

Table SafeTable(const Table& table) {
  Table safe = table;
  for (auto& row : safe.rows) {
    for (TableCell& cell : row) cell.text = SafeForTerminal(cell.text);
  }
  return safe;
}

std::string Lines(const Table& table, const Widths& widths, const Style& style) {
  std::vector<TableCell> header;
  header.reserve(table.columns.size());
  for (const TableColumn& column : table.columns) header.push_back({column.header, Paint::kDim});
  std::string out;
  AppendLine(header, widths, style, out);
  for (const auto& row : table.rows) AppendLine(row, widths, style, out);
  return out;
}

}  // namespace

std::string RenderTable(const Table& table, size_t columns, const Style& style) {
  return RenderTables({&table, 1}, columns, style).front();
}

std::vector<std::string> RenderTables(std::span<const Table> tables, size_t columns,
                                      const Style& style) {
  std::vector<Table> safe;
  Widths widths;
  for (const Table& table : tables) {
    safe.push_back(SafeTable(table));
    Widen(safe.back(), widths.columns);
  }
  if (!safe.empty()) {
    const std::vector<size_t> natural = widths.columns;
    if (!Shrink(safe.front(), columns, widths.gap, Minimum, widths.columns)) {
      widths = {natural, kGap - 1};
      std::vector<size_t> half = natural;
      if (!Shrink(safe.front(), columns, widths.gap, Minimum, widths.columns) &&
          Shrink(safe.front(), columns, widths.gap, HalfMinimum, half)) {
        widths.columns = half;
      }
    }
  }
  std::vector<std::string> out;
  out.reserve(safe.size());
  for (const Table& table : safe) out.push_back(Lines(table, widths, style));
  return out;
}

}  // namespace gonggo
