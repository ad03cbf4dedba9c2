#include "profile/period.h"

#include <algorithm>
#include <array>

#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Jobs of people who are alive.
constexpr int kFirstYear = 1940;
constexpr int kLastYear = 2100;

constexpr WordTable kOngoing = {"현재",    "지금", "재직중",  "진행중",  "재학중", "근무중",
                                "present", "now",  "current", "ongoing", "today"};
constexpr WordTable kTo = {"to", "until", "부터", "through"};
constexpr WordTable kNotAnEnd = {"예정"};

struct WrittenDate {
  int year = 0;
  int month = 0;  // 0: only the year is written
  int day = 0;    // 0: not written
  size_t end = 0;
  bool plain_year = false;  // four digits and nothing else: a date only in a range
};

struct Digits {
  int value = 0;
  size_t count = 0;
};

Digits DigitsAt(std::string_view text, size_t at) {
  Digits digits;
  constexpr size_t kMost = 6;
  while (at + digits.count < text.size() && IsDigitByte(text[at + digits.count])) {
    if (digits.count < kMost) digits.value = digits.value * 10 + (text[at + digits.count] - '0');
    ++digits.count;
  }
  return digits;
}

size_t SkipMark(std::string_view text, size_t at, std::string_view mark) {
  const size_t begin = SkipSpaces(text, at);
  return text.substr(begin).starts_with(mark) ? begin + mark.size() : kNoMatch;
}

// Past ".", "-", "/" or `unit` behind a number.
size_t SkipJoint(std::string_view text, size_t at, std::string_view unit) {
  for (const std::string_view joint : {unit, std::string_view("."), std::string_view("/")}) {
    const size_t end = SkipMark(text, at, joint);
    if (end != kNoMatch) return SkipSpaces(text, end);
  }
  // A hyphen with spaces around it is a range.
  if (at < text.size() && text[at] == '-') return at + 1;
  return kNoMatch;
}

bool BeginsNumber(std::string_view text, size_t at) {
  return at == 0 || (!IsDigitByte(text[at - 1]) && text[at - 1] != ',' &&
                     !(text[at - 1] == '.' && at > 1 && IsDigitByte(text[at - 2])));
}

// Month and day behind a year.
void ReadMonthAndDay(std::string_view text, WrittenDate& date) {
  const size_t month_at = SkipJoint(text, date.end, "년");
  if (month_at == kNoMatch) return;
  const Digits month = DigitsAt(text, month_at);
  if (month.count == 0 || month.count > 2) {
    if (text.substr(date.end).starts_with("년")) date.end += std::string_view("년").size();
    return;
  }
  date.month = month.value;
  date.end = month_at + month.count;
  if (month.value == 0) date.month = 13;  // "2021.00": there is no such month
  const bool spelt = text.substr(SkipSpaces(text, date.end)).starts_with("월");
  const size_t day_at = SkipJoint(text, date.end, "월");
  if (day_at == kNoMatch) return;
  const Digits day = DigitsAt(text, day_at);
  // "2021.03-2023.05", "2021.3 - 12": a day is glued or spelt.
  if (day.count > 0 && day.count <= 2) {
    date.day = day.value == 0 ? 32 : day.value;
    date.end = day_at + day.count;
    const size_t unit = SkipMark(text, date.end, "일");
    if (unit != kNoMatch) date.end = unit;
    if (date.end < text.size() && text[date.end] == '.') ++date.end;
    return;
  }
  if (spelt) {
    date.end = SkipSpaces(text, date.end) + std::string_view("월").size();
  } else if (date.end < text.size() && text[date.end] == '.') {
    ++date.end;
  }
}

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

// "Mar 2021", "March, 2021", "Sept. 2021", "12 March 2021" without its day.
std::optional<WrittenDate> EnglishDateAt(std::string_view text, size_t at) {
  if (at > 0 && IsAlphaByte(text[at - 1])) return std::nullopt;
  size_t end = at;
  while (end < text.size() && IsAlphaByte(text[end])) ++end;
  const std::string word = AsciiLower(text.substr(at, end - at));
  constexpr size_t kShortest = 3;
  if (word.size() < kShortest) return std::nullopt;
  int month = 0;
  for (size_t m = 0; m < kMonths.size(); ++m) {
    if (kMonths[m].starts_with(word) || (word == "sept" && m == 8)) month = static_cast<int>(m) + 1;
  }
  if (month == 0) return std::nullopt;
  while (end < text.size() &&
         (text[end] == '.' || text[end] == ',' || text[end] == ' ' || text[end] == '\'')) {
    ++end;
  }
  const Digits year = DigitsAt(text, end);
  if (year.count != 4) return std::nullopt;
  return WrittenDate{year.value, month, 0, end + year.count, false};
}

