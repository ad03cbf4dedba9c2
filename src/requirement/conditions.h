// Conditions: a line's tokens and groups → what must be met, each with its alternatives.
//
// "3년 이상 또는 그에 준하는 역량" is one condition of years or something equivalent; "Python (Go
// 우대)" a required and a preferred one. Pure; thread-safe.
#pragma once

#include <string>
#include <vector>

#include "requirement/lists.h"
#include "requirement/necessity.h"
#include "requirement/reader.h"

namespace gonggo {

struct LineNecessity {
  const std::vector<NecessityCue>& cues;
  Necessity of_line;  // where a condition's own phrase says nothing
};

// In the order of the line.
[[nodiscard]] std::vector<Condition> MakeConditions(const PlaceLines& place, const LineView& line,
                                                    const std::vector<Group>& groups,
                                                    const LineNecessity& necessity);

// No line asks for more; a longer one is a page without line ends, whose first ones are read.
inline constexpr size_t kMaxConditions = 400;

// "3-", "3-5", "-2": the value of an alternative of kind years.
[[nodiscard]] std::string YearsValue(const FoundYears& years);

}  // namespace gonggo
