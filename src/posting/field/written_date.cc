#include "posting/field/written_date.h"

#include <algorithm>
#include <array>

#include "posting/field/written_time.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr int kMinutesOfHour = 60;
constexpr int64_t kLateDays = 60;
constexpr int kMinYear = 1990;
// 'YY is 2000 + YY; postings of the last century don't reach us, and 50.12.31 is rather a price.
constexpr int kMinShortYear = 15;
constexpr int kMaxShortYear = 49;

struct Digits {
  int value = 0;
  int size = 0;
  size_t end = 0;
};

// At most eight digits, not followed by another.
std::optional<Digits> ReadDigits(std::string_view text, size_t at) {
  Digits d;
  size_t i = at;
  for (; i < text.size() && IsDigitByte(text[i]); ++i, ++d.size) {
    if (d.size == 8) return std::nullopt;
    d.value = d.value * 10 + (text[i] - '0');
  }
  if (d.size == 0) return std::nullopt;
  d.end = i;
  return d;
}

bool Exists(int year, int month, int day) {
  return MakeDate(year == 0 ? 2000 : year, month, day).has_value();
}

// Past the sign between two numbers of a date: '.', '/', '-', with spaces; `kind` tells which.
size_t PassSign(std::string_view text, size_t at, char& kind) {
  size_t i = SkipSpaces(text, at);
  if (i >= text.size()) return kNoMatch;
  const char c = text[i];
  if (c != '.' && c != '/' && c != '-') return kNoMatch;
  // "2026 - 12" is a range of something; only dots are followed by spaces.
  const size_t next = SkipSpaces(text, i + 1);
  if (c != '.' && (next != i + 1 || i != at)) return kNoMatch;
  if (kind != 0 && kind != c) return kNoMatch;
  kind = c;
  return next;
}

// Past "일" and a dot after the day.
size_t PassDayEnd(std::string_view text, size_t at) {
  const size_t day = MatchAt(text, SkipSpaces(text, at), "일");
  if (day != kNoMatch) return day;
  if (at < text.size() && text[at] == '.' && (at + 1 >= text.size() || !IsDigitByte(text[at + 1])))
    return at + 1;
  return at;
}

WrittenDate Make(int year, int month, int day, size_t end) {
  WrittenDate date;
  date.year = year;
  date.month = month;
  date.day = day;
  date.end = end;
  return date;
}

int FullYear(const Digits& d) {
  if (d.size == 4 && d.value >= kMinYear) return d.value;
  if (d.size == 2 && d.value >= kMinShortYear && d.value <= kMaxShortYear) return 2000 + d.value;
  return 0;
}

// 2026년 12월 31일, 26년 12월 31일, 12월 31일
std::optional<WrittenDate> ReadKorean(std::string_view text, const Digits& first) {
  int year = 0;
  Digits month = first;
  if (const size_t end = MatchAt(text, SkipSpaces(text, first.end), "년"); end != kNoMatch) {
    year = FullYear(first);
    const auto next = ReadDigits(text, SkipSpaces(text, end));
    if (year == 0 || !next) return std::nullopt;
    month = *next;
  }
  const size_t end = MatchAt(text, SkipSpaces(text, month.end), "월");
  if (end == kNoMatch || month.size > 2) return std::nullopt;
  const auto day = ReadDigits(text, SkipSpaces(text, end));
  if (!day || day->size > 2) return std::nullopt;
  const size_t day_end = MatchAt(text, SkipSpaces(text, day->end), "일");
  if (day_end == kNoMatch || !Exists(year, month.value, day->value)) return std::nullopt;
  return Make(year, month.value, day->value, day_end);
}

// 12/31/2026 and 31.12.2026, if only one order of month and day is possible.
std::optional<WrittenDate> YearLast(const Digits& a, const Digits& b, const Digits& year,
                                    size_t end) {
  if (a.size > 2 || b.size > 2 || year.size != 4 || year.value < kMinYear) return std::nullopt;
  const bool month_first = Exists(year.value, a.value, b.value);
  const bool day_first = Exists(year.value, b.value, a.value);
  if (month_first == day_first && a.value != b.value) return std::nullopt;
  return month_first ? Make(year.value, a.value, b.value, end)
                     : Make(year.value, b.value, a.value, end);
}

