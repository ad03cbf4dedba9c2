#include "posting/saying/fact_line.h"

#include <algorithm>
#include <array>
#include <utility>

#include "knowledge/tables.h"
#include "posting/field/deadline.h"
#include "posting/field/headcount.h"
#include "posting/field/written_date.h"
#include "posting/line/company_words.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/table_head.h"
#include "posting/saying/fact_rows.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// `words` without the brackets that enclose it.
std::string_view WithoutBrackets(std::string_view words) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"(", ")"}, {"[", "]"}, {"（", "）"}}) {
    if (words.starts_with(open) && words.ends_with(close) &&
        words.size() > open.size() + close.size())
      return TrimSpaces(words.substr(open.size(), words.size() - open.size() - close.size()));
  }
  return words;
}

// "( ○명 )" below the position's name, with nothing else.
bool IsHeadcount(std::string_view content) {
  constexpr size_t kLongestBytes = 32;
  if (content.size() > kLongestBytes) return false;
  const std::string_view count = WithoutBrackets(TrimSpaces(content));
  if (!count.ends_with("명")) return false;
  const auto found = ReadHeadcount(count, Labelled::kYes);
  return found && found->at.size() == count.size();
}

// "신입: 3명" of a page that counts its applicants.
bool IsOtherCount(const Line& line) {
  return line.kind == BlockKind::kKeyValue && !line.key.empty() && line.field.empty();
}

// "근무시간", "근무조건": what is said of the work is no benefit where it stands elsewhere.
bool NamesHours(std::string_view key, std::string_view field) {
  return field == "benefits" && key.starts_with("근무");
}

// "근무조건: 정규직, 주 5일": a heading of facts with its value in one line.
bool HeadsFacts(std::string_view key) {
  const auto words = ReadHeadingWords(key);
  return words && words->whole && words->kind == SectionKind::kFacts;
}

// "고용형태 : 정규직", "근무시간 : …" below the requirements: no demand, unless it asks for people
// ("근무지: 서울 근무 가능한 분").
bool IsConditionOfWork(std::string_view key, std::string_view value, std::string_view field) {
  static constexpr std::array<std::string_view, 12> kFields = {
      "employment", "location", "salary", "headcount",     "probation",    "deadline",
      "period",     "posted",   "link",   "hiring_period", "circumstance", "key"};
  static constexpr std::array<std::string_view, 4> kOfPeople = {"가능", "분", "자", "필수"};
  if (value.empty()) return false;
  constexpr size_t kLongestConditions = 150;  // some fifty syllables
  // A position's name, not the fields that one may choose from.
  constexpr size_t kLongestNameBytes = 45;
  if (field == "title")
    return value.size() <= kLongestNameBytes &&
           (key.starts_with("모집") || key.starts_with("채용"));
  if (!NamesHours(key, field) &&
      std::find(kFields.begin(), kFields.end(), field) == kFields.end() &&
      !(value.size() <= kLongestConditions && HeadsFacts(key)))
    return false;
  return std::none_of(kOfPeople.begin(), kOfPeople.end(),
                      [value](std::string_view end) { return value.ends_with(end); });
}

// "경력 ⇥ 경력 3~7년", "학력 ⇥ 대졸 이상": what a site's table of two columns says in short.
bool IsRowOfTable(const Line& line, std::string_view field) {
  constexpr size_t kLongestBytes = 48;
  return line.tabbed && (field == "experience" || field == "education") && !line.value.empty() &&
         line.value.size() <= kLongestBytes;
}

// "학력사항 : 학교명, 전공", "서류 접수 : 이력서를 검토합니다", "경력 : 서류 > 면접" among the
// steps of hiring say what to write and what comes next, not what is asked for or until when.
bool TellsOfSteps(std::string_view field, std::string_view value) {
  if (field != "experience" && field != "education" && field != "deadline" && field != "period")
    return false;
  static constexpr std::array<std::string_view, 8> kSteps = {
      "학교명", "졸업구분", "입사일", "이력서", "면접", "인터뷰", "school name", "코딩"};
  return std::any_of(kSteps.begin(), kSteps.end(),
                     [value](std::string_view word) { return value.find(word) != value.npos; });
}

