// ReadDeadline: until when one may apply.
//
// In:  one line, or the value beside a label ("마감일", "접수기간", "validThrough").
// Out: a date (the end of a range; the sentinel years from 2090 on mean 상시), always (상시,
// rolling) or
//      until_filled (채용 시 마감). A date stays a date where the text also says "조기 마감될 수
//      있음".
// Without year, and for D-7 or 오늘마감, `as_of` decides (written_date.h has the rule); where it is
// unknown the date stays nullopt and `raw` keeps what stands there. A posting that only says that
// it is closed has no deadline to tell. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Deadline>> ReadDeadline(std::string_view text, Labelled labelled,
                                                          std::optional<Date> as_of);

}  // namespace gonggo
