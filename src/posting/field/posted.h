// ReadPosted: the day on which a posting was put up.
//
// In:  the value beside a label (등록일, datePosted …), or a line that names such a label itself.
// Out: the day; of a range ("접수기간" beside a label that tells when it opens) its start. Without
// year, and
//      for "3일 전" and "어제", `as_of` decides: the last such day not after it. Else nullopt.
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Date>> ReadPosted(std::string_view text, Labelled labelled,
                                                    std::optional<Date> as_of);

}  // namespace gonggo
