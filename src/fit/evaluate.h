// EvaluateFit: Profile × Posting → Fit, with its explanation (docs/fit.md has the formula).
//
// Deterministic, in integers; adding evidence to a profile never lowers the score. Pure;
// thread-safe.
#pragma once

#include "fit/fit.h"
#include "knowledge/skill_table.h"
#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

[[nodiscard]] PostingFit EvaluateFit(const Profile& profile, const Posting& posting,
                                     const SkillTable& skills);

// The same without blockers and what would change the score.
[[nodiscard]] PostingFit EvaluateVerdicts(const Profile& profile, const Posting& posting,
                                          const SkillTable& skills);

}  // namespace gonggo
