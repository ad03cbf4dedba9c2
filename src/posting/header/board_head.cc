#include "posting/header/board_head.h"

#include <algorithm>

#include "posting/line/call_words.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/saying/fact_rows.h"
#include "posting/saying/name_place.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestTitleChars = 150;
constexpr size_t kLongestCompanyChars = 60;

class BoardHeadReader {
 public:
  BoardHeadReader(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  [[nodiscard]] std::optional<BoardHead> Read(LineRange range, bool note) const {
    uint32_t first = NextName(range.begin, range.end);
    const auto top = HeadAt(first, range.end, note);
    const bool of_site = top && IsSiteName(Cut(text_, At(Upper(*top)).content));
    if (top && !of_site && (!IsByFacts(*top) || HasFactsRightBelow(Lower(*top)))) return top;
    // Below what its keeper says of the page, only the facts tell.
    constexpr size_t kMostAbove = 24;
    for (size_t above = 0; above < kMostAbove && first < range.end; ++above) {
      first = NextName(first + 1, range.end);
      if (first >= range.end || IsCoreHeading(input_.headings[first])) break;
      const auto head = HeadAt(first, range.end, true);
      // Of two pairs of names that of which the facts stand right below.
      if (head && (!top || of_site || HasFactsRightBelow(Lower(*head)))) return head;
    }
    return of_site ? std::nullopt : top;
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  [[nodiscard]] bool IsNothing(uint32_t i) const {
    return At(i).blank || At(i).boilerplate || input_.headings[i].control;
  }

  [[nodiscard]] uint32_t NextName(uint32_t i, uint32_t end) const {
    while (i < end && (IsNothing(i) || IsLink(i))) ++i;
    return i;
  }

  // The first line of a text always does.
  [[nodiscard]] bool BeginsBlock(uint32_t i) const {
    return At(i).blank_before || At(i - 1).boilerplate || IsLink(i - 1);
  }

  // Both names from line `first` on; `by_facts`: right above tags and buttons.
  [[nodiscard]] std::optional<BoardHead> HeadAt(uint32_t first, uint32_t end, bool by_facts) const {
    uint32_t second = first + 1;
    while (second < end && (IsNothing(second) || IsKindOfCompany(second))) ++second;
    if (second >= end || !MayName(first, kLongestTitleChars) ||
        !MayName(second, kLongestCompanyChars) ||
        !(by_facts ? AreSureAboveFacts(first, second) : MayHead(first, second)))
      return std::nullopt;
    const bool above_facts = AreAboveFacts(first, second);
    if (IsCompanyFirst(first, second)) std::swap(first, second);
    // "들빛병원에서 함께할 간호사를 모집합니다." below the title is nobody's name.
    const std::string_view company = Cut(text_, At(second).content);
    if (IsNoName(company) || IsNoName(Cut(text_, At(first).content)) ||
        IsCallForApplicants(company) || IsOfPage(Cut(text_, At(first).content), company))
      return std::nullopt;
    Span name = WithoutTagline(text_, WholeOf(second));
    // "Larch Tea, Jeju" above "Pay: …".
    if (above_facts) name = WithoutPlace(text_, name);
    return BoardHead{{first, WholeOf(first)}, {second, name}};
  }

  // The page's address, which people copy along.
  [[nodiscard]] bool IsLink(uint32_t i) const {
    return !At(i).blank && Cut(text_, At(i).content).starts_with("http");
  }

  [[nodiscard]] bool StandsAlone(uint32_t i) const {
    const bool last = i + 1 >= input_.lines.size();
    return At(i).blank_before && (last || At(i + 1).blank);
  }

  [[nodiscard]] bool MayHead(uint32_t first, uint32_t second) const {
    return (StandsAlone(first) && StandsAlone(second)) || AreAboveSection(first, second) ||
           AreAboveFacts(first, second);
  }

  // Not at the top of a whole page one of them must be told by more than its place.
  [[nodiscard]] bool AreSureAboveFacts(uint32_t first, uint32_t second) const {
    if (!AreAboveFacts(first, second)) return false;
    const std::string_view above = Cut(text_, At(first).content);
    const std::string_view below = Cut(text_, At(second).content);
    return IsRole(above) || IsRole(below) || HasLegalForm(above) || HasLegalForm(below) ||
           IsNamedAgain(first) || IsNamedAgain(second);
  }

  static uint32_t Upper(const BoardHead& head) {
    return std::min(head.title.line, head.company.line);
  }
  static uint32_t Lower(const BoardHead& head) {
    return std::max(head.title.line, head.company.line);
  }

  // Whether it is told by what stands below it alone.
  [[nodiscard]] bool IsByFacts(const BoardHead& head) const {
    const uint32_t first = Upper(head);
    const uint32_t second = Lower(head);
    return !(StandsAlone(first) && StandsAlone(second)) && !AreAboveSection(first, second);
  }

  [[nodiscard]] bool HasFactsRightBelow(uint32_t second) const {
    uint32_t next = second + 1;
    while (next < input_.lines.size() && (At(next).blank || IsKindOfCompany(next))) ++next;
    return next < input_.lines.size() && (IsNothing(next) || IsTagLine(text_, At(next)));
  }

  // "중견기업 · IT/통신", "시리즈 A" between the two.
  [[nodiscard]] bool IsKindOfCompany(uint32_t i) const {
    constexpr size_t kLongestBytes = 60;
    const std::string_view words = Cut(text_, At(i).content);
    return words.size() <= kLongestBytes && note_words::kKindOfCompany.Begins(words);
  }

  // Below entries of a menu that nobody knows, right above the facts: a job, and what is called as
  // companies are or is named again on the page.
  [[nodiscard]] bool AreSureNames(uint32_t first, uint32_t second) const {
    const std::string_view above = Cut(text_, At(first).content);
    const std::string_view below = Cut(text_, At(second).content);
    if (second != first + 1 || IsRole(above) == IsRole(below) || !HasFactsRightBelow(second))
      return false;
    const bool job_first = IsRole(above);
    const std::string_view company = job_first ? below : above;
    return MayBeCompany(company) &&
           (HasLegalForm(company) || IsNamedAgain(job_first ? second : first));
  }

  // Tags and buttons below the two, of which two lines may be anything.
  [[nodiscard]] bool AreAboveFacts(uint32_t first, uint32_t second) const {
    constexpr size_t kMostLines = 8;
    constexpr size_t kLeastFacts = 3;
    constexpr size_t kMostOthers = 2;
    if (IsTagLine(text_, At(second))) return false;
    if (!BeginsBlock(first) && !AreSureNames(first, second)) return false;
    size_t facts = 0;
    size_t said = 0;
    size_t others = 0;
    for (uint32_t i = first + 1; i < input_.lines.size() && said < kMostLines; ++i) {
      if (At(i).blank || i == second) continue;
      ++said;
      const bool fact = IsNothing(i) || IsTagLine(text_, At(i));
      if (!fact && input_.headings[i].kind == SectionKind::kFacts) continue;
      if (!fact && (input_.OpensSection(i) || ++others > kMostOthers)) break;
      facts += fact ? 1 : 0;
    }
    return facts >= kLeastFacts;
  }

  // A page that has lost its blank lines: the two above the first section, one of them a job.
  [[nodiscard]] bool AreAboveSection(uint32_t first, uint32_t second) const {
    uint32_t next = second + 1;
    // "지원하기", "북마크 12"
    while (next < input_.lines.size() &&
           (IsNothing(next) || IsPageCount(Cut(text_, At(next).content))))
      ++next;
    const bool begins = At(first).blank_before || IsLink(first - 1);
    if (first + 1 != second || next >= input_.lines.size() || !begins ||
        !input_.OpensSection(next) || !At(next).key.empty())
      return false;
    const std::string_view above = Cut(text_, At(first).content);
    const std::string_view below = Cut(text_, At(second).content);
    if (IsRole(above) != IsRole(below)) return MayBeCompany(IsRole(above) ? below : above);
    // Jobs that are not known: the company is what the page names again.
    return MayBeCompany(below) &&
           (HasLegalForm(below) || (IsNamedAgain(second) && !IsNamedAgain(first)));
  }

  [[nodiscard]] bool IsNamedAgain(uint32_t i) const {
    const Span at = At(i).content;
    return text_.find(Cut(text_, at), at.end) != std::string_view::npos;
  }

  [[nodiscard]] bool MayName(uint32_t i, size_t most_chars) const {
    const Line& line = At(i);
    const std::string_view content = Cut(text_, line.content);
    if (line.blank || line.IsItem() || line.boilerplate || line.quote ||
        line.kind == BlockKind::kTableRow || !line.states.empty())
      return false;
    // "---" above what Obsidian keeps of a note.
    if (content.find_first_not_of("-=*_# ") == std::string_view::npos) return false;
    // "배차팀: 서버 개발자" is a title, "회사명: 하늘" is not.
    if (!line.field.empty() || line.record_value) return false;
    // "Recruiter" is a label of pages, and "서버 개발자를 모십니다." a sentence, but both are
    // titles.
    // "4.3" stars, "51-100 employees"; "채용공고".
    if (IsNumeric(content) || IsBracketedSite(content) || IsBareCall(content) || IsKindOfCompany(i))
      return false;
    const bool role = IsRole(content);
    if (IsWholeHeading(Cut(text_, line.core)) || (!role && EndsInPeriod(content))) return false;
    if (!role && !FieldOfLabel(content).empty()) return false;
    // "마감 D-7", "서울 강동구 · 정규직" below a title; the day of a message above it.
    if (FactTagOf(content) != FactTag::kNone || !TagsOf(text_, line).empty() || IsDate(content))
      return false;
    const bool sentence = content.ends_with("다.") && !IsCallForApplicants(content);
    return CountChars(content) <= most_chars && !sentence && !content.starts_with("http") &&
           FindMarkdownLink(content, 0).whole.empty();
  }

  // "26 November 2026", "2026. 11. 27. 오후 11:41"
  static bool IsDate(std::string_view content) {
    constexpr size_t kLongestBytes = 40;
    return content.size() <= kLongestBytes && !content.empty() && IsDigitByte(content[0]) &&
           content.find("20") != std::string_view::npos && !IsRole(content);
  }

  [[nodiscard]] bool IsCompanyFirst(uint32_t first, uint32_t second) const {
    const std::string_view above = Cut(text_, At(first).content);
    const std::string_view below = Cut(text_, At(second).content);
    // "Skydevelopers GmbH" is no job.
    const bool legal = HasLegalForm(below) && !HasLegalForm(above);
    // "㈜한마루엔지니어링" is none, either.
    if (HasLegalForm(above) && !HasLegalForm(below) && above.find(' ') == std::string_view::npos)
      return true;
    if (IsRole(above) != IsRole(below) || legal) return !IsRole(above) && IsRole(below) && !legal;
    // Neither is a known job: above facts the company is what the page names again.
    return !IsRole(above) && AreAboveFacts(first, second) &&
           (HasLegalForm(above) || (IsNamedAgain(first) && !IsNamedAgain(second)));
  }

  // With what stands before the colon.
  [[nodiscard]] Span WholeOf(uint32_t i) const {
    const Line& line = At(i);
    return line.kind == BlockKind::kKeyValue ? Span{line.key.begin, line.content.end}
                                             : line.content;
  }

  std::string_view text_;
  const LabelledLines& input_;
};

}  // namespace

std::optional<BoardHead> FindBoardHead(std::string_view text, const LabelledLines& input,
                                       LineRange range) {
  // Of several postings in a note, none is a board's page but by the facts that a site shows.
  const bool note = !input.whole_pages && (range.begin > 0 || range.end < input.lines.size());
  return BoardHeadReader(text, input).Read(range, note);
}

}  // namespace gonggo
