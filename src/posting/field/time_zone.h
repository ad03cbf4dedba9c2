// TimeZone: the zone that stands behind a written time: "18:00 KST", "11:59 PM (PST)", "5pm Eastern
// Time", "23:59 UTC+1".
//
// Abbreviations that several zones share (CST, IST) are found, but give no offset: their time is
// told as it stands there. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace gonggo {

enum class SummerTime : uint8_t { kNone, kAmerican };

struct WrittenZone {
  std::optional<int> offset_minutes;  // east of Greenwich, in winter; none where it is not known
  SummerTime summer = SummerTime::kNone;
  size_t end = 0;  // behind the zone, and behind the parenthesis around it
};

// At `at`, or behind spaces or an opening parenthesis.
[[nodiscard]] std::optional<WrittenZone> ReadZone(std::string_view text, size_t at);

// The offset on `day`; nullopt where the zone's is not known.
[[nodiscard]] std::optional<int> OffsetOn(const WrittenZone& zone, Date day);

struct LocalTime {
  Date day;
  int minutes = 0;  // since midnight
};

// What clocks in Korea show when those of a zone `offset_minutes` east of Greenwich show `time`.
[[nodiscard]] LocalTime KoreanTime(const LocalTime& time, int offset_minutes);

}  // namespace gonggo
