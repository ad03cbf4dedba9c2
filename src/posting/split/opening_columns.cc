#include "posting/split/opening_columns.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

#include "knowledge/tables.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/split/cell_parts.h"
#include "posting/split/label_table.h"
#include "posting/split/record_asides.h"
#include "posting/split/row_names.h"
#include "posting/split/table_place.h"
#include "posting/table/table_columns.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestNameBytes = 90;

// The rows of a table that say what its columns are.
struct NamingRows {
  const LabelRow* company = nullptr;
  const LabelRow* title = nullptr;
};

// "보리24": the name without the number behind it.
std::string_view WithoutNumber(std::string_view name) {
  constexpr size_t kLeastBytes = 4;  // two letters of Hangul, four of Latin
  const size_t last = name.find_last_not_of("0123456789 ");
  return last == std::string_view::npos || last + 1 < kLeastBytes ? name : name.substr(0, last + 1);
}

bool IsKnownCompany(std::string_view name) {
  return HasLegalForm(name) || EndsLikeCompany(name) || EndsLikeEmployer(name) ||
         Companies().FindWhole(name) >= 0;
}

class TableReader {
 public:
  TableReader(std::string_view text, const std::vector<Heading>& headings,
              const std::vector<Line>& lines)
      : text_(text), lines_(lines), places_(text, headings, lines) {}

  std::vector<OpeningColumn> Read() {
    std::vector<OpeningColumn> columns;
    for (uint32_t i = 0; i < lines_.size();) {
      const LabelTable table = ReadLabelTable(text_, lines_, i);
      i = table.lines.end;
      const auto names = NamesOf(table);
      if (!names) continue;
      for (size_t c = 1; c < table.rows.front().cells.size(); ++c)
        AddColumn(table, *names, c, columns);
      places_.BeginAt(i);
    }
    return columns;
  }

 private:
  // The rows that name the openings which the columns are; nullopt where they are none.
  [[nodiscard]] std::optional<NamingRows> NamesOf(const LabelTable& table) {
    if (!HoldsFacts(table) || HasHeadOfColumns(text_, table)) return std::nullopt;
    NamingRows names;
    for (const LabelRow& row : table.rows) {
      if (row.field == "company" && names.company == nullptr) names.company = &row;
      if ((row.field == "title" || row.field == "role") && names.title == nullptr)
        names.title = &row;
    }
    const LabelRow& head = table.rows.front();
    if (names.company == nullptr) {
      if (!IsCorner(head.label)) return std::nullopt;
      names.company = &head;
    }
    if (!NameDifferent(table, names) || !SayWords(table, names) || !AreOpenings(table, names))
      return std::nullopt;
    return names;
  }

  // Plans, teams and steps of one posting stand beside each other, too: something has to say that
  // these are openings, and nothing that they are a posting's own.
  [[nodiscard]] bool AreOpenings(const LabelTable& table, const NamingRows& names) {
    const bool titles = names.title != nullptr && NameJobs(*names.title);
    const bool companies =
        names.company->field == "company" || AreKnownNames(*names.company, titles);
    if (!companies && !titles) return false;
    if (!companies && StandInTitles(*names.company, *names.title)) return false;
    const TablePlace place = places_.At(table.lines.begin);
    if (place.asks || (place.IsBesides() && place.head)) return false;
    return (companies && titles) || (!place.IsBesides() && !place.head);
  }

  // Each column names a company, and none the same as another.
  [[nodiscard]] bool NameDifferent(const LabelTable& table, const NamingRows& rows) const {
    std::set<std::string_view> names;
    const bool labelled = rows.company->field == "company";
    for (size_t c = 1; c < rows.company->cells.size(); ++c) {
      const std::string_view name = NameIn(*rows.company, c);
      if (name.empty() && IsEmpty(table, c)) continue;
      if (name.size() > kLongestNameBytes || !MayName(name, labelled, rows.title != nullptr))
        return false;
      // "레벨1 | 레벨2" are steps of one thing.
      if (!names.insert(labelled ? name : WithoutNumber(name)).second) return false;
    }
    return names.size() >= 2;
  }

  [[nodiscard]] std::string_view NameIn(const LabelRow& row, size_t c) const {
    return Cut(text_, NameSpan(text_, row.cells[c]));
  }

  // Whether the columns are named as companies are known to be, or by a company and a job: all of
  // them, or half where a row says for whom each looks.
  [[nodiscard]] bool AreKnownNames(const LabelRow& row, bool titled) const {
    size_t named = 0;
    size_t known = 0;
    for (size_t c = 1; c < row.cells.size(); ++c) {
      const std::string_view name = NameIn(row, c);
      named += name.empty() ? 0 : 1;
      known += IsKnownCompany(name) || NamesPost(name) ? 1 : 0;
    }
    return titled ? known * 2 >= named : known == named;
  }

