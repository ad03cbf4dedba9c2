#include "document/pdf_layout.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "document/bullet.h"
#include "document/page_builder.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Spaces that separate cells; words of justified text stay closer.
constexpr size_t kCellGap = 3;

// Columns of one table may waver by this much, since characters differ in width.
constexpr size_t kColumnTolerance = 3;

// Both sides of so many lines in a row are sentences: columns of text, not labels and values.
constexpr int kTextColumnLines = 8;
constexpr size_t kSentenceBytes = 45;

struct Cell {
  size_t column = 0;  // in characters
  std::string_view text;
};

struct LayoutLine {
  std::vector<Cell> cells;  // none in an empty line
  uint32_t page = 0;
  bool page_edge = false;  // the first or last line of its page
  bool repeated = false;
};

// The cells of a line. A bullet and what follows it are one.
std::vector<Cell> SplitCells(std::string_view line) {
  std::vector<Cell> cells;
  size_t column = 0;
  size_t spaces = 0;
  size_t begin = 0;
  size_t end = 0;  // of the text that is open
  for (size_t at = 0; at < line.size();) {
    const DecodedChar c = DecodeChar(line, at);
    if (IsSpace(c.code)) {
      ++spaces;
    } else {
      const bool gap = !cells.empty() && spaces >= kCellGap;
      const bool after_bullet = gap && MatchBullet(line.substr(begin)).size == at - begin;
      if (cells.empty() || (gap && !after_bullet)) {
        if (!cells.empty()) cells.back().text = line.substr(begin, end - begin);
        begin = at;
        cells.push_back({column, {}});
      }
      spaces = 0;
      end = at + c.size;
    }
    ++column;
    at += c.size;
  }
  if (!cells.empty()) cells.back().text = line.substr(begin, end - begin);
  return cells;
}

std::vector<LayoutLine> SplitLayout(std::string_view layout) {
  std::vector<LayoutLine> lines;
  uint32_t page = 0;
  size_t page_begin = 0;  // of lines
  const auto end_page = [&] {
    size_t last = lines.size();
    while (last > page_begin && lines[last - 1].cells.empty()) --last;
    if (last > page_begin) lines[last - 1].page_edge = true;
    size_t first = page_begin;
    while (first < last && lines[first].cells.empty()) ++first;
    if (first < last) lines[first].page_edge = true;
    page_begin = lines.size();
    ++page;
  };
  for (size_t at = 0; at < layout.size();) {
    const size_t end = std::min(layout.find_first_of("\n\f", at), layout.size());
    std::string_view line = layout.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty() || end == layout.size() || layout[end] == '\n') {
      lines.push_back({.cells = SplitCells(line), .page = page});
    }
    if (end < layout.size() && layout[end] == '\f') end_page();
    at = end + 1;
  }
  end_page();
  return lines;
}

// The line without its numbers: "3 / 5" and "4 / 5" are the same footer.
std::string Shape(const LayoutLine& line) {
  std::string shape;
  for (const Cell& cell : line.cells) {
    for (const char c : cell.text) {
      if (c < '0' || c > '9') shape.push_back(c);
    }
    shape.push_back('\n');
  }
  return shape;
}

// Marks the first and last lines of pages that stand on others too.
void MarkRepeated(std::vector<LayoutLine>& lines) {
  if (lines.empty() || lines.back().page == 0) return;
  std::unordered_map<std::string, int> counts;
  for (const LayoutLine& line : lines) {
    if (line.page_edge) ++counts[Shape(line)];
  }
  for (LayoutLine& line : lines) line.repeated = line.page_edge && counts[Shape(line)] > 1;
}

// The web address in a header or footer that a browser printed.
std::string_view PrintedAddress(const std::vector<LayoutLine>& lines) {
  for (const LayoutLine& line : lines) {
    if (!line.page_edge) continue;
    for (const Cell& cell : line.cells) {
      if (!cell.text.starts_with("https://") && !cell.text.starts_with("http://")) continue;
      const std::string_view address = cell.text.substr(0, cell.text.find(' '));
      if (!address.ends_with("…") && !address.ends_with("...")) return address;
    }
  }
  return {};
}

