#include "posting/split/label_table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "posting/line/labels.h"
#include "posting/line/row_cells.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestLabelBytes = 48;

// "근무 | 주 2회 재택 | 사무실 출근": labels that say what they mean only above such cells.
std::string_view FieldOfShortLabel(std::string_view label) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kShort = {{
      {"근무", "work"},
      {"출근", "work"},
      {"재택/출근", "work"},
      {"모집", "title"},
      {"채용", "title"},
      {"공고", "title"},
      {"where", "location"},
      {"type", "employment"},
      {"contract", "employment"},
  }};
  const std::string lower = AsciiLower(label);
  for (const auto& [name, field] : kShort) {
    if (lower == name) return field;
  }
  return {};
}

class TableReader {
 public:
  TableReader(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {}

  // The lines from `first` on that have as many cells.
  LabelTable Read(uint32_t first) const {
    LabelTable table;
    table.lines = {first, first + 1};
    const auto mark = MarkOf(first);
    if (!mark) return table;
    size_t count = 0;
    bool differs = false;  // the cells of one of its rows in number
    for (uint32_t i = first; i < lines_.size() && MarkOf(i) == mark; ++i) {
      table.lines.end = i + 1;
      if (IsRuleBelowHead(Cut(text_, lines_[i].whole))) continue;
      LabelRow row{i, {}, {}, {}, {}};
      SplitCells(text_, lines_[i].whole, *mark, row.cells);
      // " | 하늘서랍 | 들판노트" above "위치 | 서울 | 부산": the corner is empty.
      const bool corner = mark == CellMark::kBar && i == first && BeginsWithBar(i) &&
                          i + 1 < lines_.size() && MarkOf(i + 1) == mark && !BeginsWithBar(i + 1);
      if (corner)
        row.cells.insert(row.cells.begin(), {lines_[i].whole.begin, lines_[i].whole.begin});
      if (count == 0) count = row.cells.size();
      if (count < kLeastColumns || count > kMostColumns) return NoTable(table);
      // A sheet may leave out empty cells at the end of a row.
      const bool shorter = mark == CellMark::kTab && row.cells.size() < count;
      differs = differs || (row.cells.size() != count && !shorter);
      if (differs && table.rows.size() == 1) {
        // "Java | Kotlin | Go" right above the table is none of its rows.
        table.lines.end = i;
        return NoTable(table);
      }
      if (differs) continue;
      const uint32_t end = lines_[i].whole.end;
      row.cells.resize(count, {end, end});
      ReadLabel(row);
      table.rows.push_back(std::move(row));
    }
    return differs ? NoTable(table) : table;
  }

 private:
  static LabelTable NoTable(const LabelTable& table) { return {table.lines, {}}; }

  [[nodiscard]] std::optional<CellMark> MarkOf(uint32_t i) const {
    if (lines_[i].blank) return std::nullopt;
    const std::string_view row = Cut(text_, lines_[i].whole);
    if (row.find('\t') != std::string_view::npos) return CellMark::kTab;
    if (row.find('|') != std::string_view::npos) return CellMark::kBar;
    return std::nullopt;
  }

  [[nodiscard]] bool BeginsWithBar(uint32_t i) const {
    return TrimSpaces(Cut(text_, lines_[i].whole)).starts_with('|');
  }

  void ReadLabel(LabelRow& row) const {
    row.label = PlainLabel(Cut(text_, row.cells[0]));
    if (row.label.size() > kLongestLabelBytes) return;
    row.field = FieldOfLabel(row.label);
    row.column = ColumnNamed(row.label);
    if (const auto field = FieldOfShortLabel(row.label); !field.empty()) {
      row.field = field;
      row.column = Column{};
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
};

}  // namespace

std::string_view PlainLabel(std::string_view cell) {
  while (!cell.empty() && (cell.front() == '*' || cell.front() == '`')) cell.remove_prefix(1);
  while (!cell.empty() && (cell.back() == '*' || cell.back() == '`' || cell.back() == ':'))
    cell.remove_suffix(1);
  return TrimSpaces(cell);
}

bool IsCorner(std::string_view label) {
  static constexpr std::array<std::string_view, 8> kCorners = {"",     "구분", "항목", "비교",
                                                               "내용", "기준", "-",    "/"};
  return std::find(kCorners.begin(), kCorners.end(), label) != kCorners.end();
}

bool HasHeadOfColumns(std::string_view text, const LabelTable& table) {
  const std::vector<Span>& head = table.rows.front().cells;
  const auto named = std::count_if(head.begin() + 1, head.end(), [text](Span cell) {
    const auto column = ColumnNamed(PlainLabel(Cut(text, cell)));
    return column && column->kind != SectionKind::kProcess;
  });
  return static_cast<size_t>(named) * 2 >= head.size() - 1;
}

bool HoldsFacts(const LabelTable& table) {
  constexpr size_t kLeastFacts = 3;
  if (table.rows.size() <= kLeastFacts) return false;
  size_t known = 0;
  size_t facts = 0;
  for (const LabelRow& row : table.rows) {
    known += row.column || !row.field.empty() ? 1 : 0;
    facts += row.column && row.column->kind != SectionKind::kOther ? 1 : 0;
  }
  return facts >= kLeastFacts && known * 2 >= table.rows.size();
}

bool MayHoldLabelTables(std::string_view text, const std::vector<Line>& lines) {
  // A search for one character is many times as fast as for one of two.
  if (text.find('|') == std::string_view::npos && text.find('\t') == std::string_view::npos)
    return false;
  return std::none_of(lines.begin(), lines.end(),
                      [](const Line& line) { return line.record_key || line.record_value; });
}

LabelTable ReadLabelTable(std::string_view text, const std::vector<Line>& lines, uint32_t first) {
  return TableReader(text, lines).Read(first);
}

}  // namespace gonggo
