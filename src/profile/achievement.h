// FindAchievementNumbers: by how much, in a line of a job: "420ms에서 95ms로", "30% 절감", "3배".
//
// Dates, versions and durations of employment are none. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Numbers with their units, in order; empty where the line says no amount.
[[nodiscard]] std::vector<Span> FindAchievementNumbers(std::string_view line);

}  // namespace gonggo
