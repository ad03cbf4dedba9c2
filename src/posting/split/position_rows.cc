#include "posting/split/position_rows.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/line_mark.h"
#include "posting/line/list_number.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/split/ask_headings.h"
#include "posting/split/cell_parts.h"
#include "posting/table/table_columns.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestHeadBytes = 400;
constexpr size_t kLongestNameBytes = 180;

struct Columns {
  std::vector<Column> all;
  std::optional<size_t> name;  // of the position
  std::optional<size_t> company;
  bool branches = false;  // a column names them: all are of one company
  CellMark mark = CellMark::kBar;
};

// Which of the columns says what a row is about: the last that names a position, since a field of
// work may stand in front of it.
void FindNames(std::string_view text, const std::vector<Span>& cells, Columns& columns) {
  std::optional<size_t> other;
  for (size_t c = 0; c < cells.size(); ++c) {
    if (columns.all[c].shape != ColumnShape::kName) continue;
    const std::string_view field = FieldOfLabel(Cut(text, cells[c]));
    if (field == "company") {
      if (!columns.company) columns.company = c;
    } else if (field == "title" || field == "role") {
      columns.name = c;
    } else if (!other) {
      other = c;
    }
  }
  if (!columns.name) columns.name = other;
  // "구분 | 인원 | 자격요건": the first column says what the row is about.
  if (!columns.name && !columns.company && columns.all.front().shape == ColumnShape::kShort &&
      columns.all.front().field.empty())
    columns.name = 0;
}

// "회사 | 직무 | 지역 | 경력": who looks for whom, and two facts of each, or until when. Of a
// company's branches one is enough: "지점 | 모집직무 | 급여".
bool ListsOpenings(const Columns& columns) {
  static constexpr std::array<std::string_view, 6> kFields = {
      "deadline", "location", "salary", "experience", "work", "employment"};
  const auto facts =
      std::count_if(columns.all.begin(), columns.all.end(), [](const Column& column) {
        return std::find(kFields.begin(), kFields.end(), column.field) != kFields.end();
      });
  const bool until = std::any_of(columns.all.begin(), columns.all.end(), [](const Column& column) {
    return column.field == "deadline" || column.field == "period";
  });
  return columns.name && (columns.company || columns.branches) && columns.name != columns.company &&
         (facts >= (columns.company ? 2 : 1) || until);
}

enum class TableOf : uint8_t {
  kPage,  // positions that share what else the page says
  kNote,  // openings of several companies
};

class RowFinder {
 public:
  RowFinder(std::string_view text, const std::vector<Line>& lines, TableOf of)
      : text_(text), lines_(lines), of_(of) {}

  PositionRows Find() {
    for (uint32_t i = 0; i + 1 < lines_.size(); ++i) {
      const auto columns = HeadAt(i);
      if (!columns) continue;
      const uint32_t end = AddTable(i, *columns);
      if (end > i) i = end - 1;
    }
    // Rows without a name beside positions with one would belong to none of them.
    if (!rows_.positions.empty() && unnamed_) return {};
    if (rows_.positions.size() * lines_.size() > kMostLinesOfAll) {
      PositionRows unread;
      unread.too_many = true;
      return unread;
    }
    return std::move(rows_);
  }

