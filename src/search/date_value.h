// Days as people write them into a query → the days that are meant.
//
// "2026-12-10", "2026.12.1", "26/12/10", "20261210", "12/10", "12월 10일" (of the year in which it
// is nearest to today), "2026-12", "12월" (the whole month), 오늘, 내일, 이번주, 다음달, tomorrow,
// "D-7", "7일 후", "3일 전", and spans of them: "12/1~12/10", "~12/10". Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace gonggo {

// The first and the last day that are meant; a span may be open at one end.
struct DaySpan {
  std::optional<Date> from;
  std::optional<Date> to;

  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

// nullopt for what is no day, and, without `today`, for what only counts from it.
[[nodiscard]] std::optional<DaySpan> ReadDays(std::string_view text, std::optional<Date> today);

// What ReadDays reads as the same.
[[nodiscard]] std::string PrintDays(const DaySpan& days);

}  // namespace gonggo
