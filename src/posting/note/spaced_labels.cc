#include "posting/note/spaced_labels.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 200;
constexpr size_t kLongestLabelBytes = 36;
constexpr size_t kMostLabelWords = 3;
// So many different facts, one below another, are a table.
constexpr size_t kLeastFacts = 3;
constexpr std::array<std::string_view, 10> kFacts = {
    "employment", "education", "experience", "deadline",  "period",
    "location",   "work",      "salary",     "headcount", "probation"};

struct Row {
  uint32_t line = 0;
  std::string_view label;  // in the text
  std::string_view field;  // "" of a label that heads a section
};

// Rows one below another, at most one line that is none between two of them.
struct Run {
  size_t begin = 0;  // of the rows
  size_t end = 0;
  bool is_table = false;
};

size_t FactOf(std::string_view field) {
  return static_cast<size_t>(std::find(kFacts.begin(), kFacts.end(), field) - kFacts.begin());
}

// What is asked of nobody.
bool IsFactOfBoard(std::string_view field) {
  static constexpr std::array<std::string_view, 5> kFurther = {"posted", "contact", "key",
                                                               "circumstance", "applicant"};
  return FactOf(field) < kFacts.size() ||
         std::find(kFurther.begin(), kFurther.end(), field) != kFurther.end();
}

// Labels that begin other phrases as often: "회사 소개", "직무 역량".
bool IsAnyWord(std::string_view label) { return note_words::kAnyWordLabel.Is(label); }

bool MayBeRow(const Line& line) {
  return !line.blank && !line.boilerplate && line.key.empty() && !line.record_key &&
         !line.record_value && line.content.size() <= kLongestRowBytes &&
         (line.kind == BlockKind::kParagraph || line.IsItem());
}

// Whether `value` begins as what `field` states does: a job board's "급여" and "연봉 4,800만원"
// stand in two boxes, and in one word where they are copied.
bool BeginsAsValue(std::string_view field, std::string_view value) {
  const auto begins = [value](const TermTable& table) {
    std::vector<TermMatch> matches;
    table.FindLongest(value.substr(0, kLongestLabelBytes), matches);
    return !matches.empty() && matches.front().at.begin == 0;
  };
  if (field == "experience") return note_words::kCareerValue.Begins(value) || IsDigitByte(value[0]);
  if (field == "education") return note_words::kDegreeValue.Begins(value);
  if (field == "employment") return begins(EmploymentKinds());
  if (field == "salary") return note_words::kPayValue.Begins(value) || IsDigitByte(value[0]);
  if (field == "location") return begins(Regions());
  if (field == "stack") return value.find(", ") != std::string_view::npos;
  return (field == "deadline" || field == "posted" || field == "benefits" ||
          field == "headcount") &&
         IsDigitByte(value[0]);
}

// "경력신입", "학력대졸↑", "지역대구 수성구": a label and its value in one word.
SpacedLabel GluedLabelOf(std::string_view words) {
  const std::string_view label = words.substr(0, note_words::kGluedLabel.BeginOf(words).size());
  if (label.empty() || label.size() >= words.size() || words[label.size()] == ' ') return {};
  const std::string_view field = FieldOfLabel(label);
  return BeginsAsValue(field, words.substr(label.size())) ? SpacedLabel{label, field}
                                                          : SpacedLabel{};
}

// The longest label that the line begins with, of a line that goes on behind it.
Row RowOf(std::string_view text, const Line& line, uint32_t number) {
  Row row{number, {}, {}};
  if (!MayBeRow(line)) return row;
  SpacedLabel found = SpacedLabelOf(Cut(text, line.content));
  if (found.label.empty()) found = GluedLabelOf(Cut(text, line.content));
  row.label = found.label;
  row.field = found.field;
  // "모집부문 및 상세내용" heads what stands below.
  if (!row.label.empty() &&
      (IsWholeHeading(Cut(text, line.core)) ||
       TrimSpaces(Cut(text, line.content).substr(row.label.size())).starts_with("및 ")))
    row.label = {};
  return row;
}

// "모집기간 2026.12.01(화) ~ 12.15(화)", "접수마감일 2026년 12월 18일": a date behind it leaves no
// doubt, nor does a number behind what a board calls it ("구인인증번호 K1512026112400"), nor a
// label that is nothing but the name of a name: "회사명 하늘소프트", "직무명 서버 개발자".
bool IsCertain(std::string_view text, const Line& line, const Row& row) {
  constexpr size_t kLeastLabelBytes = 9;  // three syllables
  constexpr size_t kMostNameBytes = 60;
  const std::string_view value = TrimSpaces(Cut(text, line.content).substr(row.label.size()));
  if ((row.field == "company" || row.field == "title") && row.label.ends_with("명"))
    return row.label.size() >= kLeastLabelBytes && !value.empty() &&
           value.size() <= kMostNameBytes && !IsSentence(value) && !NamesTask(value);
  if (row.field == "key") return value.find(' ') == std::string_view::npos && HasDigit(value);
  if (row.field != "deadline" && row.field != "period" && row.field != "hiring_period" &&
      row.field != "posted")
    return false;
  return !value.empty() && (IsDigitByte(value[0]) || value.starts_with('~'));
}