// "서류 접수는 12월 7일까지 받습니다."
bool TakesApplications(std::string_view content, FieldSet possible) {
  constexpr size_t kLongestBytes = 100;
  if (!possible.Has(Field::kDeadline) || content.size() > kLongestBytes) return false;
  const auto found = ReadDeadline(content, Labelled::kNo, std::nullopt);
  return found && TakesUntil(content.substr(0, found->at.begin), content.substr(found->at.end));
}

// "접수기간 : …" is a fact wherever it stands beside the posting's core, and so are "홈페이지:
// https://…" and a link's text ("팀 블로그 바로가기").
bool IsFact(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  const std::string_view content = Cut(text, line.content);
  const FieldSet possible = line.hints.fields;
  if (possible.Has(Field::kSalary) && StatesPay(content)) return true;
  constexpr std::string_view kGoThere = "바로가기";
  const std::string_view core = Cut(text, line.core);
  // "지원방법: 홈페이지 지원 [바로가기]" says how to apply.
  const bool how = kind == kProcess && !line.key.empty();
  if (!how && !core.empty() && core.back() == kGoThere.back() && core.ends_with(kGoThere))
    return true;
  if (possible.Has(Field::kHeadcount) && !IsOtherCount(line) && IsHeadcount(content)) return true;
  if (IsDayCount(content)) return true;
  if (line.tabbed && (IsRowOfFacts(text, line) || IsTableHead(text, line))) return true;
  // Below requirements 신입 is asked for.
  const bool outside = kind == kAbout || kind == kStack || kind == kOther;
  const bool asks = line.IsItem() && !outside && !possible.Has(Field::kDeadline);
  // Of lines about anything else no tag counts.
  const bool counts = !asks && (outside || IsCore(kind));
  const FactTag tag = counts ? FactTagOf(content, possible) : FactTag::kNone;
  if (outside && tag != FactTag::kNone) return true;
  // Until when one may apply is asked of nobody.
  if (IsCore(kind) && (tag == FactTag::kDeadline || TakesApplications(content, possible)))
    return true;
  // "- 경력 3년 이상, 대졸 이상" below a heading of requirements is one.
  const bool commas = line.hints.signs.Has(LineSign::kComma) && content.find(", ") != content.npos;
  const bool row_of_core =
      (kind == kRequirements || kind == kPreferred) && !line.IsItem() && !commas;
  if ((outside || row_of_core) && !TagsOf(text, line).empty()) return true;
  if (line.key.empty() || kind == kStack) return false;
  const std::string_view key = Cut(text, line.key);
  const std::string_view value = Cut(text, line.value);
  const std::string_view field = line.field;
  const bool demands = kind == kRequirements || kind == kPreferred;
  if ((demands || kind == kDuties) && IsConditionOfWork(key, value, field)) return true;
  if (demands && IsRowOfTable(line, field)) return true;
  if (demands) return false;
  if (value.starts_with("http")) return kind != kDuties;
  // "근무시간: …" behind the steps of hiring.
  if ((kind == kProcess || kind == kAbout) && NamesHours(key, field)) return true;
  if (kind == kProcess && TellsOfSteps(field, value)) return false;
  return !field.empty() && field != "role" && field != "tools" && KindOfField(field) == kFacts;
}

// "채용절차: 서류 > 면접 > 합격" among benefits or facts.
bool IsProcess(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  if (line.field != "process" || line.value.empty() || kind == kStack) return false;
  if (kind != kDuties && kind != kRequirements && kind != kPreferred) return true;
  const std::string_view value = Cut(text, line.value);
  return value.find("전형") != value.npos && value.find("면접") != value.npos;
}

// "협업 툴: Slack, Jira": what a company works with, though it stands in what it says of itself.
bool ListsTools(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  if (line.field != "tools" || line.value.empty()) return false;
  if (IsCore(kind) || kind == kTitle || kind == kCompany) return false;
  const std::string_view value = Cut(text, line.value);
  return value.find_first_of(",/") != std::string_view::npos ||
         value.find("·") != std::string_view::npos;
}

}  // namespace

