#include "posting/field/experience.h"

#include <algorithm>

#include "posting/field/no_matter.h"
#include "requirement/degree.h"
#include "requirement/scan.h"
#include "requirement/year_bands.h"
#include "requirement/years.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A line of prose speaks about newcomers in too many ways.
constexpr size_t kMaxShortText = 200;
constexpr double kMaxPlainYears = 30;

constexpr WordTable kAny = {"경력무관",
                            "경력은 보지 않",
                            "경력을 보지 않",
                            "경력(무관)",
                            "경력:무관",
                            "경력 제한없음",
                            "경력불문",
                            "연차무관",
                            "경력 여부 무관",
                            "경력사항 무관",
                            "경력유무 무관",
                            "신입/경력 무관",
                            "신입경력무관",
                            "경력 상관없음",
                            "경력 관계없음",
                            "경력은 무관",
                            "경력에 무관",
                            "no experience required",
                            "no experience necessary",
                            "no prior experience required",
                            "no experience needed",
                            "any experience level",
                            "all experience levels",
                            "experience: any"};
constexpr WordTable kAnyValue = {"무관", "불문",     "제한없음",      "상관없음",       "관계없음",
                                 "any",  "경력무관", "no experience", "no requirements"};

constexpr WordTable kNewcomer = {"신입",
                                 "entry level",
                                 "entry-level",
                                 "new grad",
                                 "new grads",
                                 "new graduate",
                                 "new graduates",
                                 "fresh graduate",
                                 "fresh graduates",
                                 "recent graduate",
                                 "recent graduates",
                                 "graduate program"};
constexpr WordTable kNewcomerValue = {"신입",        "newcomer",    "entry",       "new",
                                      "entry_level", "fresher",     "신규",        "초보",
                                      "초보가능",    "초보자 가능", "초보도 가능", "초보자도 가능"};
// What may follow 신입 where it means who may apply …
constexpr WordTable kNewcomerAfter = {
    "가능",        "도 가능",    "환영",     "도 환영",   "지원 가능", "도 지원",    "포함",
    "및",          "또는",       "혹은",     "or",        "이나",      "부터",       "경력",
    "모집",        "채용",       "공채",     "/",         "·",         ",",          ")",
    "]",           "~",          "～",       "&",         "+",         "|",          "ㆍ",
    "•",           "급",         "지원자격", "사원 모집", "사원 채용", "사원 및",    "사원)",
    "사원 공개",   "-",          "사원/",    "과 경력",   "】",        "」",         "이거나",
    "이라도",      "이어도",     "이셔도",   "무관",      ":",         "：",         "수준",
    "직원 모집",   "직원 채용",  "position", "role",      "level",     "candidates", "welcome",
    "are welcome", "and",        "이상",     "（",        "(",         "）",         "분들도 지원",
    "개발자 모집", "개발자 채용"};
// … and where it does not.
constexpr WordTable kNewcomerOther = {
    "교육",          "온보딩",        "휴가",        "멘토링",
    "사원 교육",     "육성",          "연수",        "직원은",
    "사원은",        "지원자의 경우", "지원자는",    "초봉",
    "연봉",          "입문",          "ojt",         "개발자 교육",
    "직원 교육",     "사원 휴가",     "불가",        "제외",
    "은 지원 불가",  "은 불가",       "지원 불가",   "은 제외",
    "입사자",        "구성원",        "기준",        "사원 대상",
    "대상 교육",     "들의 성장",     "들을 위한",   "사원 연수",
    "을 위한",       "개발자를 위한", "사원을 위한", "입사 시",
    "직원 온보딩",   "사원 온보딩",   "사원의",      "사원이",
    "및 경력입사자", "기획자를 육성", "팀원",        "생",
    "개발자를 육성", "교육 경험"};
// Said in passing, anywhere: newcomers may apply.
constexpr WordTable kWelcome = {
    "신입 환영",      "신입도 환영",    "신입 지원 가능",    "신입도 지원",      "신입 지원자",
    "신입 가능",      "신입도 가능",    "신입분들도",        "신입/경력 여부",   "신입·경력 여부",
    "신입/경력 구분", "신입/경력 상관", "new grads welcome", "newcomers welcome"};
constexpr WordTable kExperienced = {"경력직", "경력 사원", "경력 채용",    "경력 모집",
                                    "[경력]", "(경력)",    "【경력】",     "경력 공채",
                                    "경력]",  "/경력",     "경력 수시채용"};
constexpr WordTable kWish = {"우대",      "선호",   "preferred", "a plus",  "nice to have",
                             "있으면 좋", "가산점", "면 좋",     "면 더 좋"};
// How long somebody is to stay, no experience: "3개월 이상 주 5일 근무 가능".
constexpr WordTable kStay = {"근무 가능", "근무할 수", "일할 수 있",        "근무가 가능",
                             "출근 가능", "활동 가능", "available to work", "can commit"};
constexpr WordTable kExperience = {"경력", "경험", "연차", "experience"};
constexpr WordTable kMoney = {"연봉",     "초봉",   "만원",      "수습",   "시용",      "급여:",
                              "급여조건", "급여는", "급여 100%", "급여를", "급여테이블"};
