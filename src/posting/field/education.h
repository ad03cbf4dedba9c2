// ReadEducation: the least degree that is asked for.
//
// In:  one line or title, or the value beside a label (학력).
// Out: the lowest of the degrees named ("석사/박사" is a master's); any for 학력무관. Wishes ("석사
// 이상 우대") do not
//      count, nor do words that only contain a degree (학사일정, 심사분석사, Scrum Master). Pure;
//      thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Education>> ReadEducation(std::string_view text,
                                                            Labelled labelled);

}  // namespace gonggo