std::optional<WrittenDate> ReadSigned(std::string_view text, const Digits& first) {
  char kind = 0;
  const size_t at = PassSign(text, first.end, kind);
  if (at == kNoMatch) return std::nullopt;
  const auto second = ReadDigits(text, at);
  if (!second) return std::nullopt;
  const size_t third_at = PassSign(text, second->end, kind);
  auto third = third_at == kNoMatch ? std::nullopt : ReadDigits(text, third_at);
  // "12. 9. 17:00", "12. 5. 18시": an hour behind the day.
  if (third && third->size == 2 && third->end + 1 < text.size() &&
      ((text[third->end] == ':' && IsDigitByte(text[third->end + 1])) ||
       text.substr(third->end).starts_with("시")))
    third.reset();
  if (third) {
    if (third->end < text.size() && text[third->end] == kind && third->end + 1 < text.size() &&
        IsDigitByte(text[third->end + 1])) {
      return std::nullopt;  // 10.12.31.4 is an address or a version
    }
    if (third->size == 4) return YearLast(first, *second, *third, third->end);
    const int year = FullYear(first);
    // 02-12-3456 is no date, and neither is 26-5-1: dashes come with two digits.
    const bool short_dashes =
        kind == '-' && first.size == 2 && (second->size != 2 || third->size != 2);
    if (year == 0 || second->size > 2 || third->size > 2 || short_dashes) return std::nullopt;
    if (!Exists(year, second->value, third->value)) return std::nullopt;
    return Make(year, second->value, third->value, PassDayEnd(text, third->end));
  }
  if (first.size > 2 || second->size > 2 || kind == '-' || !Exists(0, first.value, second->value))
    return std::nullopt;
  WrittenDate date = Make(0, first.value, second->value, PassDayEnd(text, second->end));
  date.loose = true;
  return date;
}

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> kLongMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

// The month whose English name stands at `at`; its end goes to `end`. 0 if none.
int ReadMonthName(std::string_view text, size_t at, size_t& end) {
  if (at + 3 > text.size()) return 0;
  const auto lower = [&](size_t k) { return static_cast<char>(text[at + k] | 0x20); };
  const char letters[3] = {lower(0), lower(1), lower(2)};
  if (std::find(kMonths.begin(), kMonths.end(), std::string_view(letters, 3)) == kMonths.end())
    return 0;
  for (size_t m = 0; m < kMonths.size(); ++m) {
    size_t found = MatchAt(text, at, kLongMonths[m]);
    if (found == kNoMatch) found = MatchAt(text, at, kMonths[m]);
    if (found == kNoMatch && m == 8) found = MatchAt(text, at, "sept");
    if (found == kNoMatch) continue;
    end = found < text.size() && text[found] == '.' ? found + 1 : found;
    return static_cast<int>(m) + 1;
  }
  return 0;
}

size_t PassOrdinal(std::string_view text, size_t at) {
  static constexpr WordTable kOrdinals = {"st", "nd", "rd", "th"};
  const size_t end = MatchAnyAt(text, at, kOrdinals);
  return end == kNoMatch ? at : end;
}

// ", 2026" after month and day.
int ReadYearAfter(std::string_view text, size_t& end) {
  size_t at = SkipSpaces(text, end);
  if (at < text.size() && (text[at] == ',' || text[at] == '-')) at = SkipSpaces(text, at + 1);
  const auto year = ReadDigits(text, at);
  if (!year || year->size != 4 || year->value < kMinYear) return 0;
  end = year->end;
  return year->value;
}

// Dec 31, 2026 · December 31st
std::optional<WrittenDate> ReadMonthFirst(std::string_view text, size_t at) {
  size_t end = 0;
  const int month = ReadMonthName(text, at, end);
  if (month == 0) return std::nullopt;
  const auto day = ReadDigits(text, SkipSpaces(text, end));
  if (!day || day->size > 2) return std::nullopt;
  end = PassOrdinal(text, day->end);
  if (end < text.size() && IsAlphaByte(text[end])) return std::nullopt;
  const int year = ReadYearAfter(text, end);
  if (!Exists(year, month, day->value)) return std::nullopt;
  return Make(year, month, day->value, end);
}

