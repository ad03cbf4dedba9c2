// DaysLeft: how long a posting can still be answered, in Korean time.
//
// A deadline without a time is the end of its day (23:59). 상시 and 채용 시 마감 have no day, and
// may be over at any time. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>

#include "base/korean_time.h"
#include "model/posting.h"

namespace gonggo {

struct DaysLeft {
  int64_t days = 0;     // D-days: 0 is D-DAY, negative has passed
  bool passed = false;  // also on the day itself, once the stated time is over

  friend bool operator==(const DaysLeft&, const DaysLeft&) = default;
};

// nullopt where there is no day to count to.
[[nodiscard]] std::optional<DaysLeft> DaysLeftOf(const std::optional<Deadline>& deadline,
                                                 const KoreanTime& now);

}  // namespace gonggo
