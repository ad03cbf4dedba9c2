#include "posting/split/own_tables.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "posting/line/labels.h"
#include "posting/split/cell_parts.h"
#include "posting/split/label_table.h"
#include "posting/split/table_place.h"
#include "posting/table/table_columns.h"

namespace gonggo {
namespace {

using enum SectionKind;

class OwnTableFinder {
 public:
  OwnTableFinder(std::string_view text, const std::vector<Heading>& headings,
                 const std::vector<Line>& lines)
      : text_(text), lines_(lines), places_(text, headings, lines) {}

  PositionRows Find() {
    for (uint32_t i = 0; i < lines_.size();) {
      const LabelTable table = ReadLabelTable(text_, lines_, i);
      i = table.lines.end;
      if (!MayBeOwn(table)) continue;
      const TablePlace place = places_.At(table.lines.begin);
      for (const LabelRow& row : table.rows) AddRow(row, place);
    }
    return std::move(rows_);
  }

 private:
  // By its labels, or by the empty corner above them.
  [[nodiscard]] bool MayBeOwn(const LabelTable& table) const {
    constexpr size_t kLeastRows = 3;
    if (table.rows.size() < kLeastRows || HasHeadOfColumns(text_, table)) return false;
    // "직무 ⇥ ⇥ 서버 개발자" is a label and its value.
    const auto compared = std::ranges::count_if(table.rows, [](const LabelRow& row) {
      return std::count_if(row.cells.begin() + 1, row.cells.end(),
                           [](Span cell) { return !cell.empty(); }) >= 2;
    });
    if (static_cast<size_t>(compared) * 2 < table.rows.size()) return false;
    return HoldsFacts(table) || IsCorner(table.rows.front().label);
  }

  void AddRow(const LabelRow& row, const TablePlace& place) {
    if (place.IsBesides()) {
      rows_.heads.push_back(row.line);
      return rows_.kinds.push_back({row.line, *place.section});
    }
    // What stands behind other labels is read as any line.
    if (!row.column && row.field.empty() && !IsCorner(row.label)) return;
    FlattenedLine parts{row.line, {}};
    SectionKind kind = kOther;
    if (row.column && row.column->shape == ColumnShape::kText) {
      kind = row.column->kind;
      for (size_t c = 1; c < row.cells.size(); ++c) {
        if (row.cells[c].empty() || IsStatedAbsence(Cut(text_, row.cells[c]))) continue;
        AddCellParts(text_, row.cells[c], kind, parts.parts);
      }
    } else if (row.column && row.column->kind == kFacts) {
      kind = StatesField(row, place) ? kFacts : kOther;
    }
    rows_.kinds.push_back({row.line, kind});
    if (parts.parts.empty())
      rows_.heads.push_back(row.line);
    else
      rows_.lines.push_back(std::move(parts));
  }

  // The first cell speaks for all. Below what is done and asked for, columns that differ may be of
  // anything.
  bool StatesField(const LabelRow& row, const TablePlace& place) {
    const std::string_view field = row.column->field.empty() ? row.field : row.column->field;
    const Span first = row.cells[1];
    if (field.empty() || first.empty()) return false;
    const bool same = std::all_of(row.cells.begin() + 1, row.cells.end(),
                                  [&](Span cell) { return Cut(text_, cell) == Cut(text_, first); });
    if (!same && place.asks && place.section != kFacts) return false;
    rows_.cells.push_back({row.line, first, field});
    return true;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  TablePlaces places_;
  PositionRows rows_;
};

}  // namespace

PositionRows ReadOwnTables(std::string_view text, const std::vector<Heading>& headings,
                           std::vector<Line>& lines) {
  if (!MayHoldLabelTables(text, lines)) return {};
  PositionRows rows = OwnTableFinder(text, headings, lines).Find();
  for (const TableLine& row : rows.kinds) {
    Line& line = lines[row.line];
    line.key = line.value = {};
    line.field = line.states = {};
    if (row.kind != kFacts) line.hints.fields = {};
  }
  return rows;
}

}  // namespace gonggo
