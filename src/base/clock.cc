#include "base/clock.h"

#include <algorithm>
#include <chrono>

namespace gonggo {

int64_t SystemClock::NowUnixSeconds() const {
  return std::chrono::duration_cast<std::chrono::seconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

Date KoreanDay(int64_t unix_seconds) {
  constexpr int64_t kSecondsPerDay = 86400;
  constexpr int64_t kKoreanOffset = 9 * 3600;
  // A damaged library may hold any number, and Date's years have sixteen bits: 28,500 years.
  constexpr int64_t kMost = 900'000'000'000;
  const int64_t local = std::clamp(unix_seconds, -kMost, kMost) + kKoreanOffset;
  const int64_t days =
      local >= 0 ? local / kSecondsPerDay : (local - kSecondsPerDay + 1) / kSecondsPerDay;
  return DateFromDays(days);
}

}  // namespace gonggo
