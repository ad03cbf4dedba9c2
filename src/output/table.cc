#include "output/table.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/width.h"

namespace gonggo {
namespace {

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

// Takes from the widest flexible column until the row fits.
void Shrink(const Table& table, size_t columns, std::vector<size_t>& widths) {
  size_t total = widths.empty() ? 0 : (widths.size() - 1) * kGap;
  for (const size_t width : widths) total += width;
  while (total > columns) {
    size_t widest = widths.size();
    for (size_t i = 0; i < widths.size(); ++i) {
      const TableColumn& column = table.columns[i];
      if (column.fit != Fit::kFlexible || widths[i] <= column.min_width) continue;
      if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == widths.size()) return;
    // Down to the next widest at once; equal ones give way in turn.
    size_t second = table.columns[widest].min_width;
    for (size_t i = 0; i < widths.size(); ++i) {
      if (i != widest && table.columns[i].fit == Fit::kFlexible &&
          widths[i] > table.columns[i].min_width) {
        second = std::max(second, widths[i]);
      }
    }
    const size_t take = std::clamp<size_t>(widths[widest] - second, 1, total - columns);
    widths[widest] -= take;
    total -= take;
  }
}

// The text in at most `width` columns.
std::string CutCell(const TableCell& cell, size_t width) {
  if (cell.kept_end == 0 || cell.kept_end + 2 > width || DisplayWidth(cell.text) <= width)
    return TruncateToWidth(cell.text, width);
  std::string_view end = cell.text;
  while (DisplayWidth(end) > cell.kept_end) end.remove_prefix(DecodeChar(end, 0).size);
  return TruncateToWidth(cell.text, width - cell.kept_end).append(end);
}

void AppendLine(const std::vector<TableCell>& cells, const std::vector<size_t>& widths,
                const Style& style, std::string& out) {
  size_t end = std::min(widths.size(), cells.size());
  while (end > 0 && cells[end - 1].text.empty()) --end;
  for (size_t i = 0; i < end; ++i) {
    const bool last = i + 1 == end;
    // What stands alone in its line, as a heading, needs no room for others.
    const std::string text = end == 1 ? cells[i].text : CutCell(cells[i], widths[i]);
    out += style.Paint(cells[i].paint, text);
    const size_t width = DisplayWidth(text);
    if (!last) out.append(widths[i] - std::min(width, widths[i]) + kGap, ' ');
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

std::string Lines(const Table& table, const std::vector<size_t>& widths, const Style& style) {
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
  std::vector<size_t> widths;
  for (const Table& table : tables) {
    safe.push_back(SafeTable(table));
    Widen(safe.back(), widths);
  }
  if (!safe.empty()) Shrink(safe.front(), columns, widths);
  std::vector<std::string> out;
  out.reserve(safe.size());
  for (const Table& table : safe) out.push_back(Lines(table, widths, style));
  return out;
}

}  // namespace gonggo
