// Date: a civil (proleptic Gregorian) day without time or zone.
//
// Days are compared and counted in Korean time by whoever obtains "today" (base/clock.h).
// Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". Pure; thread-safe.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gonggo {

struct Date {
  int16_t year = 1970;
  uint8_t month = 1;  // 1..12
  uint8_t day = 1;    // 1..31

  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

// The date if year is 1..9999 and the day exists in that month (leap years included).
[[nodiscard]] std::optional<Date> MakeDate(int year, int month, int day);

// Days since 1970-01-01; negative before.
[[nodiscard]] int64_t DaysSinceEpoch(Date date);
[[nodiscard]] Date DateFromDays(int64_t days);

// "2026-12-31" (ISO 8601 calendar date, extended form).
[[nodiscard]] std::string FormatDate(Date date);

// Reads exactly the form that FormatDate writes; nullopt for anything else.
[[nodiscard]] std::optional<Date> ParseIsoDate(std::string_view text);

}  // namespace gonggo
