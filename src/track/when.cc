#include "track/when.h"

#include <cstdlib>
#include <string>

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A number a user would type for days; more is a mistake.
constexpr int kMaxNumber = 9999;

// Takes what it reads from the front of a text.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }

  bool Take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void SkipSpaces() {
    while (Take(" ") || Take("\t")) {
    }
  }
  std::optional<int> Number() {
    size_t digits = 0;
    int value = 0;
    while (digits < rest_.size() && IsAsciiDigit(static_cast<unsigned char>(rest_[digits]))) {
      value = value * 10 + (rest_[digits++] - '0');
      if (value > kMaxNumber) return std::nullopt;
    }
    if (digits == 0) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

 private:
  std::string_view rest_;
};

struct NamedDay {
  std::string_view word;
  int days;
};

constexpr NamedDay kNamedDays[] = {{"그저께", -2}, {"그제", -2},   {"어제", -1}, {"오늘", 0},
                                   {"내일", 1},    {"모레", 2},    {"글피", 3},  {"yesterday", -1},
                                   {"today", 0},   {"tomorrow", 1}};

std::optional<Date> DayFrom(Date today, int64_t days) {
  const int64_t day = DaysSinceEpoch(today) + days;
  if (day < DaysSinceEpoch({1, 1, 1}) || day > DaysSinceEpoch({9999, 12, 31})) return std::nullopt;
  return DateFromDays(day);
}

// The year that brings it nearest to today; the coming one of two equally near.
std::optional<Date> NearestYear(int month, int day, Date today) {
  std::optional<Date> nearest;
  for (int year = today.year + 1; year >= today.year - 1; --year) {
    const auto date = MakeDate(year, month, day);
    if (!date) continue;
    const auto distance = [&](Date d) {
      return std::llabs(DaysSinceEpoch(d) - DaysSinceEpoch(today));
    };
    if (!nearest || distance(*date) < distance(*nearest)) nearest = date;
  }
  return nearest;
}

// "3일 뒤", "2주 전", with the number read already.
std::optional<Date> ReadDistance(Cursor& cursor, int number, Date today) {
  int days = number;
  cursor.SkipSpaces();
  if (cursor.Take("주")) {
    days = number * 7;
  } else if (!cursor.Take("일")) {
    return std::nullopt;
  }
  cursor.SkipSpaces();
  if (cursor.Take("뒤") || cursor.Take("후")) return DayFrom(today, days);
  if (cursor.Take("전")) return DayFrom(today, -days);
  return std::nullopt;
}

std::optional<Date> ReadNumbers(Cursor& cursor, Date today) {
  const auto first = cursor.Number();
  if (!first) return std::nullopt;
  {
    Cursor distance = cursor;
    if (const auto day = ReadDistance(distance, *first, today)) {
      cursor = distance;
      return day;
    }
  }
  const bool korean = cursor.Take("년") || cursor.Take("월");
  if (!korean && !cursor.Take("-") && !cursor.Take(".") && !cursor.Take("/")) return std::nullopt;
  cursor.SkipSpaces();
  const auto second = cursor.Number();
  if (!second) return std::nullopt;
  // 11/25, 11월 25일
  constexpr int kLastMonth = 12;
  if (*first <= kLastMonth) {
    if (!cursor.Take("일")) cursor.Take(".");
    return NearestYear(*first, *second, today);
  }
  if (!cursor.Take("월") && !cursor.Take("-") && !cursor.Take(".") && !cursor.Take("/")) {
    return std::nullopt;
  }
  cursor.SkipSpaces();
  const auto third = cursor.Number();
  if (!third) return std::nullopt;
  if (!cursor.Take("일")) cursor.Take(".");
  // '26 means 2026
  return MakeDate(*first < 100 ? 2000 + *first : *first, *second, *third);
}

std::optional<Date> ReadDay(Cursor& cursor, Date today) {
  for (const NamedDay& named : kNamedDays) {
    if (cursor.Take(named.word)) return DayFrom(today, named.days);
  }
  const bool ahead = cursor.Take("+");
  const bool back = !ahead && cursor.Take("-");
  if (!ahead && !back) return ReadNumbers(cursor, today);
  const auto days = cursor.Number();
  if (!days) return std::nullopt;
  return DayFrom(today, back ? -*days : *days);
}

// "14:00", "14시", "오후 2시 30분"
std::optional<int16_t> ReadTime(Cursor& cursor) {
  const bool afternoon = cursor.Take("오후");
  const bool morning = !afternoon && cursor.Take("오전");
  cursor.SkipSpaces();
  auto hour = cursor.Number();
  if (!hour) return std::nullopt;
  std::optional<int> minute;
  if (cursor.Take(":")) {
    minute = cursor.Number();
    if (!minute) return std::nullopt;
  } else {
    if (!cursor.Take("시")) return std::nullopt;
    cursor.SkipSpaces();
    if (cursor.Take("반")) {
      minute = 30;
    } else if (!cursor.done()) {
      minute = cursor.Number();
      if (!minute || !cursor.Take("분")) return std::nullopt;
    }
  }
  if (afternoon || morning) {
    if (*hour < 1 || *hour > 12) return std::nullopt;
    hour = *hour % 12 + (afternoon ? 12 : 0);
  }
  if (*hour > 23 || minute.value_or(0) > 59) return std::nullopt;
  return static_cast<int16_t>(*hour * 60 + minute.value_or(0));
}

}  // namespace

std::optional<KoreanTime> ReadWhen(std::string_view text, Date today) {
  const std::string folded = AsciiLower(NormalizeText(text));
  Cursor cursor(TrimSpaces(folded));
  const auto day = ReadDay(cursor, today);
  if (!day) return std::nullopt;
  if (cursor.done()) return KoreanTime{*day, std::nullopt};
  // "2026-11-25T14:00"
  if (!cursor.Take(" ") && !cursor.Take("t")) return std::nullopt;
  cursor.SkipSpaces();
  const auto minute = ReadTime(cursor);
  if (!minute || !cursor.done()) return std::nullopt;
  return KoreanTime{*day, minute};
}

}  // namespace gonggo
