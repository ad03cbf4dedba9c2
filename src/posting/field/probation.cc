#include "posting/field/probation.h"

#include "posting/field/gate.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr double kMostMonths = 24;
// How far the number may stand from the word.
constexpr size_t kMaxBefore = 24;
constexpr size_t kMaxAfter = 40;

constexpr std::string_view kProbation[] = {"수습", "시용", "probation", "probationary",
                                           "trial period"};
constexpr std::string_view kNone[] = {
    "수습기간 없음",  "수습 없음",    "수습기간이 없",     "수습 기간이 없", "수습기간은 없",
    "수습 기간은 없", "no probation", "without probation", "시용기간 없음",  "수습 x",
    "수습기간 x",     "수습: 없음",   "수습기간: 없음"};
constexpr std::string_view kNoneValue[] = {"없음", "none", "no", "해당없음", "x"};
constexpr std::string_view kMonths[] = {"개월", "달", "month", "months", "-month", "mo"};
// Other lengths in such a line: 신입 6개월, 계약기간 1년 …
constexpr std::string_view kTwoKinds[] = {"신입", "경력"};
constexpr std::string_view kOther[] = {"수습사원 교육", "회계사 수습", "수습기자", "수습 변호사",
                                       "견습"};

struct Length {
  int months = 0;
  size_t begin = 0;
  size_t end = 0;
};

// The first "N개월" between `from` and `to`.
std::optional<Length> FindMonths(std::string_view text, size_t from, size_t to) {
  for (size_t at = FindDigit(text, from); at < to; at = FindDigit(text, at)) {
    const auto number = ScanNumber(text, at);
    if (!number) return std::nullopt;
    const size_t unit = MatchAnyAt(text, SkipSpaces(text, number->end), kMonths);
    const bool whole = !number->has_fraction && number->value >= 1 && number->value <= kMostMonths;
    if (unit != kNoMatch && whole) return Length{static_cast<int>(number->value), at, unit};
    at = number->end;
  }
  return std::nullopt;
}

// True if another length stands for another kind of people.
bool IsAmbiguous(std::string_view text, const Length& length) {
  if (!HasAnyWord(text, kTwoKinds)) return false;
  const auto next = FindMonths(text, length.end, text.size());
  return next && next->months != length.months;
}

std::optional<Found<int>> Give(std::string_view text, const Length& length) {
  if (IsAmbiguous(text, length)) return std::nullopt;
  return Found<int>{length.months,
                    {static_cast<uint32_t>(length.begin), static_cast<uint32_t>(length.end)}};
}

}  // namespace

std::optional<Found<int>> ReadProbation(std::string_view text, Labelled labelled) {
  if (labelled == Labelled::kNo && !PossibleFields(text).Has(Field::kProbation))
    return std::nullopt;
  if (const auto none = FindAnyWord(text, kNone)) {
    return Found<int>{0, {static_cast<uint32_t>(none->begin), static_cast<uint32_t>(none->end)}};
  }
  if (labelled == Labelled::kYes) {
    const size_t begin = SkipSpaces(text, 0);
    const size_t end = MatchAnyAt(text, begin, kNoneValue);
    if (end != kNoMatch)
      return Found<int>{0, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
    const auto length = FindMonths(text, 0, text.size());
    return length ? Give(text, *length) : std::nullopt;
  }
  if (HasAnyWord(text, kOther)) return std::nullopt;
  size_t from = 0;
  while (const auto word = FindAnyWord(text, kProbation, from)) {
    from = word->end;
    // 수습 3개월; else 3개월 수습, 3개월의 수습기간.
    const size_t stop = word->end + kMaxAfter < text.size() ? word->end + kMaxAfter : text.size();
    const auto before_from = word->begin > kMaxBefore ? word->begin - kMaxBefore : 0;
    const auto before = FindMonths(text, before_from, word->begin);
    if (before) return Give(text, *before);
    if (const auto after = FindMonths(text, word->end, stop)) return Give(text, *after);
  }
  return std::nullopt;
}

}  // namespace gonggo
