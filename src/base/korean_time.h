// KoreanTime: a day in Korea, with or without a time of day (UTC+9, no daylight saving since 1988).
//
// What people write down about an application is sometimes a day ("11월 3일에 지원") and sometimes
// a minute ("면접 14:00"); which of the two it was is kept. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace gonggo {

inline constexpr int64_t kKoreanOffsetSeconds = 9 * 3600;
inline constexpr int16_t kMinutesPerDay = 24 * 60;

struct KoreanTime {
  Date day;
  std::optional<int16_t> minute;  // of the day, 0..1439; nullopt: the day only

  friend bool operator==(const KoreanTime&, const KoreanTime&) = default;
};

// True if `a` certainly comes before `b`: on an earlier day, or at an earlier minute of the same
// one. Not an order: a day and a minute of that day come neither before nor after each other.
[[nodiscard]] bool IsBefore(const KoreanTime& a, const KoreanTime& b);

// Seconds since 1970-01-01T00:00:00Z; a day without time counts from its beginning.
[[nodiscard]] int64_t UnixSeconds(const KoreanTime& time);
[[nodiscard]] KoreanTime KoreanTimeAt(int64_t unix_seconds);

// "2026-11-20" or "2026-11-20 14:00".
[[nodiscard]] std::string FormatKoreanTime(const KoreanTime& time);
// Reads what FormatKoreanTime writes (also with 'T' between), nothing else. "24:00" is no time.
[[nodiscard]] std::optional<KoreanTime> ParseKoreanTime(std::string_view text);

// "14:00" → 840; also "9:05". nullopt for anything else.
[[nodiscard]] std::optional<int16_t> ParseTimeOfDay(std::string_view text);

}  // namespace gonggo