std::optional<WrittenDate> NumericDateAt(std::string_view text, size_t at) {
  if (!BeginsNumber(text, at)) return std::nullopt;
  const Digits first = DigitsAt(text, at);
  WrittenDate date;
  if (first.count == 4 && first.value >= kFirstYear && first.value <= kLastYear) {
    date.year = first.value;
    date.end = at + first.count;
    ReadMonthAndDay(text, date);
    date.plain_year = date.month == 0;
    return date;
  }
  // "202103": a year with its month.
  if (first.count == 6 && first.value / 100 >= kFirstYear && first.value / 100 <= kLastYear) {
    return WrittenDate{first.value / 100, first.value % 100 == 0 ? 13 : first.value % 100, 0,
                       at + first.count, false};
  }
  if (first.count == 0 || first.count > 2) return std::nullopt;
  // "03/2021"
  if (at + first.count < text.size() &&
      (text[at + first.count] == '/' || text[at + first.count] == '.')) {
    const Digits year = DigitsAt(text, at + first.count + 1);
    if (year.count == 4 && year.value >= kFirstYear && year.value <= kLastYear)
      return WrittenDate{year.value, first.value == 0 ? 13 : first.value, 0,
                         at + first.count + 1 + year.count, false};
  }
  // "'21.03", "21.03", "21년 3월": this century, but for what would lie ahead.
  if (first.count != 2) return std::nullopt;
  constexpr int kTurn = 70;
  date.year = (first.value >= kTurn ? 1900 : 2000) + first.value;
  date.end = at + first.count;
  ReadMonthAndDay(text, date);
  // "99.9 ~ 99.99%" is none: without a mark for the year, both must look like one.
  const bool marked = at > 0 && !IsBlankByte(text[at - 1]) && text[at - 1] != '(';
  const bool spelt = text.substr(at + first.count).starts_with("년");
  const bool two_digits =
      at + 4 < text.size() && IsDigitByte(text[at + 3]) && IsDigitByte(text[at + 4]);
  if (!marked && !spelt && (!two_digits || date.month > 12)) return std::nullopt;
  if (date.month == 0) return std::nullopt;
  return date;
}

std::optional<WrittenDate> DateAt(std::string_view text, size_t at) {
  if (at >= text.size()) return std::nullopt;
  if (text[at] == '\'') return NumericDateAt(text, at + 1);
  for (const std::string_view mark : {"’", "‘"}) {
    if (text.substr(at).starts_with(mark)) return NumericDateAt(text, at + mark.size());
  }
  if (IsDigitByte(text[at])) return NumericDateAt(text, at);
  return IsAlphaByte(text[at]) ? EnglishDateAt(text, at) : std::nullopt;
}

// Past the sign or word that means "to".
size_t SkipTo(std::string_view text, size_t at) {
  at = SkipSpaces(text, at);
  // Weekday or bracket behind a date: "2021.03.02(화) ~"
  if (at < text.size() && text[at] == '(') {
    constexpr size_t kLongest = 8;
    const size_t close = text.find(')', at);
    if (close != std::string_view::npos && close - at <= kLongest) at = SkipSpaces(text, close + 1);
  }
  const size_t sign = MatchRangeSign(text, at);
  if (sign != kNoMatch) {
    // "--" and "~~"
    const size_t again = MatchRangeSign(text, sign);
    return SkipSpaces(text, again != kNoMatch ? again : sign);
  }
  const size_t word = MatchAnyAt(text, at, kTo);
  return word == kNoMatch ? kNoMatch : SkipSpaces(text, word);
}

bool Exists(const WrittenDate& date) {
  return MakeDate(date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day)
      .has_value();
}

FoundPeriod Checked(const WrittenDate& begin, const std::optional<WrittenDate>& end, Span at,
                    Date as_of) {
  FoundPeriod found;
  found.at = at;
  if (!Exists(begin) || (end && !Exists(*end))) {
    found.problem = PeriodProblem::kNoSuchDate;
    return found;
  }
  const int32_t now = MonthNumber(as_of.year, as_of.month);
  Period& period = found.period;
  period.ongoing = !end;
  // A year without months: July to June, so that whole years come out as the difference.
  constexpr int kMiddle = 7;
  period.years_only = begin.month == 0 || (end && end->month == 0);
  period.begin = MonthNumber(begin.year, begin.month == 0 ? kMiddle : begin.month);
  period.end = now;
  if (end) {
    period.end =
        end->month == 0 ? MonthNumber(end->year, kMiddle - 1) : MonthNumber(end->year, end->month);
    if (period.years_only && end->year == begin.year)
      period.end = std::max(period.end, period.begin);
  }
  if (period.years_only && period.begin > now && begin.year == as_of.year) period.begin = now;
  if (period.begin > now) {
    found.problem = PeriodProblem::kBeginsInTheFuture;
  } else if (period.end < period.begin) {
    found.problem = PeriodProblem::kEndsBeforeItBegins;
  }
  period.end = std::min(period.end, now);
  return found;
}

}  // namespace

std::optional<FoundPeriod> FindPeriod(std::string_view line, Date as_of) {
  for (size_t at = 0; at < line.size();) {
    const auto begin = DateAt(line, at);
    if (!begin) {
      // A word is passed as a whole: the months of its inside are none.
      if (IsAlphaByte(line[at])) {
        while (at < line.size() && IsAlphaByte(line[at])) ++at;
      } else {
        at += DecodeChar(line, at).size;
      }
      continue;
    }
    const size_t to = SkipTo(line, begin->end);
    if (to == kNoMatch) {
      at = std::max(begin->end, at + 1);
      continue;
    }
    const auto span = [at](size_t end) {
      return Span{static_cast<uint32_t>(at), static_cast<uint32_t>(end)};
    };
    if (const auto end = DateAt(line, to)) return Checked(*begin, end, span(end->end), as_of);
    const size_t ongoing = MatchAnyAt(line, to, kOngoing);
    if (ongoing != kNoMatch) return Checked(*begin, std::nullopt, span(ongoing), as_of);
    // "2022.03 ~" at the end of the line, of a cell or of parentheses goes on.
    const bool open = to >= line.size() || line[to] == ')' || line[to] == '|' || line[to] == ',';
    if (open && !begin->plain_year && MatchAnyAt(line, to, kNotAnEnd) == kNoMatch)
      return Checked(*begin, std::nullopt, span(std::min(to, line.size())), as_of);
    at = std::max(begin->end, at + 1);
  }
  return std::nullopt;
}

}  // namespace gonggo