 private:
  [[nodiscard]] std::optional<Columns> HeadAt(uint32_t i) {
    const Line& line = lines_[i];
    if (line.blank || line.boilerplate || line.whole.size() > kLongestHeadBytes)
      return std::nullopt;
    const std::string_view row = Cut(text_, line.whole);
    Columns columns;
    if (row.find('\t') != std::string_view::npos) {
      columns.mark = CellMark::kTab;
    } else if (row.find('|') == std::string_view::npos) {
      return std::nullopt;
    }
    SplitCells(text_, line.whole, columns.mark, cells_);
    if (cells_.size() < kLeastColumns || cells_.size() > kMostColumns) return std::nullopt;
    std::vector<std::string> names;
    names.reserve(cells_.size());
    for (const Span& cell : cells_) names.emplace_back(Cut(text_, cell));
    columns.all = ColumnsOfHead(names);
    if (columns.all.size() != cells_.size()) return std::nullopt;
    // Who keeps openings says in a word until when and for how much.
    for (size_t c = 0; c < cells_.size(); ++c) {
      const std::string_view field = FieldOfLabel(Cut(text_, cells_[c]));
      const bool until = field == "deadline" || field == "period";
      const bool told = until || field == "salary";
      const bool fact = columns.all[c].shape == ColumnShape::kShort &&
                        KindOfField(field) == kFacts && (of_ == TableOf::kNote || told);
      if (fact && columns.all[c].field.empty()) columns.all[c].field = field;
    }
    if (IsTeam(names.front()) && StandsBelowTeams(i)) return std::nullopt;
    FindNames(text_, cells_, columns);
    const bool core = std::ranges::any_of(columns.all, [&columns](const Column& column) {
      const bool asks =
          column.shape == ColumnShape::kText && column.kind != kAbout && column.kind != kStack;
      // "직렬 | 계급 | 선발인원 | 근무지": for whom, and how many.
      return asks || (columns.name && column.shape == ColumnShape::kHeadcount);
    });
    columns.branches = std::any_of(names.begin(), names.end(), [](const std::string& name) {
      return name_words::kBranchColumn.Is(name);
    });
    const bool fits = of_ == TableOf::kPage ? core : ListsOpenings(columns);
    return fits ? std::optional(std::move(columns)) : std::nullopt;
  }

  // "## 팀별 업무" above "팀 | 업무 | 인원": who is there, not who is looked for.
  [[nodiscard]] bool StandsBelowTeams(uint32_t head) const {
    uint32_t above = head;
    while (above > 0 && lines_[above - 1].blank) --above;
    return above > 0 && name_words::kHeadsTeams.StandsIn(Cut(text_, lines_[above - 1].core));
  }

  // Adds the rows below the head in line `head`; where they end, or `head` where they are none.
  uint32_t AddTable(uint32_t head, const Columns& columns) {
    const bool named = columns.name || columns.company;
    // Such a table may be a part of a loose one.
    if (!named && columns.mark == CellMark::kTab) return head;
    uint32_t end = head + 1;
    if (end < lines_.size() && IsRuleBelowHead(Cut(text_, lines_[end].whole))) ++end;
    const uint32_t first = end;
    for (; end < lines_.size() && IsRow(end, columns); ++end) {
    }
    if (end == first || !IsNamed(first, columns) || GoesOn(head, end, columns)) return head;
    for (uint32_t i = head; i < first; ++i) {
      rows_.heads.push_back(i);
      rows_.kinds.push_back({i, kFacts});
    }
    unnamed_ = unnamed_ || !named;
    for (uint32_t i = first; i < end; ++i) {
      // Between drawn rows a rule stands each time.
      if (IsRuleBelowHead(Cut(text_, lines_[i].whole))) {
        rows_.heads.push_back(i);
        rows_.kinds.push_back({i, kFacts});
      } else {
        AddRow(i, columns, i == first);
      }
    }
    NamePositions();
    return end;
  }

  [[nodiscard]] bool IsRow(uint32_t i, const Columns& columns) {
    if (lines_[i].blank || lines_[i].boilerplate) return false;
    SplitRow(i, columns);
    return cells_.size() == columns.all.size();
  }

  // The tab behind the last cell that holds something is lost where lines are trimmed: "간호사 ⇥
  // 3명 ⇥ 면허 ⇥".
  void SplitRow(uint32_t i, const Columns& columns) {
    const Span row = lines_[i].whole;
    SplitCells(text_, row, columns.mark, cells_);
    if (columns.mark == CellMark::kTab && cells_.size() > 1 && !cells_.back().empty() &&
        cells_.size() + 1 == columns.all.size())
      cells_.push_back({row.end, row.end});
  }

