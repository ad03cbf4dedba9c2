#include "posting/table/table_columns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/note_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr uint32_t kMostHeadLines = 8;
constexpr size_t kLongestHeadLineBytes = 200;
constexpr size_t kLongestCellBytes = 60;
constexpr float kNamesKind = 2.0F;

using enum SectionKind;

ColumnShape ShapeOfField(std::string_view field) {
  static constexpr std::array<std::pair<std::string_view, ColumnShape>, 8> kShapes = {{
      {"headcount", ColumnShape::kHeadcount},
      {"location", ColumnShape::kPlace},
      {"education", ColumnShape::kEducation},
      {"experience", ColumnShape::kExperience},
      {"employment", ColumnShape::kEmployment},
      {"title", ColumnShape::kName},
      {"role", ColumnShape::kName},
      {"company", ColumnShape::kName},
  }};
  for (const auto& [name, shape] : kShapes) {
    if (name == field) return shape;
  }
  return ColumnShape::kShort;
}

// Fields that a cell below the column's name may state.
bool IsCellField(ColumnShape shape) {
  return shape != ColumnShape::kName && shape != ColumnShape::kShort && shape != ColumnShape::kText;
}

// "지원 자격 및 우대 요건", "근무지/인원": what parts the names in one cell.
std::string_view TakeName(std::string_view& cell) {
  static constexpr std::array<std::string_view, 6> kJoints = {" 및 ", "/", ",", "·", "&", "ㆍ"};
  size_t end = cell.size();
  size_t behind = cell.size();
  for (const std::string_view joint : kJoints) {
    const size_t at = cell.find(joint);
    if (at < end) {
      end = at;
      behind = at + joint.size();
    }
  }
  const std::string_view name = TrimSpaces(cell.substr(0, end));
  cell = cell.substr(behind);
  return name;
}

// "구분", "부문", "전공": what names a column and nothing else.
std::optional<ColumnShape> ShapeOfColumnWord(std::string_view name) {
  static constexpr std::array<std::string_view, 4> kShorts = {"구분", "비고", "전공", "직급"};
  if (name_words::kColumnOfPositions.Is(name)) return ColumnShape::kName;
  const bool is_short = std::ranges::find(kShorts, name) != kShorts.end();
  return is_short || name_words::kBranchColumn.Is(name) ? std::optional(ColumnShape::kShort)
                                                        : std::nullopt;
}

// What somebody who keeps openings in a table adds of his own: "지원", "순위", "느낌".
bool IsKeepersColumn(std::string_view name) { return note_words::kOwnColumn.Is(AsciiLower(name)); }

struct NamedColumn {
  Column column;
  bool known = false;
  bool whole = false;  // nothing else stands in its name
};

// What one name says; nullopt where it is not known.
std::optional<NamedColumn> ColumnOfName(std::string_view name) {
  if (const auto shape = ShapeOfColumnWord(name))
    return NamedColumn{{*shape, kFacts, SetOf(kFacts), {}}, true, true};
  if (IsKeepersColumn(name))
    return NamedColumn{{ColumnShape::kShort, kOther, SetOf(kOther), {}}, true, true};
  // As a label of its own it names a box to search in.
  const std::string_view field = AsciiLower(name) == "where" ? "location" : FieldOfLabel(name);
  if (!field.empty()) {
    const ColumnShape shape = ShapeOfField(field);
    const SectionKind kind = shape == ColumnShape::kShort ? KindOfField(field) : kFacts;
    const bool text = kind != kFacts;
    const std::string_view states = IsCellField(shape) ? field : std::string_view();
    return NamedColumn{{text ? ColumnShape::kText : shape, kind, SetOf(kind), states}, true, true};
  }
  const auto words = ReadHeadingWords(name);
  if (!words || (!words->whole && words->weight < kNamesKind)) return std::nullopt;
  if (words->kind == kTitle || words->kind == kCompany || words->kind == kOther)
    return std::nullopt;
  const ColumnShape shape = words->kind == kFacts ? ColumnShape::kName : ColumnShape::kText;
  return NamedColumn{{shape, words->kind, SetOf(words->kind), {}}, true, words->whole};
}

