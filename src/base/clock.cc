#include "base/clock.h"

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
  const int64_t local = unix_seconds + kKoreanOffset;
  const int64_t days =
      local >= 0 ? local / kSecondsPerDay : (local - kSecondsPerDay + 1) / kSecondsPerDay;
  return DateFromDays(days);
}

}  // namespace gonggo
