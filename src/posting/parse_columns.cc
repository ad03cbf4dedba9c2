#include "posting/parse_columns.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "posting/split/detail_lines.h"
#include "posting/split/opening_columns.h"
#include "posting/split/table_details.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {
namespace {

Line BlankLine(const Line& line) {
  Line blank;
  blank.whole = {line.whole.begin, line.whole.begin};
  return blank;
}

// The line as it would be if it held that cell alone.
Line CellLine(const Line& line, Span cell, bool first) {
  if (cell.empty()) return BlankLine(line);
  Line own = BlankLine(line);
  own.whole = own.content = own.core = cell;
  own.kind = line.kind;
  own.blank = false;
  own.starts_block = true;
  own.blank_before = first;
  own.hints = line.hints;
  return own;
}

// The lines of a document of which those of one opening are shown at a time.
class ColumnPage {
 public:
  ColumnPage(const Document& document, const LabelledLines& page)
      : document_(document),
        page_(page.lines),
        page_headings_(page.headings),
        headings_(page.lines.size()) {
    facts_.cells.assign(page.table_cells.begin(), page.table_cells.end());
    lines_.reserve(page_.size());
    for (const Line& line : page_) lines_.push_back(BlankLine(line));
  }

  // What is told of the openings below their tables.
  void ReadDetails(const TableDetails& details) {
    OpeningFacts facts = ReadDetailFacts(document_.text, details.of, page_headings_, page_);
    AddCells(facts.cells, facts_.cells);
    facts_.lines = std::move(facts.lines);
    said_ = details.said;
  }

  // `details` are those of the opening, the `index`th of all.
  Posting Parse(const OpeningColumn& column, size_t index, LineRange details, Readers& readers) {
    const Position& position = column.rows.positions.front();
    const LineRange table = position.own;
    for (uint32_t i = table.begin; i < table.end; ++i)
      lines_[i] = CellLine(page_[i], column.cells[i - table.begin], i == 0);
    for (uint32_t i = details.begin; i < details.end; ++i) {
      lines_[i] = page_[i];
      headings_[i] = page_headings_[i];
    }
    // The table names it already.
    if (details.begin < details.end) {
      const uint32_t names =
          CountNamingLines(document_.text, page_, details, {position.company, position.title});
      Blank({details.begin, details.begin + std::max(names, 1U)});
    }
    std::vector<FlattenedLine> parts = column.rows.lines;
    std::vector<StatedCell> cells = column.rows.cells;
    AddFacts(details, parts, cells);
    LineRange range{
        details.begin == details.end ? table.begin : std::min(table.begin, details.begin),
        std::max(table.end, details.end)};
    for (const SaidOfOpening& said : said_) {
      if (said.opening != index) continue;
      const uint32_t line = said.asks.line;
      lines_[line] = CellLine(page_[line], page_[line].whole, true);
      parts.push_back(said.asks);
      range = {std::min(range.begin, line), std::max(range.end, line + 1)};
    }
    std::ranges::sort(parts, {}, &FlattenedLine::line);
    const LabelledLines input{lines_, headings_, parts, column.rows.kinds, cells};
    Posting posting = ParseOne(document_, input, range, readers, Names(position));
    Blank(range);
    return posting;
  }

 private:
  [[nodiscard]] GivenNames Names(const Position& position) const {
    const auto named = [this](Span at) {
      return WithLine(page_, at.empty() ? std::nullopt : std::optional(at));
    };
    return {named(position.title), named(position.company), true};
  }

  void AddFacts(LineRange details, std::vector<FlattenedLine>& parts,
                std::vector<StatedCell>& cells) const {
    if (details.begin == details.end) return;
    const auto within = [details](const auto& fact) {
      return fact.line >= details.begin && fact.line < details.end;
    };
    std::ranges::copy_if(facts_.lines, std::back_inserter(parts), within);
    std::vector<StatedCell> own;
    std::ranges::copy_if(facts_.cells, std::back_inserter(own), within);
    AddCells(own, cells);
  }

  void Blank(LineRange range) {
    for (uint32_t i = range.begin; i < range.end; ++i) {
      lines_[i] = BlankLine(page_[i]);
      headings_[i] = {};
    }
  }

  const Document& document_;
  std::vector<Line> page_;
  std::vector<Heading> page_headings_;
  OpeningFacts facts_;
  std::vector<SaidOfOpening> said_;
  std::vector<Line> lines_;
  std::vector<Heading> headings_;
};

}  // namespace

ColumnPostings ParseColumns(const Document& document, const LabelledLines& page, Readers& readers) {
  ColumnPostings found;
  const std::vector<OpeningColumn> columns =
      FindOpeningColumns(document.text, page.headings, page.lines);
  if (columns.empty()) return found;
  found.taken.resize(page.lines.size());
  std::vector<TableOpening> openings;
  for (const OpeningColumn& column : columns) {
    const Position& position = column.rows.positions.front();
    std::fill(found.taken.begin() + position.own.begin, found.taken.begin() + position.own.end,
              true);
    openings.push_back({position.company, position.title});
  }
  TableDetails details =
      FindTableDetails(document.text, page.headings, page.lines, found.taken, openings);
  found.others = details.others;
  // Each would be read with all lines between.
  if (columns.size() * page.lines.size() > kMostLinesOfAll) {
    details.of.assign(columns.size(), {});
    details.said.clear();
  }
  ColumnPage shown(document, page);
  if (details.Any()) shown.ReadDetails(details);
  for (size_t k = 0; k < columns.size(); ++k) {
    found.postings.push_back(shown.Parse(columns[k], k, details.of[k], readers));
    std::fill(found.taken.begin() + details.of[k].begin, found.taken.begin() + details.of[k].end,
              true);
  }
  for (const SaidOfOpening& said : details.said) found.taken[said.asks.line] = true;
  return found;
}

}  // namespace gonggo
