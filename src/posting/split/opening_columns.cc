#include "posting/split/opening_columns.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "knowledge/tables.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/split/cell_parts.h"
#include "posting/split/record_asides.h"
#include "posting/split/row_names.h"
#include "posting/table/table_columns.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLeastLabels = 3;
constexpr size_t kLongestNameBytes = 90;
constexpr size_t kLongestLabelBytes = 48;

struct Row {
  uint32_t line = 0;
  std::vector<Span> cells;  // the label first
  std::string_view label;
  std::string_view field;        // that the label names; "" where that is not known
  std::optional<Column> column;  // likewise
};

struct Table {
  LineRange lines;
  std::vector<Row> rows;
  const Row* company = nullptr;
  const Row* title = nullptr;
};

std::string_view PlainLabel(std::string_view cell) {
  while (!cell.empty() && (cell.front() == '*' || cell.front() == '`')) cell.remove_prefix(1);
  while (!cell.empty() && (cell.back() == '*' || cell.back() == '`' || cell.back() == ':'))
    cell.remove_suffix(1);
  return TrimSpaces(cell);
}

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

// What stands above labels and is none itself.
bool IsCorner(std::string_view label) {
  static constexpr std::array<std::string_view, 8> kCorners = {"",     "구분", "항목", "비교",
                                                               "내용", "기준", "-",    "/"};
  return std::find(kCorners.begin(), kCorners.end(), label) != kCorners.end();
}

class TableReader {
 public:
  TableReader(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {}

  std::vector<OpeningColumn> Read() {
    std::vector<OpeningColumn> columns;
    for (uint32_t i = 0; i < lines_.size();) {
      const auto mark = MarkOf(i);
      Table table;
      table.lines = {i, i + 1};
      if (mark) ReadTable(*mark, table);
      i = table.lines.end;
      if (!AreOpenings(table)) continue;
      for (size_t c = 1; c < table.rows.front().cells.size(); ++c) AddColumn(table, c, columns);
    }
    return columns;
  }

 private:
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

  // The lines from the table's first on that have as many cells.
  void ReadTable(CellMark mark, Table& table) {
    const uint32_t first = table.lines.begin;
    size_t count = 0;
    bool differs = false;  // the cells of one of its rows in number
    for (uint32_t i = first; i < lines_.size() && MarkOf(i) == mark; ++i) {
      table.lines.end = i + 1;
      if (IsRuleBelowHead(Cut(text_, lines_[i].whole))) continue;
      Row row{i, {}, {}, {}, {}};
      SplitCells(text_, lines_[i].whole, mark, row.cells);
      // " | 하늘서랍 | 들판노트" above "위치 | 서울 | 부산": the corner is empty.
      const bool corner = mark == CellMark::kBar && i == first && BeginsWithBar(i) &&
                          i + 1 < lines_.size() && MarkOf(i + 1) == mark && !BeginsWithBar(i + 1);
      if (corner)
        row.cells.insert(row.cells.begin(), {lines_[i].whole.begin, lines_[i].whole.begin});
      if (count == 0) count = row.cells.size();
      if (count < kLeastColumns || count > kMostColumns) return table.rows.clear();
      // A sheet may leave out empty cells at the end of a row.
      const bool shorter = mark == CellMark::kTab && row.cells.size() < count;
      differs = differs || (row.cells.size() != count && !shorter);
      if (differs && table.rows.size() == 1) {
        // "Java | Kotlin | Go" right above the table is none of its rows.
        table.lines.end = i;
        return table.rows.clear();
      }
      if (differs) continue;
      const uint32_t end = lines_[i].whole.end;
      row.cells.resize(count, {end, end});
      ReadLabel(row);
      table.rows.push_back(std::move(row));
    }
    if (differs) table.rows.clear();
  }

  void ReadLabel(Row& row) const {
    row.label = PlainLabel(Cut(text_, row.cells[0]));
    if (row.label.size() > kLongestLabelBytes) return;
    row.field = FieldOfLabel(row.label);
    row.column = ColumnNamed(row.label);
    if (const auto field = FieldOfShortLabel(row.label); !field.empty()) {
      row.field = field;
      row.column = Column{};
    }
  }

  // Whether the columns are openings of different companies. Finds the rows that name them.
  [[nodiscard]] bool AreOpenings(Table& table) const {
    if (table.rows.size() <= kLeastLabels) return false;
    size_t known = 0;
    size_t facts = 0;
    for (const Row& row : table.rows) {
      known += row.column || !row.field.empty() ? 1 : 0;
      facts += row.column && row.column->kind != kOther ? 1 : 0;
      if (row.field == "company" && table.company == nullptr) table.company = &row;
      if ((row.field == "title" || row.field == "role") && table.title == nullptr)
        table.title = &row;
    }
    if (facts < kLeastLabels || known * 2 < table.rows.size()) return false;
    const Row& head = table.rows.front();
    if (table.company == nullptr) {
      if (!IsCorner(head.label)) return false;
      table.company = &head;
    }
    return NameDifferent(table) && !NamesColumns(head) && SayWords(table);
  }

  // Each column names a company, and none the same as another.
  [[nodiscard]] bool NameDifferent(const Table& table) const {
    std::set<std::string_view> names;
    const bool labelled = table.company->field == "company";
    for (size_t c = 1; c < table.company->cells.size(); ++c) {
      const std::string_view name = Cut(text_, NameSpan(text_, table.company->cells[c]));
      if (name.empty() && IsEmpty(table, c)) continue;
      if (name.size() > kLongestNameBytes || !MayName(name, labelled, table.title != nullptr))
        return false;
      if (!names.insert(name).second) return false;
    }
    return names.size() >= 2;
  }

  // Not "신입", "서울", "서버팀" or "1지망". A job stands there only beside who looks for it.
  [[nodiscard]] static bool MayName(std::string_view name, bool labelled, bool titled) {
    constexpr size_t kLeastBytes = 3;
    if (name.size() < kLeastBytes || IsCareer(name) || IsNumeric(name)) return false;
    if (labelled) return true;
    const size_t space = name.find(' ');
    const bool beside = space != std::string_view::npos;
    if (NamesPost(name)) {
      const std::string_view first = name.substr(0, space);
      return !titled && beside && !IsRole(first) && !QualifiesJob(first) && !IsTeam(first) &&
             MayBeCompany(first);
    }
    return !IsTeam(name) && FieldOfLabel(name).empty() && !ColumnNamed(name) &&
           FieldStatedInNote(name).empty() && Regions().FindWhole(name) < 0 &&
           (MayBeCompany(name) || beside);
  }

  [[nodiscard]] static bool IsEmpty(const Table& table, size_t c) {
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [c](const Row& row) { return row.cells[c].empty(); });
  }