// What `part` names too.
void Add(const NamedColumn& part, NamedColumn& column) {
  column.column.kinds |= part.column.kinds;
  column.whole = column.whole && part.whole;
  // "담당업무 및 인원" holds texts; "근무지/인원" states two fields.
  const bool text = part.column.shape == ColumnShape::kText;
  if (!text || column.column.shape == ColumnShape::kText) return;
  column.column.shape = ColumnShape::kText;
  column.column.kind = part.column.kind;
}

NamedColumn ReadColumn(std::string_view cell) {
  const auto all = ColumnOfName(cell);
  if (IsContentWord(cell) && (!all || all->column.kind == kAbout)) {
    const KindSet core = SetOf(kDuties) | SetOf(kRequirements) | SetOf(kPreferred);
    return {{ColumnShape::kText, kDuties, core, {}}, all.has_value(), false};
  }
  if (all && all->whole) return *all;
  std::optional<NamedColumn> column;
  bool whole = true;
  for (std::string_view rest = cell; !rest.empty();) {
    const auto part = ColumnOfName(TakeName(rest));
    whole = whole && part && part->whole;
    if (part && column) {
      Add(*part, *column);
    } else if (part) {
      column = part;
    }
  }
  if (!column) column = ColumnOfName(cell);
  if (column) {
    column->whole = whole;
    if (cell.find("우대") != std::string_view::npos) column->column.kinds |= SetOf(kPreferred);
    return *column;
  }
  return {};
}

bool HasTab(std::string_view line) { return line.find('\t') != std::string_view::npos; }

// The cells of the lines [begin, end), each joined where it was wrapped; empty where one is too
// long for a name.
std::vector<std::string> CellsOf(std::string_view text, const std::vector<Line>& lines,
                                 uint32_t begin, uint32_t end) {
  std::vector<std::string> cells(1);
  for (uint32_t i = begin; i < end; ++i) {
    // The words of a cell that was wrapped belong together; terms are found without spaces.
    for (const char c : TrimSpaces(Cut(text, lines[i].whole))) {
      if (c == '\t') {
        cells.emplace_back();
      } else {
        cells.back() += c;
      }
      if (cells.back().size() > kLongestCellBytes) return {};
    }
  }
  std::erase_if(cells, [](const std::string& cell) { return TrimSpaces(cell).empty(); });
  return cells;
}

// Names without anything else: at least so many where the head is one line, all of them where it is
// joined from several.
constexpr size_t kLeastWholeNames = 2;

enum class HeadForm : uint8_t { kOneLine, kJoined };

// The columns that `cells` name; empty where they are no head.
std::vector<Column> ReadHead(const std::vector<std::string>& cells, HeadForm form) {
  if (cells.size() < kLeastColumns || cells.size() > kMostColumns) return {};
  std::vector<Column> columns;
  size_t known = 0;
  size_t whole = 0;
  for (const std::string& cell : cells) {
    const NamedColumn named = ReadColumn(TrimSpaces(cell));
    known += named.known ? 1 : 0;
    whole += named.whole ? 1 : 0;
    const SectionKind kind = named.column.kind;
    if (kind == kProcess || kind == kBenefits) return {};
    columns.push_back(named.column);
  }
  const size_t least = form == HeadForm::kJoined ? cells.size() : kLeastWholeNames;
  if (known + 1 < cells.size() || whole < least) return {};
  return columns;
}

bool HoldTexts(const std::vector<Column>& columns) {
  return std::any_of(columns.begin(), columns.end(),
                     [](const Column& column) { return column.shape == ColumnShape::kText; });
}

bool MayHoldNames(const Line& line) {
  return !line.blank && !line.boilerplate && !line.record_key && !line.record_value &&
         line.whole.size() <= kLongestHeadLineBytes;
}

