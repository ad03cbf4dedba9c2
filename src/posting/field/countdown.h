// ReadCountdown: how many days are left to apply: "D-7", "D-day", "오늘마감", "내일 마감".
//
// Counted from `as_of`; where it is unknown the date stays nullopt and `raw` keeps what stands
// there. Among other words "D-7" counts only beside a label or where applying is spoken of: it may
// be the name of a thing. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Deadline>> ReadCountdown(std::string_view text, Labelled labelled,
                                                           std::optional<Date> as_of);

// Whether it was read from such words. Boards count them on the day that the page is looked at, and
// often the date stands there, too: a written one holds.
[[nodiscard]] bool IsCountdown(const Deadline& deadline);

}  // namespace gonggo
