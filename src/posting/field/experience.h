// ReadExperience: how much experience a title, fact line or requirement asks for, and whether 신입
// may apply.
//
// "경력 3~5년" → 3, 5; "신입/경력(3년↑)" → 3, –, newcomer; "경력무관" and "신입" → –, –, newcomer;
// "경력직" → –, – (neither bound known, so a caller goes on asking the next lines). What is only a
// wish ("3년 이상 우대"), an internship or somebody's training ("신입 교육") is nullopt. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Experience>> ReadExperience(std::string_view text,
                                                              Labelled labelled);

}  // namespace gonggo
