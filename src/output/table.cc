#include "output/table.h"

#include <algorithm>

#include "text/width.h"

namespace gonggo {
namespace {

constexpr size_t kGap = 2;

std::vector<size_t> NaturalWidths(const Table& table) {
  std::vector<size_t> widths;
  widths.reserve(table.columns.size());
  for (const TableColumn& column : table.columns) widths.push_back(DisplayWidth(column.header));
  for (const auto& row : table.rows) {
    for (size_t i = 0; i < widths.size() && i < row.size(); ++i) {
      widths[i] = std::max(widths[i], DisplayWidth(row[i].text));
    }
  }
  return widths;
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

void AppendLine(const std::vector<TableCell>& cells, const std::vector<size_t>& widths,
                const Style& style, std::string& out) {
  for (size_t i = 0; i < widths.size() && i < cells.size(); ++i) {
    const bool last = i + 1 == widths.size();
    const std::string text = TruncateToWidth(cells[i].text, widths[i]);
    out += style.Paint(cells[i].paint, text);
    const size_t width = DisplayWidth(text);
    if (!last) out.append(widths[i] - std::min(width, widths[i]) + kGap, ' ');
  }
  out += '\n';
}

}  // namespace

std::string RenderTable(const Table& table, size_t columns, const Style& style) {
  Table safe = table;
  for (auto& row : safe.rows) {
    for (TableCell& cell : row) cell.text = SafeForTerminal(cell.text);
  }
  std::vector<size_t> widths = NaturalWidths(safe);
  Shrink(safe, columns, widths);
  std::vector<TableCell> header;
  header.reserve(safe.columns.size());
  for (const TableColumn& column : safe.columns) header.push_back({column.header, Paint::kDim});
  std::string out;
  AppendLine(header, widths, style, out);
  for (const auto& row : safe.rows) AppendLine(row, widths, style, out);
  return out;
}

}  // namespace gonggo
