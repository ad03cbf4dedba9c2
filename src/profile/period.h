// FindPeriod: the span of time that a line of a résumé states: "2021.03 ~ 현재", "Mar 2021 – May
// 2023".
//
// A single date is no period. What cannot be (month 13, 30 February, an end before its beginning)
// is reported, never mended. A trailing duration ("(2년 3개월)") is left alone. Linear. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/span.h"
#include "model/profile.h"

namespace gonggo {

enum class PeriodProblem : uint8_t { kNone, kNoSuchDate, kEndsBeforeItBegins, kBeginsInTheFuture };

struct FoundPeriod {
  Period period;  // means nothing where there is a problem
  PeriodProblem problem = PeriodProblem::kNone;
  Span at;  // bytes of the line

  friend bool operator==(const FoundPeriod&, const FoundPeriod&) = default;
};

// The first period of the line. `as_of` is the month in which "현재" ends; a later end is cut
// there.
[[nodiscard]] std::optional<FoundPeriod> FindPeriod(std::string_view line, Date as_of);

}  // namespace gonggo
