// Dates as people and programs write them, with or without year, weekday and time.
//
//   2026-12-31  2026.12.31(목)  2026. 12. 31.  2026년 12월 31일 23:59  '26.12.31  26/12/31 20261231
//   12/31(목)  12월 31일  12.31  Dec 31, 2026  December 31st  31 December 2026  12/31/2026 (one
//   reading only) 2026-12-31T14:59:59Z, Dec 31, 11:59 PM PST (brought to Korean time)
//   Thu Dec 31 09:00:00 KST 2026
//
// A day that does not exist (2026-02-30) and anything with two readings (10/11/2026) is no date.
// Pure; linear; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "posting/field/time_zone.h"

namespace gonggo {

struct WrittenDate {
  int year = 0;  // 0: not written
  int month = 0;
  int day = 0;
  int weekday = -1;  // 0 is Sunday; -1: not written
  // "12/31", "12.31": two numbers and a sign, which are a date only where the words around say so.
  bool loose = false;
  std::optional<std::string> time;  // "HH:MM", Korean time; 24:00 is given as 23:59
  // Of a date without year, behind whose time a zone stands: `time` is that zone's still.
  std::optional<WrittenZone> zone = {};
  size_t begin = 0;
  size_t end = 0;

  // The day, if the year is written.
  [[nodiscard]] std::optional<Date> Day() const;
};

// The date that begins at `at`; nullopt if none does.
[[nodiscard]] std::optional<WrittenDate> ReadWrittenDate(std::string_view text, size_t at);

// The first date at or after `from`.
[[nodiscard]] std::optional<WrittenDate> FindWrittenDate(std::string_view text, size_t from);

// Two readings of a day: "05/01/2027" is the 5th of January or the 1st of May.
struct AmbiguousDate {
  int first = 0;  // the numbers as they stand there
  int second = 0;
  size_t begin = 0;
  size_t end = 0;
};
[[nodiscard]] std::optional<AmbiguousDate> FindAmbiguousDate(std::string_view text);

// A date without year is taken to be its first occurrence from 60 days before `as_of` on, so that a
// posting read some weeks late is still that year's. nullopt if the written weekday contradicts it.
[[nodiscard]] std::optional<Date> ResolveYear(const WrittenDate& date, Date as_of);

// The same with its time, both in Korea.
struct ResolvedTime {
  Date day;
  std::optional<std::string> time;  // "HH:MM"
};
[[nodiscard]] std::optional<ResolvedTime> ResolveTime(const WrittenDate& date, Date as_of);

}  // namespace gonggo