// Whom the work of a title is for, not whom it is offered to: "신입 교육 담당자".
constexpr WordTable kForNewcomers = {"교육",   "채용",     "온보딩", "연수", "육성", "케어",
                                     "멘토링", "스크리닝", "관리",   "과정", "제외", "불가"};

bool IsNewcomerWord(std::string_view text, const FoundWord& word, Labelled labelled) {
  const size_t after = SkipSpaces(text, word.end);
  if (MatchAnyAt(text, after, kNewcomerOther) != kNoMatch) return false;
  if (after < text.size() && IsDigitByte(text[after])) {
    // 신입 6개월 is probation; 신입 0명, 신입 3년제 are other things too.
    return labelled == Labelled::kYes;
  }
  if (labelled == Labelled::kYes || after >= text.size()) return true;
  if (MatchAnyAt(text, after, kNewcomerAfter) != kNoMatch) return true;
  if (text.size() > kMaxShortText) return false;
  const size_t before = SkipSpacesBack(text, word.begin);
  static constexpr WordTable kOpeners = {"[",  "(",  "/", ",", "·",  ":",
                                         "【", "ㆍ", "|", "_", "（", "•"};
  return before == 0 || MatchAnyBefore(text, before, kOpeners) != kNoMatch;
}

struct Reading {
  Experience value;
  size_t begin = std::string_view::npos;
  size_t end = 0;

  void Cover(size_t from, size_t to) {
    begin = std::min(begin, from);
    end = std::max(end, to);
  }
  [[nodiscard]] bool Found() const { return end > 0; }
};

// "경력무관", "성별, 연령, 학력, 전공, 경력 무관"
std::optional<Span> FindAny(std::string_view text) {
  if (const auto any = FindAnyWord(text, kAny))
    return Span{static_cast<uint32_t>(any->begin), static_cast<uint32_t>(any->end)};
  return FindNoMatter(text, "경력");
}

void ReadNewcomer(std::string_view text, Labelled labelled, Reading& out) {
  size_t from = 0;
  while (const auto word = FindAnyWord(text, kNewcomer, from)) {
    if (IsNewcomerWord(text, *word, labelled)) {
      out.value.newcomer = true;
      out.Cover(word->begin, word->end);
      return;
    }
    from = word->end;
  }
}

// "1년 이상(식품 전공자 우대)": where the wish for something else begins in brackets, else npos.
// "3년 이상(우대)" wishes for the years.
size_t WishAside(std::string_view clause) {
  const size_t open = SkipSpaces(clause, 0);
  if (open >= clause.size() || clause[open] != '(') return std::string_view::npos;
  const size_t inside = SkipSpaces(clause, open + 1);
  return MatchAnyAt(clause, inside, kWish) == kNoMatch ? open : std::string_view::npos;
}

// "College degree (2yr or 4yr)": how long one studied.
bool IsOfStudy(std::string_view text, size_t at) {
  static constexpr WordTable kStudy = {"degree", "college", "diploma", "university", "대학", "졸"};
  const size_t before = SkipSpacesBack(text, at);
  return before > 0 && text[before - 1] == '(' &&
         MatchAnyBefore(text, SkipSpacesBack(text, before - 1), kStudy) != kNoMatch;
}

void ReadYears(std::string_view text, Labelled labelled, Reading& out) {
  const auto years = FindYears(
      text, labelled == Labelled::kYes ? YearsContext::kLabelled : YearsContext::kRequirement);
  if (years.empty()) return;
  const FoundYears& first = years.front();
  // A degree does as well, so that nobody needs the years.
  const Span choice = FindDegreeOrYears(text);
  if (choice.begin <= first.at.begin && first.at.end <= choice.end) return;
  if (labelled == Labelled::kNo && IsOfStudy(text, first.at.begin)) return;
  // A wish is no condition; it is one if 우대 belongs to another clause.
  const size_t stop = years.size() > 1 ? years[1].at.begin : text.size();
  const std::string_view clause = text.substr(first.at.end, stop - first.at.end);
  const size_t comma = std::min(clause.find(','), WishAside(clause));
  if (HasAnyWord(clause.substr(0, comma), kWish)) return;
  // "최근 3년 이내 논문 1편": when, not how long.
  static constexpr WordTable kLately = {"최근", "지난"};
  if (!first.min && labelled == Labelled::kNo &&
      MatchAnyBefore(text, SkipSpacesBack(text, first.at.begin), kLately) != kNoMatch)
    return;
  if (labelled == Labelled::kNo && HasAnyWord(clause.substr(0, comma), kStay) &&
      !HasAnyWord(text.substr(0, first.at.end), kExperience)) {
    return;
  }
  out.value.min = first.min;
  out.value.max = first.max;
  // "주니어(1~3년), 시니어(4년 이상)": any of them.
  for (size_t i = 1; i < years.size() && AreBands(text, years[i - 1], years[i]); ++i) {
    out.value.min = std::min(out.value.min.value_or(0), years[i].min.value_or(0));
    out.value.max = out.value.max && years[i].max
                        ? std::optional(std::max(*out.value.max, *years[i].max))
                        : std::nullopt;
    out.Cover(years[i].at.begin, years[i].at.end);
  }
  if (first.min && *first.min == 0) out.value.newcomer = true;
  out.Cover(first.at.begin, first.at.end);
}

