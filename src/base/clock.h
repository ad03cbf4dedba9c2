// Clock: the only way the product learns what time it is, so that tests can say it.
#pragma once

#include <cstdint>

#include "base/date.h"

namespace gonggo {

class Clock {
 public:
  virtual ~Clock() = default;
  // Seconds since 1970-01-01T00:00:00Z.
  [[nodiscard]] virtual int64_t NowUnixSeconds() const = 0;
};

// The machine's clock. Thread-safe.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] int64_t NowUnixSeconds() const override;
};

// A clock that stands still. Thread-safe.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(int64_t unix_seconds) : unix_seconds_(unix_seconds) {}
  [[nodiscard]] int64_t NowUnixSeconds() const override { return unix_seconds_; }

 private:
  int64_t unix_seconds_;
};

// The civil day in Korea (UTC+9 without daylight saving since 1988) at `unix_seconds`.
[[nodiscard]] Date KoreanDay(int64_t unix_seconds);

}  // namespace gonggo
