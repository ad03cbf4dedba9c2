#include "search/date_value.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "search/fold_name.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr int64_t kWeek = 7;

DaySpan OneDay(Date day) { return {day, day}; }

std::optional<int> NumberOf(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

std::optional<DaySpan> MonthOf(int year, int month) {
  constexpr int kLastMonth = 12;
  const auto first = MakeDate(year, month, 1);
  const auto next = month == kLastMonth ? MakeDate(year + 1, 1, 1) : MakeDate(year, month + 1, 1);
  if (!first || !next) return std::nullopt;
  return DaySpan{first, DateFromDays(DaysSinceEpoch(*next) - 1)};
}

// Months from year 0 on, so that the one before January is December.
std::optional<DaySpan> MonthFrom(Date today, int months) {
  constexpr int kMonths = 12;
  const int month = today.year * kMonths + today.month - 1 + months;
  return MonthOf(month / kMonths, month % kMonths + 1);
}

// Monday to Sunday.
DaySpan WeekFrom(Date today, int64_t weeks) {
  constexpr int64_t kEpochWeekday = 3;  // 1970-01-01 was a Thursday
  const int64_t day = DaysSinceEpoch(today);
  const int64_t monday = day - (((day + kEpochWeekday) % kWeek) + kWeek) % kWeek + weeks * kWeek;
  return {DateFromDays(monday), DateFromDays(monday + kWeek - 1)};
}

struct DayWord {
  std::string_view word;
  int from_today;
};
constexpr DayWord kDays[] = {{"오늘", 0},     {"today", 0},   {"내일", 1},
                             {"tomorrow", 1}, {"모레", 2},    {"어제", -1},
                             {"그제", -2},    {"그저께", -2}, {"yesterday", -1}};
constexpr DayWord kWeeks[] = {{"이번주", 0},   {"금주", 0},    {"thisweek", 0}, {"다음주", 1},
                              {"nextweek", 1}, {"지난주", -1}, {"lastweek", -1}};
constexpr DayWord kMonths[] = {{"이번달", 0},    {"이달", 0},    {"thismonth", 0}, {"다음달", 1},
                               {"nextmonth", 1}, {"지난달", -1}, {"lastmonth", -1}};

template <size_t kSize>
std::optional<int> FindWord(const DayWord (&words)[kSize], std::string_view text) {
  for (const DayWord& candidate : words) {
    if (candidate.word == text) return candidate.from_today;
  }
  return std::nullopt;
}

// "D-7", "7일후", "3일전", "2주후". A bare "7일" may be the seventh of a month, and is none.
std::optional<DaySpan> ReadCounted(std::string_view text, Date today) {
  const auto days_from = [&](std::string_view number, int64_t unit) -> std::optional<DaySpan> {
    constexpr int kMostDays = 3660;
    const auto count = NumberOf(number);
    if (!count || *count > kMostDays) return std::nullopt;
    return OneDay(DateFromDays(DaysSinceEpoch(today) + *count * unit));
  };
  if (text.starts_with("d-")) return days_from(text.substr(2), 1);
  struct Ending {
    std::string_view text;
    int64_t unit;
  };
  for (const auto& [ending, unit] : {Ending{"일후", 1},
                                     {"일뒤", 1},
                                     {"일이내", 1},
                                     {"일안", 1},
                                     {"일전", -1},
                                     {"주후", kWeek},
                                     {"주뒤", kWeek},
                                     {"주이내", kWeek},
                                     {"주전", -kWeek},
                                     {"daysago", -1}}) {
    if (text.ends_with(ending)) return days_from(text.substr(0, text.size() - ending.size()), unit);
  }
  return std::nullopt;
}

std::optional<DaySpan> ReadWord(std::string_view text, Date today) {
  if (const auto days = FindWord(kDays, text))
    return OneDay(DateFromDays(DaysSinceEpoch(today) + *days));
  if (const auto weeks = FindWord(kWeeks, text)) return WeekFrom(today, *weeks);
  if (const auto months = FindWord(kMonths, text)) return MonthFrom(today, *months);
  return ReadCounted(text, today);
}

// Its numbers, if nothing but the marks of a date is between them, and what the last of them is.
struct Numbers {
  std::vector<std::string_view> parts;
  bool ends_in_month = false;  // "12월"
};
std::optional<Numbers> NumbersOf(std::string_view text) {
  constexpr size_t kMost = 3;
  Numbers numbers;
  for (size_t at = 0; at < text.size();) {
    size_t end = at;
    while (end < text.size() && IsAsciiDigit(static_cast<unsigned char>(text[end]))) ++end;
    if (end == at || numbers.parts.size() == kMost) return std::nullopt;
    numbers.parts.push_back(text.substr(at, end - at));
    const std::string_view rest = text.substr(end);
    if (rest.empty()) break;
    at = end;
    for (const std::string_view mark : {"년", "월", "일", "-", ".", "/"}) {
      if (!rest.starts_with(mark)) continue;
      at = end + mark.size();
      // "12/" is not finished.
      if (at == text.size() && (mark == "-" || mark == "/")) return std::nullopt;
      numbers.ends_in_month = mark == "월";
      // A bare day ("10일") has no month.
      if (mark == "일" && numbers.parts.size() == 1) return std::nullopt;
      break;
    }
    if (at == end) return std::nullopt;
  }
  return numbers;
}

// The day of that name that is nearest to today: in December "1/5" is next year's.
template <typename Make>
std::optional<DaySpan> Nearest(Date today, const Make& make) {
  std::optional<DaySpan> nearest;
  int64_t least = 0;
  for (const int year : {today.year - 1, int{today.year}, today.year + 1}) {
    const std::optional<DaySpan> days = make(year);
    if (!days || !days->from) continue;
    const int64_t away = DaysSinceEpoch(*days->from) - DaysSinceEpoch(today);
    const int64_t distance = away < 0 ? -away : away;
    if (nearest && distance >= least) continue;
    nearest = days;
    least = distance;
  }
  return nearest;
}

std::optional<DaySpan> DayOf(int year, int month, int day) {
  const auto date = MakeDate(year, month, day);
  return date ? std::optional(OneDay(*date)) : std::nullopt;
}

std::optional<DaySpan> ReadNumbers(std::string_view text, std::optional<Date> today) {
  constexpr size_t kYearDigits = 4, kCompactDigits = 8, kMonthDigits = 2;
  constexpr int kCentury = 2000, kFirstYear = 1900;
  const auto numbers = NumbersOf(text);
  if (!numbers || numbers->parts.empty()) return std::nullopt;
  std::vector<int> parts;
  for (const std::string_view part : numbers->parts) {
    const auto number = NumberOf(part);
    if (!number) return std::nullopt;
    parts.push_back(*number);
  }
  const size_t first = numbers->parts.front().size();
  const bool year = first == kYearDigits && parts.front() >= kFirstYear;
  if (parts.size() == 3) {
    if (!year && first != kMonthDigits) return std::nullopt;
    return DayOf(year ? parts[0] : kCentury + parts[0], parts[1], parts[2]);
  }
  if (parts.size() == 2 && year) return MonthOf(parts[0], parts[1]);
  if (parts.size() == 1 && first == kCompactDigits) {
    constexpr int kTwoDigits = 100;
    return DayOf(parts[0] / (kTwoDigits * kTwoDigits), parts[0] / kTwoDigits % kTwoDigits,
                 parts[0] % kTwoDigits);
  }
  if (!today) return std::nullopt;
  if (parts.size() == 2 && first <= kMonthDigits)
    return Nearest(*today, [&](int own) { return DayOf(own, parts[0], parts[1]); });
  if (parts.size() == 1 && numbers->ends_in_month)
    return Nearest(*today, [&](int own) { return MonthOf(own, parts[0]); });
  return std::nullopt;
}

std::optional<DaySpan> ReadOne(std::string_view text, std::optional<Date> today) {
  if (auto days = ReadNumbers(text, today)) return days;
  return today ? ReadWord(text, *today) : std::nullopt;
}

}  // namespace

std::optional<DaySpan> ReadDays(std::string_view text, std::optional<Date> today) {
  const std::string plain = FoldName(text);
  const size_t wave = plain.find('~');
  if (wave == std::string::npos) return ReadOne(plain, today);
  const std::string_view from = std::string_view(plain).substr(0, wave);
  const std::string_view to = std::string_view(plain).substr(wave + 1);
  DaySpan span;
  if (!from.empty()) {
    const auto days = ReadOne(from, today);
    if (!days) return std::nullopt;
    span.from = days->from;
  }
  if (!to.empty()) {
    const auto days = ReadOne(to, today);
    if (!days) return std::nullopt;
    span.to = days->to;
  }
  if (!span.from && !span.to) return std::nullopt;
  if (span.from && span.to && *span.to < *span.from) return std::nullopt;
  return span;
}

std::string PrintDays(const DaySpan& days) {
  if (days.from && days.from == days.to) return FormatDate(*days.from);
  std::string out = days.from ? FormatDate(*days.from) : "";
  out += '~';
  if (days.to) out += FormatDate(*days.to);
  return out;
}

}  // namespace gonggo
