#include "posting/section/sections.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "posting/line/fact_tag.h"
#include "posting/line/heading.h"
#include "posting/line/heading_words.h"
#include "posting/line/item_split.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/saying/company_talk.h"
#include "posting/saying/fact_line.h"
#include "posting/saying/notice_lines.h"
#include "posting/saying/papers_line.h"
#include "posting/saying/people_lines.h"
#include "posting/section/section_walk.h"
#include "posting/section/short_message.h"
#include "posting/section/sibling_labels.h"
#include "requirement/necessity.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A record's key with its value says all in its own line, and nothing of the lines below it.
std::vector<FixedLine> WithRecordValues(const LabelledLines& input, LineRange range,
                                        std::vector<FixedLine> fixed) {
  const size_t named = fixed.size();
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    if (!line.record_value || line.blank) continue;
    const auto is_here = [i](const FixedLine& f) { return f.line == i; };
    if (std::any_of(fixed.begin(), fixed.begin() + static_cast<std::ptrdiff_t>(named), is_here))
      continue;
    const Heading& heading = input.headings[i];
    if (heading.opens_next) continue;
    SectionKind kind = line.field.empty() ? SectionKind::kFacts : KindOfField(line.field);
    if (heading.is_heading && heading.kind) kind = *heading.kind;
    fixed.push_back({i, kind});
  }
  return fixed;
}

// The lines of loose tables are what their columns say.
std::vector<FixedLine> WithTables(const LabelledLines& input, LineRange range,
                                  std::vector<FixedLine> fixed) {
  if (input.table_lines.empty()) return fixed;
  std::vector<bool> named(range.end - range.begin);
  for (const FixedLine& f : fixed) {
    if (f.line >= range.begin && f.line < range.end) named[f.line - range.begin] = true;
  }
  for (const TableLine& row : input.table_lines) {
    const bool inside = row.line >= range.begin && row.line < range.end;
    if (inside && !named[row.line - range.begin]) fixed.push_back({row.line, row.kind});
  }
  return fixed;
}

// A line of a second copy, and the line that it repeats.
struct Copied {
  uint32_t line = 0;
  uint32_t original = 0;
};

// What was pasted twice, without any heading to begin anew with: lines that repeat earlier ones in
// their order. The second copy is what the first one is.
std::vector<Copied> FindSecondCopy(std::string_view text, const LabelledLines& input,
                                   LineRange range) {
  constexpr size_t kLeastLines = 3;
  const auto known = [](const Heading& h) { return h.is_heading && h.kind; };
  if (std::any_of(input.headings.begin() + range.begin, input.headings.begin() + range.end, known))
    return {};
  std::unordered_map<std::string_view, size_t> first;
  std::vector<uint32_t> said;  // the lines that say something
  std::vector<Copied> copies;
  size_t run = 0;  // at the end of `copies`
  size_t expected = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (input.lines[i].blank) continue;
    const auto [at, fresh] = first.try_emplace(Cut(text, input.lines[i].content), said.size());
    said.push_back(i);
    const bool goes_on = !fresh && run > 0 && at->second == expected;
    if (!goes_on && run < kLeastLines) copies.resize(copies.size() - run);
    if (!goes_on) run = 0;
    if (fresh) continue;
    copies.push_back({i, said[at->second]});
    expected = at->second + 1;
    ++run;
  }
  if (run < kLeastLines) copies.resize(copies.size() - run);
  return copies;
}

// "3+ years with Java. Go is a plus.": what is required comes first, the wish in a sentence of its
// own.
bool WishesBesides(std::string_view content) {
  std::vector<Span> pieces;
  SplitGluedItems(content, pieces);
  if (pieces.size() < 2) return false;
  const std::string_view first = TrimSpaces(content.substr(0, pieces[1].begin));
  return first.ends_with('.') && ReadNecessity(first, Necessity::kRequired) == Necessity::kRequired;
}

// "○ 분석 도구를 쓸 수 있는 자" below "채용 분야": whom a posting is for, not a fact of it.
bool NamesApplicants(std::string_view text, const Line& line) {
  if (line.blank || !line.IsItem() || !line.key.empty() || line.record_value) return false;
  const std::string_view content = Cut(text, line.content);
  for (const std::string_view end : {"가능자", "보유자", "보유한 자", "있는 자", "소지자", "경험자",
                                     "보유하신 분", "있으신 분", "가능하신 분"}) {
    if (content.ends_with(end)) return true;
  }
  return false;
}