// "3", "3~5", "3+" beside a label: nothing but numbers.
void ReadPlainNumbers(std::string_view text, Reading& out) {
  const size_t begin = SkipSpaces(text, 0);
  const auto first = ScanNumber(text, begin);
  if (!first || first->value > kMaxPlainYears) return;
  size_t at = SkipSpaces(text, first->end);
  std::optional<double> max;
  if (const size_t sign = MatchRangeSign(text, at); sign != kNoMatch) {
    const auto second = ScanNumber(text, SkipSpaces(text, sign));
    // "24-14" is no range of years.
    if (second && (second->value > kMaxPlainYears || second->value < first->value)) return;
    if (second) max = second->value;
    at = SkipSpaces(text, second ? second->end : sign);
  } else if (at < text.size() && text[at] == '+') {
    at = SkipSpaces(text, at + 1);
  }
  if (at != text.size()) return;
  out.value.min = first->value;
  out.value.max = max;
  out.value.newcomer = first->value == 0;
  out.Cover(begin, text.size());
}

std::optional<Found<Experience>> Give(const Reading& reading) {
  if (!reading.Found()) return std::nullopt;
  return Found<Experience>{
      reading.value, {static_cast<uint32_t>(reading.begin), static_cast<uint32_t>(reading.end)}};
}

}  // namespace

std::optional<Found<Experience>> ReadNewcomerTitle(std::string_view title) {
  static constexpr WordTable kWord = {"신입사원", "신입"};
  if (HasAnyWord(title, kMoney)) return std::nullopt;
  size_t from = 0;
  while (const auto word = FindAnyWord(title, kWord, from)) {
    from = word->end;
    const bool ends = word->end >= title.size() || title[word->end] == ' ';
    const bool begins = word->begin == 0 || title[word->begin - 1] == ' ';
    if (!ends || !begins || HasAnyWord(title.substr(word->end), kForNewcomers)) continue;
    const size_t after = SkipSpaces(title, word->end);
    if (after < title.size() && IsDigitByte(title[after])) continue;  // 신입 6개월: probation
    Reading out;
    out.value.newcomer = true;
    out.Cover(word->begin, word->end);
    return Give(out);
  }
  return std::nullopt;
}

std::optional<Found<Experience>> ReadWelcome(std::string_view text) {
  const auto any = FindAny(text);
  std::optional<FoundWord> word;
  if (any) word = FoundWord{any->begin, any->end};
  // "신입/경력 여부와 상관없이 3개월의 수습기간": a probation for all, whoever they are.
  if (!word && !HasAnyWord(text, kMoney)) word = FindAnyWord(text, kWelcome);
  if (!word) return std::nullopt;
  Reading out;
  out.value.newcomer = true;
  out.Cover(word->begin, word->end);
  return Give(out);
}

std::optional<Found<Experience>> ReadExperience(std::string_view text, Labelled labelled) {
  Reading out;
  if (const auto any = FindAny(text)) {
    // "open to all experience levels, with a minimum of 1 year": the years are what is asked.
    if (IsAlphaByte(text[any->begin])) ReadYears(text, labelled, out);
    if (out.value.min && *out.value.min > 0) return Give(out);
    out = {};
    out.value.newcomer = true;
    out.Cover(any->begin, any->end);
    return Give(out);
  }
  if (labelled == Labelled::kYes) {
    const size_t begin = SkipSpaces(text, 0);
    const size_t any = MatchAnyAt(text, begin, kAnyValue);
    const size_t newcomer = MatchAnyAt(text, begin, kNewcomerValue);
    if (any != kNoMatch || (newcomer != kNoMatch && SkipSpaces(text, newcomer) == text.size())) {
      out.value.newcomer = true;
      // "경력: 신입": nobody else.
      if (any == kNoMatch && text.substr(begin).starts_with("신입"))
        out.value.min = out.value.max = 0;
      out.Cover(begin, any != kNoMatch ? any : newcomer);
      return Give(out);
    }
  } else if (HasAnyWord(text, kMoney)) {
    return std::nullopt;  // "(신입사원) 초봉 …", "신입 6개월 수습"
  }
  ReadYears(text, labelled, out);
  ReadNewcomer(text, labelled, out);
  if (out.Found()) return Give(out);
  if (labelled == Labelled::kYes) ReadPlainNumbers(text, out);
  if (out.Found() || text.size() > kMaxShortText) return Give(out);
  const auto word = FindAnyWord(text, kExperienced);
  if (word && !HasAnyWord(text, kWish)) {
    out.Cover(word->begin, word->end);
  } else if (TrimSpaces(text) == "경력") {
    out.Cover(SkipSpaces(text, 0), SkipSpacesBack(text, text.size()));
  }
  return Give(out);
}

}  // namespace gonggo
