#include "output/listing.h"

#include <algorithm>

#include "text/width.h"

namespace gonggo {
namespace {

constexpr size_t kGap = 2;

size_t LeastWidth(const Table& table) {
  size_t total = table.columns.empty() ? 0 : kGap * (table.columns.size() - 1);
  for (size_t i = 0; i < table.columns.size(); ++i) {
    const TableColumn& column = table.columns[i];
    size_t widest = DisplayWidth(column.header);
    for (const auto& row : table.rows)
      widest = std::max(widest, DisplayWidth(SafeForTerminal(row[i].text)));
    total += column.fit == Fit::kFixed ? widest : std::min(widest, column.min_width);
  }
  return total;
}

Listing Lines(const std::string& rendered) {
  Listing listing;
  size_t at = std::min(rendered.find('\n') + 1, rendered.size());
  listing.header = rendered.substr(0, at);
  while (at < rendered.size()) {
    const size_t end = std::min(rendered.find('\n', at), rendered.size() - 1) + 1;
    listing.rows.push_back(rendered.substr(at, end - at));
    at = end;
  }
  return listing;
}

// What the lines of all rows share.
struct Page {
  const Table& table;
  std::span<const size_t> lead;
  size_t first_width;  // of the first of them
  size_t columns;
  const Style& style;
};

// The other cells, behind each other with dots between them, each whole in its line.
std::string Details(const std::vector<TableCell>& row, size_t indent, const Page& page) {
  constexpr std::string_view kDot = " · ";
  constexpr size_t kDotWidth = 3;
  const size_t room = page.columns > indent ? page.columns - indent : 1;
  std::string out;
  size_t used = 0;
  for (size_t i = 0; i < row.size(); ++i) {
    const bool led = std::ranges::find(page.lead, i) != page.lead.end();
    if (led || row[i].text.empty() || row[i].text == "-") continue;
    std::string whole = page.table.columns[i].name_in_details;
    if (!whole.empty()) whole += ' ';
    const std::string text = TruncateToWidth(whole + SafeForTerminal(row[i].text), room);
    const size_t width = DisplayWidth(text);
    const bool same_line = used > 0 && used + kDotWidth + width <= room;
    if (used > 0 && !same_line) out += '\n';
    if (!same_line) out.append(indent, ' ');
    if (same_line) out += kDot;
    out += page.style.Paint(row[i].paint, text);
    used = same_line ? used + kDotWidth + width : width;
  }
  if (!out.empty()) out += '\n';
  return out;
}

std::string NarrowRow(const std::vector<TableCell>& row, const Page& page) {
  const std::span<const size_t> lead = page.lead;
  const size_t indent = lead.size() > 1 ? page.first_width + kGap : kGap;
  std::string out;
  size_t used = 0;
  for (size_t i = 0; i < lead.size(); ++i) {
    const TableCell& cell = row[lead[i]];
    const size_t room = page.columns > used ? page.columns - used : 1;
    const std::string text = TruncateToWidth(SafeForTerminal(cell.text), room);
    out += page.style.Paint(cell.paint, text);
    if (i + 1 == lead.size()) break;
    const size_t width = std::max(DisplayWidth(text), i == 0 ? page.first_width : 0) + kGap;
    out.append(width - DisplayWidth(text), ' ');
    used += width;
  }
  return out + '\n' + Details(row, indent, page);
}

}  // namespace

std::string Listing::Text() const {
  std::string text = header;
  for (const std::string& row : rows) text += row;
  return text;
}

Listing RenderListing(const Table& table, std::span<const size_t> lead, size_t columns,
                      const Style& style) {
  if (LeastWidth(table) <= columns || lead.empty())
    return Lines(RenderTable(table, columns, style));
  size_t first = 0;
  for (const auto& row : table.rows)
    first = std::max(first, DisplayWidth(SafeForTerminal(row[lead[0]].text)));
  const Page page{table, lead, first, columns, style};
  Listing listing;
  for (const auto& row : table.rows) listing.rows.push_back(NarrowRow(row, page));
  return listing;
}

}  // namespace gonggo