  // "| 회사 | 직무 | 마감 |": a table of one opening a row.
  [[nodiscard]] bool NamesColumns(const Row& head) const {
    const auto named = std::count_if(head.cells.begin() + 1, head.cells.end(), [this](Span cell) {
      return ColumnNamed(PlainLabel(Cut(text_, cell))).has_value();
    });
    return static_cast<size_t>(named) * 2 >= head.cells.size() - 1;
  }

  // Not "○ | ◎", "상 | 중": half of the cells at least are more than a sign.
  [[nodiscard]] static bool SayWords(const Table& table) {
    constexpr size_t kLeastBytes = 4;
    size_t cells = 0;
    size_t words = 0;
    for (const Row& row : table.rows) {
      if (&row == table.company || !row.column) continue;
      for (size_t c = 1; c < row.cells.size(); ++c) {
        cells += row.cells[c].empty() ? 0 : 1;
        words += row.cells[c].size() >= kLeastBytes ? 1 : 0;
      }
    }
    return words * 2 >= cells;
  }

  void AddColumn(const Table& table, size_t c, std::vector<OpeningColumn>& columns) const {
    const Span company = NameSpan(text_, table.company->cells[c]);
    if (company.empty()) return;
    OpeningColumn column;
    column.cells.resize(table.lines.end - table.lines.begin);
    const Span title = table.title ? NameSpan(text_, table.title->cells[c]) : Span{};
    // "하늘서랍 iOS 개발자" above the facts is told apart with the names of the others.
    const bool both = table.title == nullptr && NamesPost(Cut(text_, company));
    PositionRows& rows = column.rows;
    rows.positions.push_back({table.lines, both ? company : title, both ? Span{} : company});
    for (const Row& row : table.rows) {
      const Span cell = row.cells[c];
      if (cell.empty()) continue;
      std::vector<ParagraphPart> parts = PartsOf(table, row, cell, rows.cells);
      if (parts.empty()) continue;
      column.cells[row.line - table.lines.begin] = cell;
      rows.kinds.push_back({row.line, parts.front().kind});
      rows.lines.push_back({row.line, std::move(parts)});
    }
    columns.push_back(std::move(column));
  }

  // What `cell` of `row` says, and the field that it states.
  std::vector<ParagraphPart> PartsOf(const Table& table, const Row& row, Span cell,
                                     std::vector<StatedCell>& cells) const {
    std::vector<ParagraphPart> parts;
    if (&row == table.company) return {{kCompany, cell}};
    if (&row == table.title) return {{kTitle, cell}};
    // What speaks for it and against it is the keeper's; remarks say now and then what is asked
    // for.
    if (IsAsideLabel(row.label)) return AsksOfCell(text_, cell);
    if (!row.column) return {};
    const SectionKind kind = row.column->kind;
    const bool text = row.column->shape == ColumnShape::kText;
    const std::string_view field = row.column->field.empty() ? row.field : row.column->field;
    const std::string_view words = Cut(text_, cell);
    if (!text && kind == kFacts && !field.empty()) {
      cells.push_back({row.line, cell, field});
      return {{kFacts, cell}};
    }
    if (IsStatedAbsence(words) || !text) return {};
    AddCellParts(text_, cell, kind, parts);
    return parts;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
};

}  // namespace

std::vector<OpeningColumn> FindOpeningColumns(std::string_view text,
                                              const std::vector<Line>& lines) {
  if (text.find('|') == std::string_view::npos && text.find('\t') == std::string_view::npos)
    return {};
  if (std::any_of(lines.begin(), lines.end(),
                  [](const Line& line) { return line.record_key || line.record_value; }))
    return {};
  return TableReader(text, lines).Read();
}

}  // namespace gonggo