// What each line is after all, by what it says itself: the path over the sections asks most lines
// below a heading nothing.
class LineByLine {
 public:
  LineByLine(std::string_view text, const LabelledLines& input, LineRange range)
      : text_(text), input_(input), range_(range) {}

  void Settle(std::vector<SectionKind>& kinds) {
    asks_below_ =
        std::any_of(input_.headings.begin() + range_.begin, input_.headings.begin() + range_.end,
                    [](const Heading& heading) {
                      return heading.is_heading && heading.kind == SectionKind::kRequirements;
                    });
    for (uint32_t i = range_.begin; i < range_.end; ++i) {
      const Heading& heading = input_.headings[i];
      const bool opens = heading.is_heading && heading.kind;
      if (opens) {
        headed_ = true;
        heading_ = *heading.kind;
        politeness_ = heading.kind == SectionKind::kRequirements ? Politeness::kOfRequired
                                                                 : Politeness::kOfWish;
      }
      SectionKind& kind = kinds[i - range_.begin];
      kind = OfLine(i, kind);
      if (!opens && !input_.lines[i].blank) kind = OfItem(i, kind);
      if (!input_.lines[i].blank) above_ = kind;
    }
  }

 private:
  // "중견기업 자동차부품", "관심기업 추가": a short line that asks for nothing, above all headings
  // of a page which says below what it asks for.
  [[nodiscard]] bool MayBeOfHead(uint32_t i) const {
    constexpr size_t kLongestBytes = 72;
    const Line& line = input_.lines[i];
    const std::string_view words = Cut(text_, line.content);
    // "경력 2-5년", "학력 대졸", "CPA license": whoever states that asks for it. "MD (1년 이상)" is
    // a title.
    const bool years = line.hints.fields.HasAny({Field::kExperience}) &&
                       words.find_first_of("([") == std::string_view::npos;
    const bool states = years || !line.key.empty() || FactTagOf(words) != FactTag::kNone ||
                        line.hints.fields.HasAny({Field::kEducation, Field::kEligibility});
    return !states && words.size() <= kLongestBytes && !note_words::kLineAsksEnd.Ends(words) &&
           !IsSentence(words) && !EndsInPeriod(words);
  }

  [[nodiscard]] SectionKind OfLine(uint32_t i, SectionKind kind) const {
    const Line& line = input_.lines[i];
    if (line.boilerplate || input_.headings[i].control) kind = SectionKind::kOther;
    // A whole posting in one line is no fact, whatever its first label names.
    if (!input_.InTable(i) && !line.boilerplate && input_.PartsOf(i).empty()) {
      // Above the first heading a section is guessed.
      const bool guessed = !headed_ && IsCore(kind) && !line.IsItem();
      if (const auto own = KindByItself(text_, line, kind)) {
        kind = *own;
      } else if (guessed && AsksNothing(text_, line)) {
        kind = SectionKind::kFacts;
      } else if (guessed && kind != SectionKind::kDuties && asks_below_ && MayBeOfHead(i)) {
        kind = SectionKind::kOther;
      }
      if (line.hints.signs.Has(LineSign::kDigit) &&
          (IsPeriodOfDayCount(text_, input_.lines, range_, i) || IsOfNotice(i)))
        kind = SectionKind::kFacts;
      // Who signs it.
      if (i > range_.begin && IsCore(kind) && !line.IsItem() && IsOfNotice(i - 1))
        kind = SectionKind::kFacts;
    }
    // The last of a list of wishes is one, too, where facts follow.
    if (kind == SectionKind::kFacts && !input_.InTable(i) && NamesApplicants(text_, line))
      kind = above_ == SectionKind::kPreferred ? above_ : SectionKind::kRequirements;
    return kind;
  }

  // Whether line `i` says when the posting was announced.
  [[nodiscard]] bool IsOfNotice(uint32_t i) const {
    return !input_.lines[i].blank && IsDayOfNotice(text_, input_.lines, range_, i);
  }

  // Of a line that opens nothing.
  [[nodiscard]] SectionKind OfItem(uint32_t i, SectionKind kind) const {
    const Line& line = input_.lines[i];
    if (IsCore(kind) && !input_.InTable(i) && input_.PartsOf(i).empty())
      kind = KindOfNotice(text_, line).value_or(kind);
    const std::string_view content = Cut(text_, line.content);
    // The last of a list of wishes is one, too, whatever stands below.
    if (kind == SectionKind::kRequirements && above_ == SectionKind::kPreferred &&
        heading_ == SectionKind::kPreferred && line.IsItem() && !HoldsHangul(content, "필수"))
      kind = above_;
    // Of a line that glues several items the first decides.
    if (kind == SectionKind::kDuties && !line.glued && HoldsHangul(content, "우대") &&
        EndsAsWish(content))
      kind = SectionKind::kPreferred;
    if (kind == SectionKind::kRequirements && EndsAsWish(content, politeness_) &&
        !WishesBesides(content))
      kind = SectionKind::kPreferred;
    return kind;
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  Politeness politeness_ = Politeness::kOfWish;  // where no heading says more
  bool headed_ = false;
  bool asks_below_ = false;                    // some heading says what is asked for
  SectionKind above_ = SectionKind::kOther;    // of the line above
  SectionKind heading_ = SectionKind::kOther;  // of the last heading
};

}  // namespace

