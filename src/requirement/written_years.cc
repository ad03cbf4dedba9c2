#include "requirement/written_years.h"

#include <cmath>

#include "requirement/scan.h"
#include "requirement/years_cues.h"

namespace gonggo {
namespace {

enum class Unit : unsigned char { kNone, kYears, kMonths };

struct Amount {
  double value = 0;
  size_t end = 0;
  Unit unit = Unit::kNone;
  YearsBound bound = YearsBound::kBare;
  bool seniority = false;  // 년차
};

std::optional<Amount> ReadAmount(std::string_view line, size_t at) {
  Amount amount;
  if (at >= line.size()) return std::nullopt;
  if (IsDigitByte(line[at])) {
    const auto number = ScanNumber(line, at);
    if (!number || number->digits > 2) return std::nullopt;
    amount.value = number->value;
    amount.end = number->end;
    return amount;
  }
  const auto word = FindWordAt(line, at, cues::kNumberWords);
  if (!word) return std::nullopt;
  amount.value = cues::kNumbers[word->index];
  amount.end = word->end;
  return amount;
}

void ReadBound(std::string_view line, Amount& amount) {
  size_t at = SkipSpaces(line, amount.end);
  if (at < line.size() && line[at] == '(') at = SkipSpaces(line, at + 1);
  struct Kind {
    WordList words;
    YearsBound bound;
  };
  static constexpr Kind kKinds[] = {{cues::kAtLeastAfter, YearsBound::kAtLeast},
                                    {cues::kAtMostAfter, YearsBound::kAtMost},
                                    {cues::kAboutAfter, YearsBound::kAbout}};
  for (const Kind& kind : kKinds) {
    const size_t end = MatchAnyAt(line, at, kind.words);
    if (end == kNoMatch) continue;
    amount.bound = kind.bound;
    amount.end = end;
    return;
  }
}

// The unit and the bound after a number: "년 이상", "+ years", " (five) or more years".
void ReadUnit(std::string_view line, Amount& amount) {
  size_t at = SkipSpaces(line, amount.end);
  if (at < line.size() && line[at] == '(') {  // 5 (five) years
    if (const auto word = ReadAmount(line, at + 1); word && word->value == amount.value)
      at = word->end;
  }
  if (at < line.size() && line[at] == ')') at = SkipSpaces(line, at + 1);
  if (const size_t plus = MatchAnyAt(line, at, cues::kPlus); plus != kNoMatch) {
    amount.bound = YearsBound::kAtLeast;
    at = SkipSpaces(line, plus);
  }
  // 4-years full-time, **8**-years
  while (at < line.size() && line[at] == '*') ++at;
  if (at + 1 < line.size() && line[at] == '-' && (line[at + 1] | 0x20) == 'y') ++at;
  struct Kind {
    WordList words;
    Unit unit;
    bool seniority;
  };
  static constexpr Kind kKinds[] = {{cues::kSeniorityUnits, Unit::kYears, true},
                                    {cues::kYearUnits, Unit::kYears, false},
                                    {cues::kMonthUnits, Unit::kMonths, false}};
  for (const Kind& kind : kKinds) {
    const size_t end = MatchAnyAt(line, at, kind.words);
    if (end == kNoMatch) continue;
    amount.unit = kind.unit;
    amount.seniority = kind.seniority;
    amount.end = end;
    break;
  }
  if (amount.unit == Unit::kNone) return;
  if (amount.unit == Unit::kYears && !amount.seniority) {  // 1년 6개월
    const size_t next = SkipSpaces(line, amount.end);
    if (auto months = ReadAmount(line, next); months && months->value < 12) {
      const size_t end = MatchAnyAt(line, SkipSpaces(line, months->end), cues::kMonthUnits);
      if (end != kNoMatch) {
        amount.value += months->value / 12;
        amount.end = end;
      }
    }
  }
  ReadBound(line, amount);
}

// Past what joins two ends of a range, else kNoMatch.
size_t MatchRange(std::string_view line, size_t at) {
  at = SkipSpaces(line, at);
  if (const size_t sign = MatchRangeSign(line, at); sign != kNoMatch) return SkipSpaces(line, sign);
  const size_t word = MatchAnyAt(line, at, cues::kRangeWords);
  return word == kNoMatch ? kNoMatch : SkipSpaces(line, word);
}

// The second end of a range that begins with `first`.
std::optional<Amount> ReadSecond(std::string_view line, const Amount& first) {
  size_t at = MatchRange(line, first.end);
  // "2년 이상(~12년)"
  const size_t paren = SkipSpaces(line, first.end);
  if (at == kNoMatch && first.bound == YearsBound::kAtLeast && paren < line.size() &&
      line[paren] == '(')
    at = MatchRange(line, paren + 1);
  const bool joined = at != kNoMatch;
  if (!joined) {
    if (first.unit == Unit::kNone || first.bound != YearsBound::kAtLeast) return std::nullopt;
    at = SkipSpaces(line, first.end);
    if (at < line.size() && (line[at] == ',' || line[at] == ')')) at = SkipSpaces(line, at + 1);
  }
  if (const size_t full = MatchAt(line, at, "만"); full != kNoMatch)  // 만 4년 ~ 만 7년
    at = SkipSpaces(line, full);
  auto second = ReadAmount(line, at);
  if (!second) return std::nullopt;
  ReadUnit(line, *second);
  if (second->unit == Unit::kNone || second->value <= first.value) return std::nullopt;
  if (first.unit != Unit::kNone && first.unit != second->unit) return std::nullopt;
  if (!joined && second->bound != YearsBound::kAtMost) return std::nullopt;
  return second;
}

double InYears(double value, Unit unit) {
  return unit == Unit::kMonths ? std::round(value / 12 * 100) / 100 : value;
}

// Where the dash of "신입-3년", which ends at `end`, begins; kNoMatch where there is none.
size_t NewcomerDash(std::string_view line, size_t end) {
  for (const std::string_view dash : {"-", "–"}) {
    const size_t sign = MatchBefore(line, end, dash);
    if (sign != kNoMatch &&
        MatchAnyBefore(line, SkipSpacesBack(line, sign), cues::kNewcomer) != kNoMatch)
      return sign;
  }
  return kNoMatch;
}

// The bound that stands before the number: "최소", "up to".
YearsBound BoundBefore(std::string_view line, size_t begin) {
  const size_t end = SkipSpacesBack(line, begin);
  if (NewcomerDash(line, end) != kNoMatch) return YearsBound::kAtMost;
  // "no more than" ends as "more than" does.
  if (MatchAnyBefore(line, end, cues::kAtMostBefore) != kNoMatch) return YearsBound::kAtMost;
  if (MatchAnyBefore(line, end, cues::kAtLeastBefore) != kNoMatch) return YearsBound::kAtLeast;
  if (MatchAnyBefore(line, end, cues::kAboutBefore) != kNoMatch) return YearsBound::kAbout;
  return YearsBound::kBare;
}

// Where "~ 경력 10년" and "신입-경력 3년" have their sign: in front of 경력. Else `begin`.
size_t BeforeCareer(std::string_view line, size_t begin) {
  const size_t end = SkipSpacesBack(line, begin);
  const size_t word = MatchBefore(line, end, "경력");
  if (word == kNoMatch) return end;
  const size_t before = SkipSpacesBack(line, word);
  const bool sign = before > 0 && line[before - 1] == '~';
  return sign || NewcomerDash(line, before) != kNoMatch ? before : end;
}

void Evaluate(std::string_view line, const Amount& first, const std::optional<Amount>& second,
              WrittenYears& out) {
  const YearsBound before = BoundBefore(line, BeforeCareer(line, out.begin));
  const Amount& last = second ? *second : first;
  out.end = last.end;
  // "신입~5년 내외": up to about five
  const bool up_to = before == YearsBound::kAtMost && last.bound == YearsBound::kAbout && !second;
  out.bound = last.bound != YearsBound::kBare && !up_to ? last.bound : before;
  out.seniority = last.seniority;
  const Unit unit = last.unit;
  out.months_only = unit == Unit::kMonths;
  const double low = InYears(first.value, unit);
  const double high = InYears(last.value, unit);
  if (second) {
    out.range = true;
    out.min = low;
    // "최소 4년 이상 9년 이하" has both ends, "최소 3~5년" the lower one.
    const bool both = last.bound == YearsBound::kAtMost || before != YearsBound::kAtLeast;
    if (last.bound != YearsBound::kAtLeast && both) out.max = high;
    return;
  }
  if (out.bound == YearsBound::kAtMost) {
    out.max = high;
    const size_t end = BeforeCareer(line, out.begin);  // 신입~4년
    size_t sign = MatchAnyBefore(line, end, cues::kAtMostBefore);
    if (sign == kNoMatch) sign = NewcomerDash(line, end);
    if (sign != kNoMatch &&
        MatchAnyBefore(line, SkipSpacesBack(line, sign), cues::kNewcomer) != kNoMatch) {
      out.min = 0;
    }
  } else {
    out.min = low;
    if (out.bound == YearsBound::kAbout) out.max = high;
  }
}

// "3년~)", "3년 ~": where the sign of a range ends that nothing follows, else kNoMatch.
size_t MatchOpenRange(std::string_view line, size_t at) {
  const size_t sign = MatchRangeSign(line, SkipSpaces(line, at));
  if (sign == kNoMatch) return kNoMatch;
  const size_t next = SkipSpaces(line, sign);
  return next >= line.size() || line[next] == ')' || line[next] == ']' ? sign : kNoMatch;
}

}  // namespace

std::optional<WrittenYears> ReadWrittenYears(std::string_view line, size_t begin) {
  auto first = ReadAmount(line, begin);
  if (!first) return std::nullopt;
  ReadUnit(line, *first);
  const auto second = ReadSecond(line, *first);
  if (!second && first->unit == Unit::kNone) return std::nullopt;
  if (!second && first->bound == YearsBound::kBare) {
    if (const size_t open = MatchOpenRange(line, first->end); open != kNoMatch) {
      first->bound = YearsBound::kAtLeast;
      first->end = open;
    }
  }
  WrittenYears statement;
  statement.begin = begin;
  Evaluate(line, *first, second, statement);
  return statement;
}

size_t MatchYearsNumber(std::string_view line, size_t at) {
  const auto amount = ReadAmount(line, at);
  return amount ? amount->end : kNoMatch;
}

}  // namespace gonggo