  [[nodiscard]] std::optional<size_t> NameColumn(const Columns& columns) const {
    return columns.name ? columns.name : columns.company;
  }

  // The first row has to say what it is about; further ones may go on with it.
  [[nodiscard]] bool IsNamed(uint32_t first, const Columns& columns) {
    const auto name = NameColumn(columns);
    SplitRow(first, columns);
    return !name || (!cells_[*name].empty() && cells_[*name].size() <= kLongestNameBytes);
  }

  // Whether a line right below the rows has cells as well: the table is not a row a line. Behind
  // tabs it may go on with the last cell, unless it opens the page's next part.
  [[nodiscard]] bool GoesOn(uint32_t head, uint32_t end, const Columns& columns) const {
    if (end >= lines_.size() || lines_[end].blank) return false;
    const std::string_view below = Cut(text_, lines_[end].whole);
    if (columns.mark == CellMark::kTab)
      return below.find('\t') != std::string_view::npos || !OpensPart(head, end);
    return below.find('|') != std::string_view::npos;
  }

  // "접수기간 : …", or "2. 응시자격" where the line above the table has a number, too.
  [[nodiscard]] bool OpensPart(uint32_t head, uint32_t i) const {
    const Line& line = lines_[i];
    if (!line.field.empty() && !line.value.empty()) return true;
    uint32_t above = head;
    while (above > 0 && lines_[above - 1].blank) --above;
    if (above == 0) return false;
    const bool numbered = NumberOf(text_, lines_[above - 1]) > 0 &&
                          NumberOf(text_, line) == NumberOf(text_, lines_[above - 1]) + 1;
    const std::string_view mark = MarkOf(text_, line);
    return numbered || (!mark.empty() && mark == MarkOf(text_, lines_[above - 1]));
  }

  void AddRow(uint32_t i, const Columns& columns, bool is_first) {
    SplitRow(i, columns);
    if (const auto name = NameColumn(columns)) {
      if (!cells_[*name].empty()) {
        const Span company = columns.company ? cells_[*columns.company] : Span{};
        const Span title = columns.name ? cells_[*columns.name] : Span{};
        AddPosition(i, title, company);
      } else {
        Position& last = rows_.positions[last_];
        (last.further.empty() ? last.own : last.further.back()).end = i + 1;
      }
    }
    FlattenedLine row{i, {}};
    for (size_t c = 0; c < cells_.size(); ++c) {
      const Column& column = columns.all[c];
      if (cells_[c].empty() || IsStatedAbsence(Cut(text_, cells_[c]))) continue;
      AddCell(c, columns, row.parts);
      // Of rows that are one posting, the first one says where and how many.
      const bool states = !column.field.empty() && (is_first || !rows_.positions.empty());
      if (states) rows_.cells.push_back({i, cells_[c], column.field});
    }
    rows_.kinds.push_back(
        {i, row.parts.empty() ? kFacts : KindOfParagraph(text_, lines_[i], row.parts)});
    if (!row.parts.empty()) rows_.lines.push_back(std::move(row));
  }

  // A position of its own, or more about one that a table above names: of a page that tells what is
  // done in one table and what is asked for in the next.
  void AddPosition(uint32_t line, Span title, Span company) {
    const auto key = std::pair{Cut(text_, title), Cut(text_, company)};
    const auto known = above_.find(key);
    if (!title.empty() && known != above_.end()) {
      last_ = known->second;
      rows_.positions[last_].further.push_back({line, line + 1});
      return;
    }
    last_ = rows_.positions.size();
    rows_.positions.push_back({{line, line + 1}, title, company});
  }