// 31 December 2026 · 31st of Dec · 31-Dec-2026
std::optional<WrittenDate> ReadDayFirst(std::string_view text, const Digits& day) {
  if (day.size > 2) return std::nullopt;
  size_t at = SkipSpaces(text, PassOrdinal(text, day.end));
  if (const size_t of = MatchAt(text, at, "of"); of != kNoMatch) at = SkipSpaces(text, of);
  if (at < text.size() && text[at] == '-') ++at;
  size_t end = 0;
  const int month = at < text.size() ? ReadMonthName(text, at, end) : 0;
  if (month == 0) return std::nullopt;
  const int year = ReadYearAfter(text, end);
  if (!Exists(year, month, day.value)) return std::nullopt;
  return Make(year, month, day.value, end);
}

std::optional<WrittenDate> ReadCompact(const Digits& d) {
  if (d.size != 8) return std::nullopt;
  const int year = d.value / 10000;
  const int month = d.value / 100 % 100;
  if (year < 2000 || (year > 2100 && year != 9999) || !Exists(year, month, d.value % 100))
    return std::nullopt;
  return Make(year, month, d.value % 100, d.end);
}

// " UTC 2021" after the time of a date that began with a month's name ("Sun Apr 25 00:00:00 UTC
// 2021", as programs print it). The zone is any short word; the year goes to `date`.
void ReadYearAfterTime(std::string_view text, WrittenDate& date) {
  size_t at = SkipSpaces(text, date.end);
  size_t word = at;
  while (word < text.size() && IsAlphaByte(text[word])) ++word;
  if (word - at > 5) return;
  at = SkipSpaces(text, word);
  const auto year = ReadDigits(text, at);
  if (!year || year->size != 4 || year->value < kMinYear) return;
  if (!Exists(year->value, date.month, date.day)) return;
  date.year = year->value;
  date.end = year->end;
}

std::string ClockOf(int minutes) {
  const auto two = [](int v) {
    return std::string{static_cast<char>('0' + v / 10), static_cast<char>('0' + v % 10)};
  };
  return two(minutes / kMinutesOfHour) + ":" + two(minutes % kMinutesOfHour);
}

void ReadTail(std::string_view text, WrittenDate& date) {
  if (const auto weekday = ReadWeekday(text, date.end)) {
    date.weekday = weekday->weekday;
    date.end = weekday->end;
    date.loose = false;
  }
  const auto time = ReadTime(text, date.end);
  if (!time) return;
  date.end = time->end;
  if (date.year == 0 && IsAlphaByte(text[date.begin])) ReadYearAfterTime(text, date);
  LocalTime local{{}, time->hour * kMinutesOfHour + time->minute};
  if (local.minutes == 24 * kMinutesOfHour) --local.minutes;
  WrittenZone zone{time->offset_minutes};
  if (!time->offset_minutes) {
    const auto written = ReadZone(text, time->end);
    if (written) zone = *written;
    date.end = std::max(date.end, zone.end);
  }
  if (date.year == 0 && zone.offset_minutes) {
    date.zone = zone;
  } else if (zone.offset_minutes) {
    local.day = *MakeDate(date.year, date.month, date.day);
    local = KoreanTime(local, *OffsetOn(zone, local.day));
    date.year = local.day.year;
    date.month = local.day.month;
    date.day = local.day.day;
  }
  date.time = ClockOf(local.minutes);
}

}  // namespace

std::optional<Date> WrittenDate::Day() const {
  return year == 0 ? std::nullopt : MakeDate(year, month, day);
}