std::vector<SectionKind> AssignSections(std::string_view text, const LabelledLines& input,
                                        LineRange range, const std::vector<FixedLine>& names,
                                        LineScorer& scorer) {
  const std::vector<FixedLine> fixed =
      WithTables(input, range, WithRecordValues(input, range, names));
  const std::vector<Copied> copies = FindSecondCopy(text, input, range);
  std::vector<FixedLine> decided = fixed;
  for (const Copied& c : copies) decided.push_back({c.line, SectionKind::kOther});
  const PostingLength length = LengthOf(input, range, decided);
  std::vector<SectionKind> kinds = SectionWalk({text, input, range}, decided, length, scorer).Run();
  if (length == PostingLength::kShortMessage) TellShortMessage(text, input, range, kinds);
  TellCompanyTalk(text, input, range, scorer, kinds);
  for (const Copied& c : copies) kinds[c.line - range.begin] = kinds[c.original - range.begin];
  // A record's key that opens no section ("## text", "## due") is no content.
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Heading& heading = input.headings[i];
    if (input.lines[i].record_key && !(heading.is_heading && heading.kind))
      kinds[i - range.begin] = SectionKind::kOther;
  }
  for (const FixedLine& f : fixed) {
    if (f.line >= range.begin && f.line < range.end) kinds[f.line - range.begin] = f.kind;
  }
  LineByLine(text, input, range).Settle(kinds);
  TellSiblingLabels(text, input, range, kinds);
  TellPapers(text, input, range, kinds);
  TellPeople(text, input, range, kinds);
  TellBorders(text, input, range, kinds);
  return kinds;
}

namespace {

constexpr std::array kBrackets = {std::pair<std::string_view, std::string_view>{"(", ")"},
                                  std::pair<std::string_view, std::string_view>{"[", "]"},
                                  std::pair<std::string_view, std::string_view>{"（", "）"}};

// "[서버] 자격요건": with the bracket that its words close.
Span WithOpenBracket(std::string_view text, Span core, Span content) {
  const std::string_view words = Cut(text, core);
  for (const auto& [open, close] : kBrackets) {
    const size_t closes = words.find(close);
    if (closes == std::string_view::npos || words.find(open) < closes) continue;
    const auto size = static_cast<uint32_t>(open.size());
    if (core.begin >= content.begin + size && text.substr(core.begin - size).starts_with(open))
      core.begin -= size;
  }
  return core;
}

// "이런 분이면 좋겠어요 (필수)": the bracket that its words open closes it.
std::string_view WholeHeading(std::string_view text, Span core, Span content) {
  core = WithOpenBracket(text, core, content);
  const std::string_view words = Cut(text, core);
  if (core.end >= content.end) return words;
  for (const auto& [open, close] : kBrackets) {
    if (!text.substr(core.end, content.end - core.end).starts_with(close)) continue;
    const size_t opens = words.rfind(open);
    if (opens == std::string_view::npos || words.find(close, opens) != std::string_view::npos)
      continue;
    core.end += static_cast<uint32_t>(close.size());
    return Cut(text, core);
  }
  return words;
}

}  // namespace

std::vector<Section> MakeSections(std::string_view text, const LabelledLines& input,
                                  LineRange range, const std::vector<SectionKind>& kinds) {
  constexpr size_t kFewSections = 8;
  std::vector<Section> sections;
  sections.reserve(kFewSections);
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    const SectionKind kind = kinds[i - range.begin];
    const bool opens = !line.blank && heading.is_heading && heading.kind.has_value();
    if (sections.empty() || (!line.blank && (opens || sections.back().kind != kind))) {
      Section section{kind, "", i + 1, i + 1};
      if (opens) {
        const Span words = heading.has_value ? line.key : line.core;
        section.heading = std::string(WholeHeading(text, words, line.content));
      }
      sections.push_back(std::move(section));
    }
    sections.back().line_end = i + 1;
  }
  return sections;
}

}  // namespace gonggo
