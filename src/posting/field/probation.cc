#include "posting/field/probation.h"

#include <algorithm>
#include <array>

#include "requirement/scan.h"

namespace gonggo {
namespace {

// A longer line is no statement of one length.
constexpr size_t kMaxText = 4'000;
constexpr int kMostMonths = 24;
// How far the number may stand from the word.
constexpr size_t kMaxBefore = 40;
constexpr size_t kMaxAfter = 64;

constexpr WordTable kProbation = {"수습", "시용", "probation", "probationary", "trial period"};
constexpr WordTable kNone = {
    "수습기간 없음",     "수습 없음",      "수습기간이 없", "수습기간은 없",
    "수습은 없",         "수습이 없",      "no probation",  "no probationary",
    "without probation", "시용기간 없음",  "수습 x",        "수습기간 x",
    "수습: 없음",        "수습기간: 없음", "수습기간 無",   "수습 無"};
// 수습기간이 없나요?, 없는지, 없을 수도
constexpr WordTable kQuestion = {"나", "는지", "을", "는가", "?"};
constexpr WordTable kNoneValue = {"없음", "none", "no", "해당없음", "x", "無", "없습니다"};
constexpr WordTable kMonths = {"개월", "달", "month", "months", "-month", "mo"};
constexpr WordTable kWeeks = {"주", "주일", "week", "weeks", "-week"};
constexpr WordTable kDays = {"일", "day", "days", "-day"};
// Other lengths in such a line: 신입 6개월, 경력 3개월.
constexpr WordTable kTwoKinds = {"신입", "경력"};
constexpr WordTable kOther = {"수습사원 교육", "회계사 수습", "수습기자", "수습 변호사", "견습"};
constexpr WordTable kOtherTerm = {"계약",      "인턴",      "정규",     "파견",   "프리랜서",
                                  "기간제",    "단기",      "contract", "intern", "internship",
                                  "temporary", "full-time", "part-time"};
// What says that the number is no more than a bound.
constexpr WordTable kBoundBefore = {"최대", "최장", "최소", "up to", "maximum", "at least"};
constexpr WordTable kBoundAfter = {"미만", "이내", "이하", "이상", "내외", "초과"};
// All that may stand between "3개월" and 수습.
constexpr WordTable kJoinBefore = {"의", "간", "간의", "동안", "동안의", "짜리",
                                   "(",  ")",  "-",    "/",    "온보딩", "of",
                                   "을", "은", "간은", "간을", "허니문"};
// What stands between 수습 and a number that measures something else.
constexpr WordTable kOtherLength = {"급여", "연봉", "월급", "종료",   "통과", "이후",     "경력",
                                    "인턴", "근속", "휴가", "만근",   "평가", "계약기간", "면제",
                                    "가능", "해제", "pay",  "salary", "after"};
constexpr WordTable kGapEnds = {",", ".", ";", "。", "※", "•", "|"};

struct Length {
  int months = 0;
  size_t begin = 0;
  size_t end = 0;
};

struct SpelledNumber {
  std::string_view word;
  int value;
};
constexpr SpelledNumber kSpelled[] = {
    {"한 달", 1},     {"두 달", 2},     {"석 달", 3},       {"세 달", 3},        {"넉 달", 4},
    {"여섯 달", 6},   {"one month", 1}, {"two months", 2},  {"three months", 3}, {"six months", 6},
    {"one-month", 1}, {"two-month", 2}, {"three-month", 3}, {"six-month", 6}};

// Four weeks and thirty days are how a month is written; other counts have no whole months.
int MonthsOf(int count, int units) { return count % units == 0 ? count / units : 0; }

std::optional<Length> LengthAt(std::string_view text, size_t at) {
  const auto number = ScanNumber(text, at);
  if (!number || number->has_fraction || number->digits > 3) return std::nullopt;
  const int count = static_cast<int>(number->value);
  const size_t unit = SkipSpaces(text, number->end);
  int months = count;
  size_t end = MatchAnyAt(text, unit, kMonths);
  if (end == kNoMatch) {
    months = MonthsOf(count, 4);
    end = MatchAnyAt(text, unit, kWeeks);
  }
  if (end == kNoMatch) {
    months = MonthsOf(count, 30);
    end = MatchAnyAt(text, unit, kDays);
  }
  if (end == kNoMatch) return std::nullopt;
  if (months < 1 || months > kMostMonths) return std::nullopt;
  return Length{months, at, end};
}

constexpr bool MayBegin(char c, const SpelledNumber& spelled) {
  return c == spelled.word[0] || (c | 0x20) == spelled.word[0];
}

// By byte: whether a spelled number may begin with it; hardly one of a text does.
constexpr std::array<bool, 256> kBeginsSpelled = [] {
  std::array<bool, 256> begins{};
  for (size_t b = 0; b < begins.size(); ++b) {
    for (const SpelledNumber& spelled : kSpelled)
      begins[b] = begins[b] || MayBegin(static_cast<char>(b), spelled);
  }
  return begins;
}();

// The first length that begins in [from, to).
std::optional<Length> FindLength(std::string_view text, size_t from, size_t to) {
  size_t at = from;
  while (at < to) {
    if (IsDigitByte(text[at])) {
      const bool whole = at == 0 || !IsDigitByte(text[at - 1]);
      if (const auto length = whole ? LengthAt(text, at) : std::nullopt) return length;
      while (at < to && IsDigitByte(text[at])) ++at;
      continue;
    }
    if (!kBeginsSpelled[static_cast<unsigned char>(text[at])]) {
      ++at;
      continue;
    }
    for (const SpelledNumber& spelled : kSpelled) {
      if (!MayBegin(text[at], spelled)) continue;
      const size_t end = MatchAt(text, at, spelled.word);
      if (end != kNoMatch && (at == 0 || !IsAlphaByte(text[at - 1])))
        return Length{spelled.value, at, end};
    }
    ++at;
  }
  return std::nullopt;
}

// True if the length is one end of a range or a bound: what it really is stays open.
bool IsBound(std::string_view text, const Length& length) {
  const size_t before = SkipSpacesBack(text, length.begin);
  if (MatchAnyBefore(text, before, kBoundBefore) != kNoMatch) return true;
  for (const std::string_view sign : {"~", "～", "∼", "-", "–", "/", ","}) {
    if (!text.substr(0, before).ends_with(sign)) continue;
    const size_t number = SkipSpacesBack(text, before - sign.size());
    if (number > 0 && IsDigitByte(text[number - 1])) return true;
    if (MatchAnyBefore(text, number, kMonths) != kNoMatch) return true;
  }
  const size_t after = SkipSpaces(text, length.end);
  if (MatchAnyAt(text, after, kBoundAfter) != kNoMatch) return true;
  const size_t sign = after < text.size() ? MatchRangeSign(text, after) : kNoMatch;
  return sign != kNoMatch && SkipSpaces(text, sign) < text.size() &&
         IsDigitByte(text[SkipSpaces(text, sign)]);
}

// True if another length stands for another kind of people.
bool IsAmbiguous(std::string_view text, const Length& length) {
  if (!HasAnyWord(text, kTwoKinds)) return false;
  const auto next = FindLength(text, length.end, text.size());
  const auto first = FindLength(text, 0, length.begin);
  return (next && next->months != length.months) || (first && first->months != length.months);
}

std::optional<Found<int>> Give(std::string_view text, const Length& length) {
  if (IsBound(text, length) || IsAmbiguous(text, length)) return std::nullopt;
  return Found<int>{length.months,
                    {static_cast<uint32_t>(length.begin), static_cast<uint32_t>(length.end)}};
}

// 3개월의 수습, 3개월 (수습): the last length before `word`, with nothing but joining words
// between.
std::optional<Length> LengthBefore(std::string_view text, size_t word) {
  size_t from = word > kMaxBefore ? word - kMaxBefore : 0;
  std::optional<Length> last;
  while (const auto length = FindLength(text, from, word)) {
    if (length->end > word) break;
    last = length;
    from = length->end;
  }
  if (!last) return std::nullopt;
  size_t at = SkipSpaces(text, last->end);
  while (at < word) {
    const size_t next = MatchAnyAt(text, at, kJoinBefore);
    if (next == kNoMatch) return std::nullopt;
    at = SkipSpaces(text, next);
  }
  return last;
}

// 수습기간은 … 3개월: the first length after `word`, in the same clause.
std::optional<Length> LengthAfter(std::string_view text, size_t word) {
  const auto length = FindLength(text, word, std::min(text.size(), word + kMaxAfter));
  if (!length) return std::nullopt;
  // 수습(급여 100% 지급) 3개월: what stands in brackets is another matter.
  size_t gap_begin = SkipSpaces(text, word);
  if (gap_begin < length->begin && text[gap_begin] == '(') {
    const size_t close = text.find(')', gap_begin);
    if (close < length->begin) gap_begin = close + 1;
  }
  const std::string_view gap = text.substr(gap_begin, length->begin - gap_begin);
  static constexpr WordTable kPeriod = {"기간"};
  static constexpr WordTable kThen = {"후", "뒤", "시"};
  const size_t period = MatchAnyAt(gap, SkipSpaces(gap, 0), kPeriod);
  const size_t then = SkipSpaces(gap, period == kNoMatch ? 0 : period);
  if (MatchAnyAt(gap, then, kThen) != kNoMatch || HasAnyWord(gap, kOtherLength))
    return std::nullopt;
  for (const std::string_view end : kGapEnds) {
    if (gap.find(end) != std::string_view::npos) return std::nullopt;
  }
  return length;
}

std::optional<Found<int>> ReadAroundWord(std::string_view text) {
  if (HasAnyWord(text, kOther)) return std::nullopt;
  size_t from = 0;
  while (const auto word = FindAnyWord(text, kProbation, from)) {
    from = word->end;
    if (const auto before = LengthBefore(text, word->begin)) return Give(text, *before);
    if (const auto after = LengthAfter(text, word->end)) return Give(text, *after);
  }
  return std::nullopt;
}

// The value beside 수습기간 is a length; beside 고용형태 it may be that of the contract ("계약직
// 6개월").
std::optional<Found<int>> ReadLabelled(std::string_view text) {
  if (HasAnyWord(text, kProbation)) return ReadAroundWord(text);
  if (HasAnyWord(text, kOtherTerm)) return std::nullopt;
  const size_t begin = SkipSpaces(text, 0);
  const size_t end = MatchAnyAt(text, begin, kNoneValue);
  if (end != kNoMatch)
    return Found<int>{0, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
  const auto length = FindLength(text, 0, text.size());
  return length ? Give(text, *length) : std::nullopt;
}

}  // namespace

std::optional<Found<int>> ReadProbation(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return std::nullopt;
  if (const auto none = FindAnyWord(text, kNone)) {
    if (MatchAnyAt(text, none->end, kQuestion) != kNoMatch) return std::nullopt;
    return Found<int>{0, {static_cast<uint32_t>(none->begin), static_cast<uint32_t>(none->end)}};
  }
  if (labelled == Labelled::kYes) return ReadLabelled(text);
  return ReadAroundWord(text);
}

std::optional<Found<int>> ReadProbationOf(std::string_view text, Career career) {
  if (text.size() > kMaxText || !HasAnyWord(text, kProbation) || HasAnyWord(text, kOther))
    return std::nullopt;
  static constexpr WordTable kNewcomers = {"신입"};
  static constexpr WordTable kExperienced = {"경력"};
  static constexpr WordTable kJoins = {"직", "사원", "자", "은", "는", "의", "경우", ":", "(", "-"};
  const WordList words =
      career == Career::kNewcomer ? WordList(kNewcomers) : WordList(kExperienced);
  size_t from = 0;
  while (const auto word = FindAnyWord(text, words, from)) {
    from = word->end;
    size_t at = SkipSpaces(text, word->end);
    for (size_t next = MatchAnyAt(text, at, kJoins); next != kNoMatch;
         next = MatchAnyAt(text, at, kJoins))
      at = SkipSpaces(text, next);
    const auto length = LengthAt(text, at);
    if (length && !IsBound(text, *length))
      return Found<int>{length->months,
                        {static_cast<uint32_t>(length->begin), static_cast<uint32_t>(length->end)}};
  }
  return std::nullopt;
}

}  // namespace gonggo