// "[근무지] 서울 강남": the label is what the bracket encloses.
Row BracketRowOf(std::string_view text, const Line& line, uint32_t number) {
  Row row{number, {}, {}};
  const std::string_view words = Cut(text, line.content);
  if (!MayBeRow(line) || !words.starts_with('[')) return row;
  const size_t close = words.substr(0, kLongestLabelBytes).find(']');
  if (close == std::string_view::npos || TrimSpaces(words.substr(close + 1)).empty()) return row;
  row.label = TrimSpaces(words.substr(1, close - 1));
  row.field = FieldOfLabel(row.label);
  if (row.field.empty()) row.label = {};
  return row;
}

// Such rows may stand among lists of what else the page says.
void ReadBracketRows(std::string_view text, std::vector<Line>& lines) {
  constexpr size_t kLeastRows = 3;
  std::vector<Row> rows;
  std::array<bool, kFacts.size() + 1> stated{};
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Row row = BracketRowOf(text, lines[i], i);
    if (row.label.empty()) continue;
    rows.push_back(row);
    stated[FactOf(row.field)] = true;
  }
  const auto facts = std::count(stated.begin(), stated.end() - 1, true);
  if (rows.size() < kLeastRows || facts < 2) return;
  for (const Row& row : rows) {
    Line& line = lines[row.line];
    const std::string_view words = Cut(text, line.content);
    line.key = SpanOf(text, row.label);
    line.value = SpanOf(text, TrimSpaces(words.substr(words.find(']') + 1)));
    line.field = row.field;
  }
}

void Take(std::string_view text, const Row& row, Line& line) {
  const std::string_view words = Cut(text, line.content);
  line.key = SpanOf(text, row.label);
  line.value = SpanOf(text, TrimSpaces(words.substr(row.label.size())));
  line.field = row.field;
}

class TableReader {
 public:
  TableReader(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  void Read() {
    FindRuns();
    const bool has_table =
        std::any_of(runs_.begin(), runs_.end(), [](const Run& run) { return run.is_table; }) ||
        std::any_of(lines_.begin(), lines_.end(),
                    [](const Line& line) { return line.states == "label"; });
    for (const Run& run : runs_) {
      // Where the page's facts are such a table, two further rows are of one.
      const bool takes_all =
          run.is_table || (has_table && run.end - run.begin >= kLeastRowsBesideTable);
      for (size_t k = run.begin; k < run.end; ++k) {
        Line& line = lines_[rows_[k].line];
        if (!takes_all && !IsCertain(text_, line, rows_[k])) continue;
        // A board's number of the posting says nothing of it.
        if (!takes_all && rows_[k].field == "key") {
          line.boilerplate = true;
          if (line.blank_before && rows_[k].line + 1 < lines_.size())
            lines_[rows_[k].line + 1].blank_before = true;
          continue;
        }
        Take(text_, rows_[k], line);
        // Among the page's facts it is one, whatever heading of the board stands above.
        if (takes_all && !line.IsItem() && IsFactOfBoard(rows_[k].field))
          line.states = rows_[k].field;
      }
    }
  }

 private:
  static constexpr size_t kLeastRowsBesideTable = 2;

  void FindRuns() {
    size_t others = 0;  // lines behind the last row that are none
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank || lines_[i].boilerplate) continue;
      const Row row = RowOf(text_, lines_[i], i);
      if (row.label.empty()) {
        if (++others > 1) Close();
        continue;
      }
      // "- 급여 계산" among duties is no row of the facts around them.
      if (others > 1 ||
          (!rows_.empty() && lines_[rows_.back().line].IsItem() != lines_[i].IsItem()))
        Close();
      others = 0;
      rows_.push_back(row);
    }
    Close();
  }

  void Close() {
    const size_t begin = runs_.empty() ? 0 : runs_.back().end;
    if (begin == rows_.size()) return;
    std::array<bool, kFacts.size() + 1> stated{};
    for (size_t k = begin; k < rows_.size(); ++k) stated[FactOf(rows_[k].field)] = true;
    const auto facts = std::count(stated.begin(), stated.end() - 1, true);
    runs_.push_back({begin, rows_.size(), facts >= static_cast<std::ptrdiff_t>(kLeastFacts)});
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<Row> rows_;
  std::vector<Run> runs_;
};

}  // namespace

SpacedLabel SpacedLabelOf(std::string_view words) {
  SpacedLabel found;
  if (words.empty() || !IsHangulSyllable(DecodeChar(words, 0).code) || IsSentence(words))
    return found;
  size_t count = 0;
  for (size_t at = words.find(' ');
       at != std::string_view::npos && at <= kLongestLabelBytes && count < kMostLabelWords;
       at = words.find(' ', at + 1), ++count) {
    const std::string_view label = words.substr(0, at);
    if (TrimSpaces(words.substr(at)).empty() || IsAnyWord(label)) continue;
    const std::string_view field = FieldOfLabel(label);
    if (field.empty() && !IsWholeHeading(label)) continue;
    found.label = label;
    found.field = field;
  }
  return found;
}

void ReadSpacedLabels(std::string_view text, std::vector<Line>& lines) {
  ReadBracketRows(text, lines);
  TableReader(text, lines).Read();
}

}  // namespace gonggo
