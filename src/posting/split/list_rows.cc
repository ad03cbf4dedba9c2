#include "posting/split/list_rows.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "knowledge/skill_finder.h"
#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/note/remark_words.h"
#include "posting/split/keeper_days.h"
#include "posting/split/list_weight.h"
#include "posting/split/note_signs.h"
#include "posting/split/opening_lines.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_reader.h"
#include "text/byte_set.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// Other lines of a note than its rows: remarks, plans, what all ask for.
constexpr size_t kMostOthersPerRow = 2;
// Each opening is read with all lines (position_rows.h): a note of two thousand takes half a
// second.
constexpr size_t kMostProduct = size_t{1} << 23U;
constexpr size_t kLongestLineBytes = 280;
// A note of rows is short.
constexpr size_t kMostTextBytes = 20'000;

enum class LineRole : uint8_t { kNone, kRow, kLike, kRemark };

// What is looked at of a note.
struct Note {
  std::vector<LineRole> roles;               // by line
  std::vector<std::optional<ListRow>> rows;  // by line
};

class ListReader {
 public:
  ListReader(std::string_view text, const std::vector<Heading>& headings, std::vector<Line>& lines)
      : text_(text), headings_(headings), lines_(lines), reader_(text) {
    note_.roles.resize(lines.size());
    note_.rows.resize(lines.size());
    details_.resize(lines.size());
    front_ = FrontMatterEnd(text, lines);
    days_ = FindKeeperDays(text, lines);
  }

  PositionRows Read() {
    if (!MayBeList() || !ReadRows()) return {};
    FindDetails();
    JudgeDays();
    runs_ = FindRuns();
    for (const LineRange& run : runs_) JudgeRun(run);
    DropRemarks();
    if (!IsList() || OthersAsk()) return {};
    for (const LineRange& run : runs_) AddLike(run);
    return Take();
  }

 private:
  [[nodiscard]] bool IsSaid(uint32_t i) const {
    return i >= front_ && !lines_[i].blank && !lines_[i].boilerplate && !details_[i] &&
           !IsBelowWithLink(i) && !std::binary_search(days_.begin(), days_.end(), i) &&
           !IsHashtags(Cut(text_, lines_[i].whole));
  }
  // A link and nothing else, right below what it belongs to.
  [[nodiscard]] bool IsBelowWithLink(uint32_t i) const {
    return i > 0 && i < lines_.size() && !lines_[i].blank && !lines_[i - 1].blank &&
           IsBareLink(text_, lines_[i]);
  }
  [[nodiscard]] bool IsRow(uint32_t i) const { return note_.roles[i] == LineRole::kRow; }