  // Of a table that has ended: within one, two rows of one name are two positions.
  void NamePositions() {
    for (; named_ < rows_.positions.size(); ++named_) {
      const Position& position = rows_.positions[named_];
      above_.emplace(std::pair{Cut(text_, position.title), Cut(text_, position.company)}, named_);
    }
  }

  static SectionKind KindOf(size_t c, const Columns& columns) {
    if (columns.name == c) return kTitle;
    if (columns.company == c) return kCompany;
    const Column& column = columns.all[c];
    return column.shape == ColumnShape::kText || column.kind == kOther ? column.kind : kFacts;
  }

  // "비고" of an opening, and what its keeper notes beside it, may say what is asked for:
  // "보험계리사 우대", "Next.js 필수, 과제 있음".
  void AddCell(size_t c, const Columns& columns, std::vector<ParagraphPart>& parts) const {
    const SectionKind kind = KindOf(c, columns);
    const bool of_openings = of_ == TableOf::kNote || columns.company.has_value();
    const bool aside = (kind == kFacts || kind == kOther) && columns.all[c].field.empty();
    if (!of_openings || !aside) return AddCellParts(text_, cells_[c], kind, parts);
    std::vector<ParagraphPart> asks = AsksOfCell(text_, cells_[c]);
    if (asks.empty()) return AddCellParts(text_, cells_[c], kind, parts);
    // "SQL, 엑셀 필수": what stands before the last is asked for, too.
    if (kind == kFacts && asks.size() == 1 && asks[0].at.end == cells_[c].end)
      asks[0].at = cells_[c];
    parts.insert(parts.end(), asks.begin(), asks.end());
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  TableOf of_;
  PositionRows rows_;
  bool unnamed_ = false;
  size_t last_ = 0;   // position
  size_t named_ = 0;  // positions of tables that have ended, which are in above_
  std::map<std::pair<std::string_view, std::string_view>, size_t> above_;  // by title and company
  std::vector<Span> cells_;  // of the line that is looked at
};

bool MayHaveRows(std::string_view text, const std::vector<Line>& lines) {
  if (text.find('|') == std::string_view::npos && text.find('\t') == std::string_view::npos)
    return false;
  return std::none_of(lines.begin(), lines.end(), [](const Line& l) { return l.record_key; });
}

}  // namespace

PositionRows FindPositionRows(std::string_view text, const std::vector<Line>& lines) {
  if (!MayHaveRows(text, lines)) return {};
  return RowFinder(text, lines, TableOf::kPage).Find();
}

PositionRows FindOpeningRows(std::string_view text, const std::vector<Line>& lines) {
  if (!MayHaveRows(text, lines)) return {};
  return RowFinder(text, lines, TableOf::kNote).Find();
}

PositionRows FindOpeningTable(std::string_view text, const std::vector<Heading>& headings,
                              std::vector<Line>& lines) {
  PositionRows rows = FindOpeningRows(text, lines);
  // One row is an opening where it says both who looks and for whom.
  const bool any = rows.positions.size() > 1 ||
                   (rows.positions.size() == 1 && !rows.positions[0].title.empty() &&
                    !rows.positions[0].company.empty());
  if (!any || rows.too_many) return {};
  const auto in_table = [&rows](uint32_t i) {
    return std::binary_search(
        rows.kinds.begin(), rows.kinds.end(), TableLine{i, kFacts},
        [](const TableLine& a, const TableLine& b) { return a.line < b.line; });
  };
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (OpensAsks(text, headings, lines, i) && !in_table(i)) return {};
  }
  // Rows of openings beside the table: each is read for itself (split/row_blocks.h).
  const auto beside = std::ranges::count_if(lines, [&](const Line& line) {
    return !line.boilerplate && !in_table(static_cast<uint32_t>(&line - lines.data())) &&
           PiecesBetween(Cut(text, line.content), " / ").size() > 2;
  });
  if (beside >= 2) return {};
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].blank && !in_table(i)) lines[i].boilerplate = true;
  }
  return rows;
}

}  // namespace gonggo