  // "2명 | 3명" beside "모집" names no job.
  [[nodiscard]] bool NameJobs(const LabelRow& row) const {
    for (size_t c = 1; c < row.cells.size(); ++c) {
      const std::string_view name = NameIn(row, c);
      if (!name.empty() && (NamesPost(name) || (!IsNumeric(name) && !IsCareer(name) &&
                                                FieldStatedInNote(name).empty())))
        return true;
    }
    return false;
  }

  // "서버" above "서버 개발자": each column is named by its work.
  [[nodiscard]] bool StandInTitles(const LabelRow& names, const LabelRow& titles) const {
    for (size_t c = 1; c < names.cells.size(); ++c) {
      if (NameIn(titles, c).find(NameIn(names, c)) == std::string_view::npos) return false;
    }
    return true;
  }

  // Not "신입", "서울", "서버팀" or "1지망". A job stands there only beside who looks for it.
  [[nodiscard]] static bool MayName(std::string_view name, bool labelled, bool titled) {
    constexpr size_t kLeastBytes = 3;
    if (name.size() < kLeastBytes || IsCareer(name) || IsNumeric(name) ||
        name_words::kNoCompany.Is(name))
      return false;
    if (labelled || IsKnownCompany(name)) return true;
    const size_t space = name.find(' ');
    const bool beside = space != std::string_view::npos;
    if (NamesPost(name)) {
      const std::string_view first = name.substr(0, space);
      return !titled && beside && !IsRole(first) && !QualifiesJob(first) && !IsTeam(first) &&
             MayBeCompany(WithoutNumber(first));
    }
    return !IsTeam(name) && !QualifiesJob(WithoutNumber(name)) && FieldOfLabel(name).empty() &&
           !ColumnNamed(name) && FieldStatedInNote(name).empty() && Regions().FindWhole(name) < 0 &&
           (MayBeCompany(WithoutNumber(name)) || beside);
  }

  [[nodiscard]] static bool IsEmpty(const LabelTable& table, size_t c) {
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [c](const LabelRow& row) { return row.cells[c].empty(); });
  }

  // Not "○ | ◎", "상 | 중": half of the cells at least are more than a sign.
  [[nodiscard]] static bool SayWords(const LabelTable& table, const NamingRows& names) {
    constexpr size_t kLeastBytes = 4;
    size_t cells = 0;
    size_t words = 0;
    for (const LabelRow& row : table.rows) {
      if (&row == names.company || !row.column) continue;
      for (size_t c = 1; c < row.cells.size(); ++c) {
        cells += row.cells[c].empty() ? 0 : 1;
        words += row.cells[c].size() >= kLeastBytes ? 1 : 0;
      }
    }
    return words * 2 >= cells;
  }

  void AddColumn(const LabelTable& table, const NamingRows& names, size_t c,
                 std::vector<OpeningColumn>& columns) const {
    const Span company = NameSpan(text_, names.company->cells[c]);
    if (company.empty()) return;
    OpeningColumn column;
    column.cells.resize(table.lines.end - table.lines.begin);
    const Span title = names.title ? NameSpan(text_, names.title->cells[c]) : Span{};
    // "하늘서랍 iOS 개발자" above the facts is told apart with the names of the others.
    const bool both = names.title == nullptr && NamesPost(Cut(text_, company));
    PositionRows& rows = column.rows;
    rows.positions.push_back({table.lines, both ? company : title, both ? Span{} : company});
    for (const LabelRow& row : table.rows) {
      const Span cell = row.cells[c];
      if (cell.empty()) continue;
      std::vector<ParagraphPart> parts = PartsOf(names, row, cell, rows.cells);
      if (parts.empty()) continue;
      column.cells[row.line - table.lines.begin] = cell;
      rows.kinds.push_back({row.line, parts.front().kind});
      rows.lines.push_back({row.line, std::move(parts)});
    }
    columns.push_back(std::move(column));
  }

  // What `cell` of `row` says, and the field that it states.
  std::vector<ParagraphPart> PartsOf(const NamingRows& names, const LabelRow& row, Span cell,
                                     std::vector<StatedCell>& cells) const {
    std::vector<ParagraphPart> parts;
    if (&row == names.company) return {{kCompany, cell}};
    if (&row == names.title) return {{kTitle, cell}};
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
  TablePlaces places_;
};

}  // namespace

std::vector<OpeningColumn> FindOpeningColumns(std::string_view text,
                                              const std::vector<Heading>& headings,
                                              const std::vector<Line>& lines) {
  if (!MayHoldLabelTables(text, lines)) return {};
  return TableReader(text, headings, lines).Read();
}

}  // namespace gonggo
