#include "posting/table/table_rows.h"

#include <algorithm>
#include <optional>

#include "posting/field/experience.h"
#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestNameBytes = 90;

// The last column of names before the texts: a field of work may stand in front of it.
std::optional<uint8_t> NameColumn(const std::vector<Column>& columns) {
  std::optional<uint8_t> name;
  for (size_t c = 0; c < columns.size(); ++c) {
    if (columns[c].shape == ColumnShape::kText && name) break;
    if (columns[c].shape == ColumnShape::kName) name = static_cast<uint8_t>(c);
  }
  return name;
}

bool HoldsTexts(const Column& column) {
  constexpr KindSet kCore = SetOf(kDuties) | SetOf(kRequirements) | SetOf(kPreferred);
  return column.shape == ColumnShape::kText && (column.kinds & kCore) != 0;
}

// "(경력)", "(신입 ~ 경력 10년)", "경력 무관": whom it is for, below the name in the same cell.
bool IsNote(std::string_view words) {
  if (IsCareer(words)) return true;
  if (!words.starts_with('(') || !words.ends_with(')')) return false;
  return ReadExperience(words.substr(1, words.size() - 2), Labelled::kYes).has_value();
}

}  // namespace

void AddTableRows(std::string_view text, const TableHead& head,
                  const std::vector<TablePiece>& pieces, std::vector<TableRow>& rows) {
  const auto name = NameColumn(head.columns);
  const auto first = rows.size();
  uint32_t end = head.end;
  for (size_t i = 0; i < pieces.size() && pieces[i].column < head.columns.size(); ++i) {
    const TablePiece& piece = pieces[i];
    end = piece.line + 1;
    if (i == 0 || piece.begins_row) rows.push_back({head.caption, head.end, piece.line, end, {}});
    TableRow& row = rows.back();
    row.end = end;
    if (piece.at.empty()) continue;
    if (HoldsTexts(head.columns[piece.column])) row.texts = true;
    if (piece.column != name || (!row.name.empty() && IsNote(Cut(text, piece.at)))) continue;
    if (row.name.empty()) row.name = piece.at;
    row.name.end = piece.at.end;
  }
  // A cell of names that spans rows goes on.
  size_t kept = first;
  for (size_t r = first; r < rows.size(); ++r) {
    if (r == first || !rows[r].name.empty()) {
      rows[kept++] = rows[r];
      continue;
    }
    rows[kept - 1].end = rows[r].end;
    rows[kept - 1].texts = rows[kept - 1].texts || rows[r].texts;
  }
  rows.resize(kept);
}

bool ArePositions(std::string_view text, const std::vector<TableRow>& rows) {
  return rows.size() > 1 && std::all_of(rows.begin(), rows.end(), [&](const TableRow& row) {
           const std::string_view name = Cut(text, row.name);
           return row.texts && !name.empty() && name.size() <= kLongestNameBytes &&
                  !IsSentence(name) && !IsCareer(name);
         });
}

}  // namespace gonggo
