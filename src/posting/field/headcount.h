// ReadHeadcount: how many people are sought.
//
// In:  one line, or the value beside a label (모집인원).
// Out: "3명" → 3, 3; "2~3명" → 2, 3; "0명", "O명", "○명" and 한 자릿수 → 1, 9; "00명" → 10, 99;
// "다수" and "several" →
//      both unknown, with `raw`. The size of a company or team is none: an unlabelled number must
//      say that people are sought, or stand in brackets or at the end of a line of its own. Pure;
//      thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Headcount>> ReadHeadcount(std::string_view text,
                                                            Labelled labelled);

// Whether a label says that its number is of people who are there already: "사원수", "고객 수".
[[nodiscard]] bool CountsOthers(std::string_view label);

}  // namespace gonggo