  // False where a line is of another form than notes have; seen before the costly reading.
  [[nodiscard]] bool MayBeList() {
    std::vector<uint32_t> core;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (!IsSaid(i)) continue;
      ++said_;
      if (lines_[i].record_key || lines_[i].record_value) return false;
      tasks_ += MayBeTask(i) && !MayBeRow(i) ? 1 : 0;
      if (IsCoreHeading(headings_[i]) && !IsPlan(i)) core.push_back(i);
    }
    if (said_ * lines_.size() > kMostProduct ||
        !std::all_of(core.begin(), core.end(), [this](uint32_t i) { return MayBeRow(i); }))
      return false;
    names_ = IsFreelance() ? RowNames::kOfProjects : RowNames::kOfCompanies;
    // "… / 전산직 / 정보처리기사 필수" may look like one.
    return std::all_of(core.begin(), core.end(), [this](uint32_t i) {
      const auto row = reader_.Read(lines_[i], i, names_);
      return row && row->parted && IsWhole(*row);
    });
  }

  [[nodiscard]] bool IsToDo(uint32_t i) const {
    return i < lines_.size() && IsBoxToTick(Cut(text_, lines_[i].whole));
  }

  // Beside openings, in boxes to tick or under the days of a plan: what else is to be done.
  [[nodiscard]] bool MayBeTask(uint32_t i) const {
    return IsToDo(i) || (!days_.empty() && lines_[i].IsItem());
  }
  // "스터디 19시 강남", "하늘랩 면접 14시"
  [[nodiscard]] bool NamesTask(uint32_t i) const {
    const ListRow& row = *note_.rows[i];
    return MayBeTask(i) && IsTaskOfPlan(Cut(text_, row.company), Cut(text_, row.title));
  }
  [[nodiscard]] bool NamesOpening(uint32_t i) const {
    return IsRow(i) && note_.rows[i]->named && !note_.rows[i]->company.empty();
  }

  // Further in below a row: what is said of it, where most rows have nothing below them. Openings
  // that are told of so are read as such.
  void FindDetails() {
    std::vector<uint32_t> below;
    size_t rows = 0;
    size_t detailed = 0;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (!IsRow(i)) continue;
      const size_t before = below.size();
      uint32_t k = i + 1;
      for (; k < lines_.size() && !lines_[k].blank && lines_[k].IsItem() &&
             lines_[k].indent > lines_[i].indent && !NamesOpening(k);
           ++k)
        below.push_back(k);
      ++rows;
      detailed += below.size() > before ? 1 : 0;
      i = k - 1;
    }
    if (detailed * 2 > rows) return;
    for (const uint32_t k : below) {
      said_ -= IsSaid(k) ? 1 : 0;
      details_[k] = true;
      note_.roles[k] = LineRole::kNone;
    }
  }

  [[nodiscard]] uint32_t NextSaid(uint32_t i) const {
    do ++i;
    while (i < lines_.size() && !IsSaid(i));
    return i;
  }

  // "이번주 할 일" opens no duties, and neither does "할 일" above boxes to tick.
  [[nodiscard]] bool IsPlan(uint32_t i) const {
    const std::string_view words = WordsOfRow(text_, lines_[i]);
    if (MayHeadDuties(Cut(text_, lines_[i].core)) && IsToDo(NextSaid(i))) return true;
    for (const std::string_view when :
         {"오늘", "내일", "이번", "다음", "주말", "담주", "12월", "11월", "나의", "내 "}) {
      if (words.starts_with(when)) return true;
    }
    return false;
  }

  // A row states facts or how far one is, so it holds a digit or a word of a field or state.
  [[nodiscard]] bool MayBeRow(uint32_t i) const {
    const std::string_view words = Cut(text_, lines_[i].whole);
    return IsSaid(i) && words.size() <= kLongestLineBytes &&
           (lines_[i].hints.fields.Any() || OwnRemarkBehind(words) < words.size() ||
            HasDigit(words));
  }

  // False as soon as the lines that are left cannot make a list of it: most texts are none.
  bool ReadRows() {
    std::vector<uint32_t> may;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (MayBeRow(i)) may.push_back(i);
    }
    size_t rows = 0;
    for (size_t k = 0; k < may.size(); ++k) {
      if ((rows + may.size() - k) * (1 + kMostOthersPerRow) < said_ - tasks_) return false;
      const uint32_t i = may[k];
      note_.rows[i] = reader_.Read(lines_[i], i, names_);
      if (!note_.rows[i] || !IsWhole(*note_.rows[i]) || NamesTask(i)) continue;
      note_.roles[i] = LineRole::kRow;
      ++rows;
    }
    return rows > 0;
  }

  // Days are the keeper's where rows state days or states of their own; openings may be sorted by
  // their last days, too.
  void JudgeDays() {
    const bool own = std::any_of(note_.rows.begin(), note_.rows.end(),
                                 [](const auto& row) { return row && (row->own || row->dated); });
    if (own) return;
    said_ += days_.size();
    days_.clear();
  }

  // Paragraphs, and what stands below each day.
  [[nodiscard]] std::vector<LineRange> FindRuns() const {
    std::vector<LineRange> runs;
    auto day = days_.begin();
    for (LineRange run : ParagraphsOf(lines_)) {
      for (; day != days_.end() && *day < run.end; ++day) {
        if (*day > run.begin) runs.push_back({run.begin, *day});
        run.begin = *day + 1;
      }
      if (run.begin < run.end) runs.push_back(run);
    }
    return runs;
  }

  [[nodiscard]] bool IsFreelance() const {
    const std::string_view text = text_.substr(0, kMostTextBytes);
    return text.find("프리랜서") != std::string_view::npos ||
           text.find("[프리]") != std::string_view::npos ||
           text.find("단가") != std::string_view::npos;
  }

  // "나르샤 - 내일 면접" beside a row of 나르샤로지스: what is thought of it.
  [[nodiscard]] bool IsOfRow(uint32_t i) const {
    constexpr size_t kLeastBytes = 6;
    const std::string_view words = WordsOfRow(text_, lines_[i]);
    for (uint32_t k = 0; k < lines_.size(); ++k) {
      if (k == i || !IsRow(k)) continue;
      const std::string_view name = Cut(
          text_, note_.rows[k]->company.empty() ? note_.rows[k]->title : note_.rows[k]->company);
      const size_t same = static_cast<size_t>(
          std::mismatch(name.begin(), name.end(), words.begin(), words.end()).first - name.begin());
      if (same >= kLeastBytes) return true;
    }
    return false;
  }

  [[nodiscard]] bool IsRemark(uint32_t i) const {
    const std::string_view words = WordsOfRow(text_, lines_[i]);
    // One of the things to do beside an opening to tick.
    if (MayBeTask(i) && (!note_.rows[i] || NamesTask(i))) return true;
    return OwnStateOf(words) != OwnState::kNone || IsOwnThought(words) || IsOwnComment(words) ||
           IsOfRow(i);
  }

  // Most lines of a run are rows, and none says more of the one above it; or none is.
  void JudgeRun(const LineRange& run) {
    size_t rows = 0;
    size_t others = 0;
    bool links = false;  // stand below rows, the first of them
    bool more = false;
    for (uint32_t i = run.begin; i < run.end; ++i) {
      // A link below the second of two lines is that of an opening in both.
      more = more || (rows > 1 && !links && IsBelowWithLink(i));
      if (!IsSaid(i)) continue;
      if (IsRow(i)) {
        if (rows++ == 0) links = IsBelowWithLink(i + 1);
      } else if (i != run.begin && !IsRemark(i)) {
        ++others;
        more = more || reader_.SaysMore(lines_[i]);
      }
    }
    if (rows > others && !more) return;
    for (uint32_t i = run.begin; i < run.end; ++i) {
      if (IsRow(i)) note_.roles[i] = LineRole::kNone;
    }
  }

  // A row of the same company in another paragraph is a remark on the first.
  void DropRemarks() {
    std::vector<std::pair<std::string_view, uint32_t>> seen;
    for (size_t r = 0; r < runs_.size(); ++r) {
      for (uint32_t i = runs_[r].begin; i < runs_[r].end; ++i) {
        if (!IsRow(i) || note_.rows[i]->company.empty()) continue;
        const std::string_view company = Cut(text_, note_.rows[i]->company);
        const bool again = note_.rows[i]->facts < 2 &&
                           std::any_of(
                               seen.begin(), seen.end(),
                               [&](const auto& other) {
                                 return other.second != r && other.first.starts_with(company);
                               });
        if (again) note_.roles[i] = LineRole::kRemark;
        seen.emplace_back(company, r);
      }
    }
  }

  // Boxes to tick, and what heads them.
  [[nodiscard]] bool IsListOfTasks() const {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (IsSaid(i) && !IsToDo(i) && !IsToDo(NextSaid(i))) return false;
    }
    return true;
  }

  // Whether the rows are openings of several who look.
  [[nodiscard]] bool IsList() const {
    ListWeight weight;
    uint32_t only = 0;  // the last of them
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (!IsRow(i)) continue;
      weight.Add(text_, *note_.rows[i]);
      only = i;
    }
    if (weight.count() == 0 || weight.count() * (1 + kMostOthersPerRow) < said_ - tasks_)
      return false;
    if (weight.count() > 1) return weight.IsList(said_, names_);
    // All that somebody noted is one such line, which says until when and one thing more, or it is
    // the only one among what he has to do.
    const ListRow& row = *note_.rows[only];
    if (!row.dated || row.company.empty()) return false;
    return (said_ == 1 && row.strong >= 2 && row.parted) ||
           (row.named && !row.title.empty() && IsToDo(only) && IsListOfTasks());
  }

  // Whether a paragraph beside the rows asks for something, so that the note holds a posting, too.
  [[nodiscard]] bool OthersAsk() const {
    SkillFinder skills;
    for (const LineRange& run : runs_) {
      size_t said = 0;
      size_t asks = 0;
      bool rows = false;
      for (uint32_t i = run.begin; i < run.end; ++i) {
        rows = rows || IsRow(i);
        if (!IsSaid(i) || IsRow(i) || IsRemark(i)) continue;
        ++said;
        const std::string_view words = WordsOfRow(text_, lines_[i]);
        asks += AskOfRowPiece(words) != RowAsk::kNone || skills.Find(words).size() >= 2 ? 1 : 0;
      }
      if (asks >= 2 && asks * 2 >= said) return true;
      if (rows && asks >= 1 && asks * 2 >= said && said >= 2) return true;
    }
    return false;
  }

  // Lines of the rows' form that state no fact.
  void AddLike(const LineRange& run) {
    const auto is_row = [this](uint32_t i) { return IsRow(i); };
    bool rows = false;
    for (uint32_t i = run.begin; i < run.end; ++i) rows = rows || is_row(i);
    if (!rows) return;
    for (uint32_t i = run.begin; i < run.end; ++i) {
      if (!IsSaid(i) || IsRow(i) || !note_.rows[i] || !lines_[i].key.empty()) continue;
      const ListRow& row = *note_.rows[i];
      if (row.company.empty() || row.title.empty() || !row.parted || IsRemark(i)) continue;
      if (row.facts + row.unknown > 0) note_.roles[i] = LineRole::kLike;
    }
  }

  // "간호조무사" above rows that name companies alone: what all of them look for.
  [[nodiscard]] Span CommonTitle() const {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (!IsSaid(i)) continue;
      const std::string_view words = WordsOfRow(text_, lines_[i]);
      const bool job = !IsRow(i) && Roles().FindWhole(words) >= 0;
      return job ? SpanOf(text_, words) : Span{};
    }
    return {};
  }

  // What a line below a row says is of the last of `rows`.
  void TakeDetail(uint32_t i, PositionRows& rows) {
    ListRow detail = reader_.ReadDetail(lines_[i], i);
    rows.positions.back().own.end = i + 1;
    rows.kinds.push_back({i, detail.parts.empty() ? SectionKind::kOther : detail.parts[0].kind});
    rows.cells.insert(rows.cells.end(), detail.cells.begin(), detail.cells.end());
    rows.lines.push_back({i, std::move(detail.parts)});
  }

  PositionRows Take() {
    PositionRows rows;
    const Span common = CommonTitle();
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (note_.roles[i] != LineRole::kRow && note_.roles[i] != LineRole::kLike) {
        if (!lines_[i].blank && !details_[i]) lines_[i].boilerplate = true;
        if (details_[i]) TakeDetail(i, rows);
        continue;
      }
      ListRow& row = *note_.rows[i];
      if (MayBeTask(i)) row.title = SpanOf(text_, WithoutTask(Cut(text_, row.title)));
      const bool linked = IsBelowWithLink(i + 1);
      rows.positions.push_back(
          {{i, linked ? i + 2 : i + 1}, row.title.empty() ? common : row.title, row.company});
      rows.lines.push_back({i, std::move(row.parts)});
      rows.kinds.push_back({i, SectionKind::kTitle});
      rows.cells.insert(rows.cells.end(), row.cells.begin(), row.cells.end());
      if (!linked) continue;
      rows.kinds.push_back({++i, SectionKind::kFacts});
      rows.cells.push_back({i, lines_[i].content, "link"});
    }
    return rows;
  }

  std::string_view text_;
  const std::vector<Heading>& headings_;
  std::vector<Line>& lines_;
  std::vector<LineRange> runs_;
  RowReader reader_;
  std::vector<uint32_t> days_;  // above what was kept on them
  std::vector<bool> details_;   // by line
  uint32_t front_ = 0;          // the first line behind the labels of the file
  Note note_;
  RowNames names_ = RowNames::kOfCompanies;
  size_t said_ = 0;
  size_t tasks_ = 0;  // of what is said
};

}  // namespace

PositionRows FindListRows(std::string_view text, const std::vector<Heading>& headings,
                          std::vector<Line>& lines) {
  return ListReader(text, headings, lines).Read();
}

}  // namespace gonggo
