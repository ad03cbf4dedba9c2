// Departments: where a line lists the teams that somebody works with, so that a field in the list
// is whose trade it is and not what is asked for: "기획, 플랫폼 엔지니어링, DS 등 유관 부서와
// 협업", "cross-functional teams (e.g. Product, Data Science)". A single team ("DevOps 팀과 협업")
// is no list. Linear in the line and its cues. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "requirement/cue.h"

namespace gonggo {

// The places of such lists, in order. `cues` are those of `line`.
[[nodiscard]] std::vector<Span> FindDepartments(std::string_view line,
                                                const std::vector<Cue>& cues);

}  // namespace gonggo
