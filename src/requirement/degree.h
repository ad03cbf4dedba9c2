// FindDegrees: the degrees that a line names (knowledge/degrees.yaml).
//
// "학사 이상", "석/박사", "Bachelor's degree". 심사분석사 and 학사일정 are none. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/term_table.h"
#include "model/posting.h"

namespace gonggo {

struct FoundDegree {
  Education degree = Education::kBachelor;
  Span at;  // bytes of the line

  friend bool operator==(const FoundDegree&, const FoundDegree&) = default;
};

// In the order of the line.
[[nodiscard]] std::vector<FoundDegree> FindDegrees(std::string_view line);
// The same from the longest matches of Degrees() in the line.
[[nodiscard]] std::vector<FoundDegree> DegreesOf(std::string_view line,
                                                 const std::vector<TermMatch>& matches);

// "(석사 학위자 3년 이상)" behind "5년 이상", "(6+ with a Master's degree)" behind "8+ yrs": who
// has such a degree needs fewer years, and nobody is asked for it. The parenthesis around `degree`;
// empty where it is none.
[[nodiscard]] Span ShorterYearsAround(std::string_view line, Span degree);

// "5+ years, or 3+ years with a Master's degree", "경력 5년 이상 또는 석사 + 3년": whether `degree`
// makes up for some of the years that stand in front of it, so that nobody is asked for it.
[[nodiscard]] bool IsForShorterYears(std::string_view line, Span degree);

// "학사 이상 학위 또는 개발 경력 1년 이상", "Bachelor's degree or 5 years of …": either is enough,
// so that neither is the least that is asked. From the one to the other; empty where there is no
// such choice, or where one of its branches asks for both.
[[nodiscard]] Span FindDegreeOrYears(std::string_view line);

}  // namespace gonggo