bool TakesUntil(std::string_view before, std::string_view behind) {
  static constexpr std::array<std::string_view, 3> kApply = {"Apply by ", "apply by ",
                                                             "apply before "};
  static constexpr std::array<std::string_view, 6> kTakes = {
      "까지 받습니다", "까지 받아요", "까지 접수", "까지 지원해", "까지 보내", "까지 제출"};
  return std::any_of(kApply.begin(), kApply.end(),
                     [before](std::string_view apply) { return before.ends_with(apply); }) ||
         std::any_of(kTakes.begin(), kTakes.end(),
                     [behind](std::string_view takes) { return behind.starts_with(takes); });
}

bool IsDayCount(std::string_view content) {
  constexpr size_t kMostDigits = 3;
  if (!content.starts_with("D-") || content.size() > 2 + kMostDigits || content.size() < 3)
    return false;
  return std::all_of(content.begin() + 2, content.end(), IsDigitByte);
}

bool AsksNothing(std::string_view text, const Line& line) {
  if (line.blank || !line.key.empty()) return false;
  const std::string_view content = Cut(text, line.content);
  const FactTag tag = FactTagOf(content);
  if (tag == FactTag::kWay || tag == FactTag::kPay || tag == FactTag::kDeadline) return true;
  return tag == FactTag::kNone && (IsPlaceTag(content) || !TagsOf(text, line).empty());
}

std::optional<SectionKind> KindByItself(std::string_view text, const Line& line, SectionKind kind) {
  if (line.blank) return std::nullopt;
  if (line.field == "memo") return SectionKind::kOther;
  // "#서버 #신입가능" asks nothing; "#조식제공" among benefits is one.
  if (IsCore(kind) && IsHashtags(Cut(text, line.content))) return SectionKind::kOther;
  if (!line.states.empty() || IsFact(text, line, kind)) return SectionKind::kFacts;
  if (IsProcess(text, line, kind)) return SectionKind::kProcess;
  if (ListsTools(text, line, kind)) return SectionKind::kStack;
  return std::nullopt;
}

bool IsPeriodOfDayCount(std::string_view text, const std::vector<Line>& lines, LineRange range,
                        uint32_t line) {
  const std::string_view content = Cut(text, lines[line].content);
  if (!content.starts_with("20") || content.find('~') == std::string_view::npos) return false;
  uint32_t above = line;
  do {
    if (above == range.begin) break;
    --above;
  } while (lines[above].blank);
  uint32_t below = line + 1;
  while (below < range.end && lines[below].blank) ++below;
  return IsDayCount(Cut(text, lines[above].content)) ||
         (below < range.end && IsDayCount(Cut(text, lines[below].content)));
}

namespace {

// "들빛재단 이사장", "들빛병원장 (직인생략)"
bool IsSignature(std::string_view words) {
  constexpr size_t kLongestBytes = 90;
  if (words.size() > kLongestBytes) return false;
  if (words.find("직인생략") != words.npos || words.find("직인 생략") != words.npos) return true;
  const std::string_view last = words.substr(words.rfind(' ') + 1);
  return last.size() < words.size() && company_words::kSigns.Is(last);
}

}  // namespace

bool IsDayOfNotice(std::string_view text, const std::vector<Line>& lines, LineRange range,
                   uint32_t line) {
  constexpr size_t kLongestBytes = 30;
  const std::string_view words = Cut(text, lines[line].content);
  if (words.size() > kLongestBytes || !words.starts_with("20")) return false;
  const auto day = ReadWrittenDate(words, 0);
  if (!day || day->year == 0 || !TrimSpaces(words.substr(day->end)).empty()) return false;
  uint32_t below = line + 1;
  while (below < range.end && lines[below].blank) ++below;
  if (below < range.end && IsSignature(Cut(text, lines[below].content))) return true;
  return line > range.begin && !lines[line - 1].blank && lines[line - 1].key.empty() &&
         Cut(text, lines[line - 1].content).ends_with("공고");
}

}  // namespace gonggo
