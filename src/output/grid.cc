#include "output/grid.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <string_view>

#include "text/width.h"

namespace gonggo {
namespace {

constexpr size_t kGap = 2;
// Narrower cells break sentences into single words.
constexpr size_t kLeastCell = 18;

struct Layout {
  size_t label = 0;
  std::vector<size_t> cells;
};

size_t Total(const Layout& layout) {
  return std::accumulate(layout.cells.begin(), layout.cells.end(), layout.label) +
         kGap * layout.cells.size();
}

Layout NaturalLayout(std::span<const GridSection> sections,
                     const std::vector<std::string>& headers) {
  Layout layout;
  for (const std::string& header : headers) layout.cells.push_back(DisplayWidth(header));
  for (const GridSection& section : sections) {
    if (section.rows.empty()) continue;
    layout.label = std::max(layout.label, DisplayWidth(section.heading));
    for (const GridRow& row : section.rows) {
      layout.label = std::max(layout.label, DisplayWidth(SafeForTerminal(row.label)));
      for (size_t i = 0; i < row.cells.size() && i < layout.cells.size(); ++i)
        layout.cells[i] =
            std::max(layout.cells[i], DisplayWidth(SafeForTerminal(row.cells[i].text)));
    }
  }
  return layout;
}

// The widest cells, cut down until all of them together take no more than `room`: to one width, of
// which the last ones have one more where that fits.
void CutToRoom(std::vector<size_t>& cells, size_t room) {
  const auto total_at_most = [&cells](size_t width) {
    size_t total = 0;
    for (const size_t cell : cells) total += std::min(cell, width);
    return total;
  };
  size_t width = 0;
  for (size_t too_wide = room + 1; width + 1 < too_wide;) {
    const size_t middle = std::midpoint(width, too_wide);
    (total_at_most(middle) <= room ? width : too_wide) = middle;
  }
  size_t left = room - total_at_most(width);
  for (size_t& cell : std::views::reverse(cells)) {
    if (cell <= width) continue;
    cell = width + (left > 0 ? 1 : 0);
    left -= std::min<size_t>(left, 1);
  }
}

// What fits into `columns`: labels give way down to a quarter, then the widest cells, down to equal
// shares.
Layout Fitted(Layout layout, size_t columns) {
  if (Total(layout) <= columns) return layout;
  constexpr size_t kLeastLabel = 14;
  layout.label = std::min(layout.label, std::max(kLeastLabel, columns / 4));
  const size_t beside = layout.label + kGap * layout.cells.size();
  if (Total(layout) > columns) CutToRoom(layout.cells, columns - std::min(columns, beside));
  return layout;
}

// True where a cell that was cut down is too narrow to be read.
bool IsCramped(const Layout& natural, const Layout& fitted) {
  for (size_t i = 0; i < fitted.cells.size(); ++i) {
    if (fitted.cells[i] < natural.cells[i] && fitted.cells[i] < kLeastCell) return true;
  }
  return false;
}

std::vector<std::string> LinesOf(std::string_view text, size_t columns) {
  const std::string wrapped = WrapToWidth(SafeForTerminal(text), std::max<size_t>(columns, 1), 0);
  std::vector<std::string> lines;
  for (size_t at = 0; at <= wrapped.size();) {
    const size_t end = std::min(wrapped.find('\n', at), wrapped.size());
    if (end > at) lines.push_back(wrapped.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

void TrimEnd(std::string& out) {
  while (!out.empty() && out.back() == ' ') out.pop_back();
}

void AppendSideBySide(const GridCell& label, const std::vector<GridCell>& cells,
                      const Layout& layout, const Style& style, std::string& out) {
  std::vector<std::vector<std::string>> lines = {LinesOf(label.text, layout.label)};
  size_t most = lines[0].size();
  for (size_t i = 0; i < cells.size() && i < layout.cells.size(); ++i) {
    lines.push_back(LinesOf(cells[i].text, layout.cells[i]));
    most = std::max(most, lines.back().size());
  }
  for (size_t line = 0; line < most; ++line) {
    for (size_t i = 0; i < lines.size(); ++i) {
      const std::string text = line < lines[i].size() ? lines[i][line] : "";
      const size_t width = i == 0 ? layout.label : layout.cells[i - 1];
      out += style.Paint(i == 0 ? label.paint : cells[i - 1].paint, text);
      if (i + 1 < lines.size()) out.append(width - std::min(width, DisplayWidth(text)) + kGap, ' ');
    }
    TrimEnd(out);
    out += '\n';
  }
}

// The values of a row below each other, each behind its header.
void AppendStacked(const GridRow& row, const std::vector<std::string>& headers, size_t columns,
                   const Style& style, std::string& out) {
  out += SafeForTerminal(row.label) + '\n';
  for (size_t i = 0; i < row.cells.size() && i < headers.size(); ++i) {
    const size_t indent = kGap + DisplayWidth(headers[i]) + 1;
    const std::vector<std::string> lines =
        LinesOf(row.cells[i].text, columns > indent ? columns - indent : 1);
    for (size_t line = 0; line < lines.size(); ++line) {
      out += line == 0 ? std::string(kGap, ' ') + style.Paint(Paint::kDim, headers[i]) + ' '
                       : std::string(indent, ' ');
      out += style.Paint(row.cells[i].paint, lines[line]) + '\n';
    }
  }
}

}  // namespace

std::string RenderGrids(std::span<const GridSection> sections,
                        const std::vector<std::string>& headers, size_t columns,
                        const Style& style) {
  const Layout natural = NaturalLayout(sections, headers);
  const Layout layout = Fitted(natural, columns);
  const bool stacked = IsCramped(natural, layout);
  std::vector<GridCell> header_cells;
  header_cells.reserve(headers.size());
  for (const std::string& header : headers) header_cells.push_back({header, Paint::kDim});
  std::string out;
  for (const GridSection& section : sections) {
    if (section.rows.empty()) continue;
    out += '\n';
    if (stacked) {
      out += style.Paint(Paint::kStrong, section.heading) + '\n';
    } else {
      AppendSideBySide({section.heading, Paint::kStrong}, header_cells, layout, style, out);
    }
    for (const GridRow& row : section.rows) {
      if (stacked) {
        AppendStacked(row, headers, columns, style, out);
      } else {
        AppendSideBySide({row.label, Paint::kPlain}, row.cells, layout, style, out);
      }
    }
    for (const std::string& line : LinesOf(section.note, columns))
      out += style.Paint(Paint::kDim, line) + '\n';
  }
  return out;
}

}  // namespace gonggo
