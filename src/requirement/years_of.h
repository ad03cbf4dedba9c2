// YearsOf: what years of experience are years of, where a skill names it.
//
// "Java 개발 경력 3년", "3+ years of Go". Looks at what stands near by only. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "requirement/lists.h"

namespace gonggo {

// What a span of years is years of: the one skill that stands in the same phrase, or nullopt.
[[nodiscard]] std::optional<std::string> YearsOf(const LineView& line,
                                                 const std::vector<Group>& groups, size_t token);

}  // namespace gonggo
