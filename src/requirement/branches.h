// Branches: a choice between several things at once ("5+ years, or 3+ years with a Master's
// degree", "석사 이상 또는 학사 + 경력 3년") as conditions that all must be met.
//
// A or (B and C) is the same as (A or B) and (A or C): three years, and five years or a Master's
// degree. So each clause is a plain condition, and nobody is asked for a branch that another one
// replaces. Of years and degrees a clause keeps the least, since who has more has that, and a
// clause that another one already holds is left out. Bounded by kMostBranches. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <vector>

#include "requirement/lists.h"
#include "requirement/necessity.h"

namespace gonggo {

inline constexpr size_t kMostBranches = 4;

// A run of years, degrees and certificates that holds such a choice.
struct BranchedRun {
  std::vector<size_t> tokens;                // indexes into the line's tokens, in order
  std::vector<std::vector<size_t>> clauses;  // likewise: the alternatives of each condition
};

// In the order of the line; none where a simple list says all. `cues` are the line's words of
// necessity: what is only wished for is no branch of what is required.
[[nodiscard]] std::vector<BranchedRun> FindBranchedRuns(const LineView& line,
                                                        const std::vector<NecessityCue>& cues,
                                                        Necessity of_line);

}  // namespace gonggo