// The longest head that begins with line `begin`.
std::optional<TableHead> HeadAt(std::string_view text, const std::vector<Line>& lines,
                                uint32_t begin) {
  std::optional<TableHead> found;
  const auto limit = std::min(begin + kMostHeadLines, static_cast<uint32_t>(lines.size()));
  for (uint32_t end = begin + 1; end <= limit; ++end) {
    const Line& last = lines[end - 1];
    if (!MayHoldNames(last) || (end > begin + 1 && last.blank_before)) break;
    const std::vector<std::string> cells = CellsOf(text, lines, begin, end);
    if (cells.empty() || cells.size() > kMostColumns) break;
    const HeadForm form = end == begin + 1 ? HeadForm::kOneLine : HeadForm::kJoined;
    std::vector<Column> columns = ReadHead(cells, form);
    if (!HoldTexts(columns)) columns.clear();
    // "구분 ⇥ 근무지 ⇥ …": the first column says what the row is about.
    if (!columns.empty() && columns.front().shape == ColumnShape::kShort)
      columns.front().shape = ColumnShape::kName;
    const bool longer = !found || columns.size() > found->columns.size();
    if (!columns.empty() && longer) found = TableHead{begin, begin, end, std::move(columns)};
  }
  return found;
}

// "신입 채용" / "신입 채용 정보" right above the head: a table's caption, and what it is called for
// those who can't see it.
uint32_t CaptionOf(std::string_view text, const std::vector<Line>& lines, uint32_t head) {
  constexpr std::string_view kInfo = "정보";
  if (head == 0) return head;
  const std::string_view above = TrimSpaces(Cut(text, lines[head - 1].content));
  if (lines[head - 1].blank || !above.ends_with(kInfo) || HasTab(above)) return head;
  if (head == 1 || lines[head - 2].blank) return head - 1;
  const std::string_view name = TrimSpaces(Cut(text, lines[head - 2].content));
  const std::string_view called = TrimSpaces(above.substr(0, above.size() - kInfo.size()));
  return !called.empty() && (name.ends_with(called) || called.ends_with(name)) ? head - 2
                                                                               : head - 1;
}

// "모집" / "부문 ⇥ 담당업무 ⇥ …": a line above that the first cell began with.
bool BeginsAbove(std::string_view text, const std::vector<Line>& lines, uint32_t head) {
  constexpr size_t kLongestBytes = 24;
  if (head == 0 || lines[head].blank_before || !MayHoldNames(lines[head - 1])) return false;
  const std::string_view above = TrimSpaces(Cut(text, lines[head - 1].content));
  const std::string_view row = Cut(text, lines[head].content);
  const std::string_view first = TrimSpaces(row.substr(0, row.find('\t')));
  if (above.size() > kLongestBytes || HasTab(above)) return false;
  return !FieldOfLabel(std::string(above) + std::string(first)).empty();
}

}  // namespace

std::vector<Column> ColumnsOfHead(const std::vector<std::string>& cells) {
  return ReadHead(cells, HeadForm::kOneLine);
}

std::optional<Column> ColumnNamed(std::string_view cell) {
  const NamedColumn named = ReadColumn(TrimSpaces(cell));
  return named.known ? std::optional(named.column) : std::nullopt;
}

bool IsContentWord(std::string_view name) {
  constexpr size_t kLongestBytes = 30;
  if (name.size() > kLongestBytes) return false;
  return name.ends_with("내용") || name.ends_with("상세") || name.ends_with("정보");
}

std::vector<TableHead> FindTableHeads(std::string_view text, const std::vector<Line>& lines) {
  std::vector<TableHead> heads;
  if (!HasTab(text)) return heads;  // nearly all texts
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (!MayHoldNames(lines[i]) || !HasTab(Cut(text, lines[i].content))) continue;
    auto head = HeadAt(text, lines, i);
    if (!head) continue;
    if (BeginsAbove(text, lines, i)) --head->begin;
    head->caption = CaptionOf(text, lines, head->begin);
    i = head->end - 1;
    heads.push_back(std::move(*head));
  }
  return heads;
}

}  // namespace gonggo