std::optional<WrittenDate> ReadWrittenDate(std::string_view text, size_t at) {
  if (at >= text.size()) return std::nullopt;
  std::optional<WrittenDate> date;
  if (IsDigitByte(text[at])) {
    const auto first = ReadDigits(text, at);
    if (!first) return std::nullopt;
    date = ReadCompact(*first);
    if (!date) date = ReadKorean(text, *first);
    if (!date) date = ReadSigned(text, *first);
    if (!date) date = ReadDayFirst(text, *first);
  } else if (IsAlphaByte(text[at])) {
    date = ReadMonthFirst(text, at);
  }
  if (!date) return std::nullopt;
  date->begin = at;
  ReadTail(text, *date);
  return date;
}

std::optional<WrittenDate> FindWrittenDate(std::string_view text, size_t from) {
  for (size_t at = from; at < text.size(); ++at) {
    const char c = text[at];
    const bool digit = IsDigitByte(c);
    if (!digit && !IsAlphaByte(c)) continue;
    if (at > 0) {
      const char before = text[at - 1];
      if (IsAlphaByte(before) || IsDigitByte(before)) continue;
      // 3.11.2, 02-12-31, 1,500.12: the tail of a longer number.
      const bool joined = before == '.' || before == '-' || before == '/' || before == ',';
      if (digit && joined && at >= 2 && IsDigitByte(text[at - 2]) && before != '-') continue;
      if (digit && before == '-' && at >= 2 && IsDigitByte(text[at - 2])) {
        // "2026.11.01-2026.12.31": only a full year may follow a dash.
        const auto year = ReadDigits(text, at);
        if (!year || (year->size != 4 && year->size != 8)) continue;
      }
    }
    if (auto date = ReadWrittenDate(text, at)) return date;
  }
  return std::nullopt;
}

std::optional<AmbiguousDate> FindAmbiguousDate(std::string_view text) {
  constexpr int kMonths = 12;
  constexpr int kYearDigits = 4;
  for (size_t at = FindDigit(text, 0); at < text.size(); at = FindDigit(text, at)) {
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
    size_t end = at;
    size_t parts = 0;
    char sign = 0;
    while (parts < number.size()) {
      while (end < text.size() && IsDigitByte(text[end]) && digits[parts] < kYearDigits) {
        number[parts] = number[parts] * 10 + (text[end] - '0');
        ++digits[parts];
        ++end;
      }
      ++parts;
      if (parts == number.size() || end >= text.size() || (text[end] != '/' && text[end] != '.') ||
          (sign != 0 && text[end] != sign))
        break;
      sign = text[end];
      ++end;
    }
    const auto is_month = [&](size_t i) {
      return digits[i] > 0 && digits[i] <= 2 && number[i] >= 1 && number[i] <= kMonths;
    };
    if (parts == number.size() && digits[2] == kYearDigits && is_month(0) && is_month(1) &&
        number[0] != number[1])
      return AmbiguousDate{number[0], number[1], at, end};
    at = std::max(end, at + 1);
  }
  return std::nullopt;
}

std::optional<Date> ResolveYear(const WrittenDate& date, Date as_of) {
  if (date.year != 0) return date.Day();
  const int64_t earliest = DaysSinceEpoch(as_of) - kLateDays;
  for (int year = as_of.year - 1; year <= as_of.year + 1; ++year) {
    const auto day = MakeDate(year, date.month, date.day);
    if (!day || DaysSinceEpoch(*day) < earliest) continue;
    // 1970-01-01 was a Thursday.
    const int64_t weekday = ((DaysSinceEpoch(*day) + 4) % 7 + 7) % 7;
    if (date.weekday >= 0 && weekday != date.weekday) return std::nullopt;
    return day;
  }
  return std::nullopt;
}

std::optional<ResolvedTime> ResolveTime(const WrittenDate& date, Date as_of) {
  const auto day = ResolveYear(date, as_of);
  if (!day) return std::nullopt;
  if (!date.zone || !date.time) return ResolvedTime{*day, date.time};
  const std::string& clock = *date.time;
  const auto two = [&clock](size_t at) { return (clock[at] - '0') * 10 + clock[at + 1] - '0'; };
  const LocalTime here =
      KoreanTime({*day, two(0) * kMinutesOfHour + two(3)}, *OffsetOn(*date.zone, *day));
  return ResolvedTime{here.day, ClockOf(here.minutes)};
}

}  // namespace gonggo