class LayoutRenderer {
 public:
  explicit LayoutRenderer(const std::vector<LayoutLine>& lines) : lines_(lines) {}

  void Render(DocumentBuilder& builder) {
    for (const LayoutLine& line : lines_) {
      if (line.repeated) continue;
      if (line.cells.empty()) {
        blank_ = true;
      } else if (line.cells.size() > 1) {
        AddRow(line);
      } else if (in_table_ && line.cells[0].column + kColumnTolerance >= value_column_ &&
                 value_column_ > 0) {
        page_.LineBreak();
        AddToCell(line.cells[0]);
      } else {
        AddLine(line);
      }
      if (!line.cells.empty()) blank_ = false;
    }
    EndTable();
    page_.EndParagraph({});
    page_.Render(builder);
    RenderRepeated(builder);
  }

 private:
  void AddLine(const LayoutLine& line) {
    EndTable();
    if (blank_) {
      page_.EndParagraph({});
      page_.EndParagraph({});  // an empty one: a gap
    }
    AddText(line.cells[0], 0);
    page_.LineBreak();
  }

  void AddRow(const LayoutLine& line) {
    if (!in_table_) {
      page_.EndParagraph({});
      page_.StartTable();
      in_table_ = true;
    } else {
      page_.EndCell();
    }
    page_.StartRow();
    for (size_t i = 0; i < line.cells.size(); ++i) {
      page_.StartCell();
      AddText(line.cells[i], line.cells[i].column);
      if (i + 1 < line.cells.size()) page_.EndCell();
    }
    value_column_ = item_column_ = line.cells.back().column;
  }

  // A further line of the last cell. Wide characters in the label move columns: only bullets tell
  // where the lines of a list begin.
  void AddToCell(const Cell& cell) {
    if (MatchBullet(cell.text).size > 0) item_column_ = cell.column;
    AddText(cell, item_column_);
  }

  void EndTable() {
    if (!in_table_) return;
    page_.EndCell();
    page_.EndTable();
    in_table_ = false;
  }

  // `margin` is the column where lines of this text begin.
  void AddText(const Cell& cell, size_t margin) {
    std::string text(cell.column - std::min(cell.column, margin), ' ');
    text.append(cell.text);
    page_.Text(text, {.preformatted = true});
  }

  // Headers and footers, once each.
  void RenderRepeated(DocumentBuilder& builder) const {
    std::unordered_map<std::string, int> seen;
    builder.SetBoilerplate(true);
    for (const LayoutLine& line : lines_) {
      if (!line.repeated || seen[Shape(line)]++ > 0) continue;
      std::string text;
      for (const Cell& cell : line.cells) {
        if (!text.empty()) text.push_back(' ');
        text.append(cell.text);
      }
      builder.BlankLine();
      builder.Paragraph(text);
    }
    builder.SetBoilerplate(false);
  }

  const std::vector<LayoutLine>& lines_;
  PageBuilder page_;
  size_t value_column_ = 0;  // where the last cell of the open row begins
  size_t item_column_ = 0;   // where bullets in it begin
  bool in_table_ = false;
  bool blank_ = false;
};

}  // namespace

void RenderPdfLayout(std::string_view layout, DocumentBuilder& builder) {
  std::vector<LayoutLine> lines = SplitLayout(layout);
  MarkRepeated(lines);
  builder.KeyValue("link", PrintedAddress(lines));
  builder.BlankLine();
  LayoutRenderer(lines).Render(builder);
}

bool HasTextColumns(std::string_view layout) {
  int in_a_row = 0;
  for (const LayoutLine& line : SplitLayout(layout)) {
    if (line.cells.empty()) continue;
    const bool both = line.cells.size() == 2 && line.cells[0].text.size() >= kSentenceBytes &&
                      line.cells[1].text.size() >= kSentenceBytes;
    in_a_row = both ? in_a_row + 1 : 0;
    if (in_a_row >= kTextColumnLines) return true;
  }
  return false;
}

}  // namespace gonggo
