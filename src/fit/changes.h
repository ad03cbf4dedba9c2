// FindChanges: what one more skill, or enough years, would add to the score.
//
// By evaluating again with each of them. The largest gain first, but what more is asked for by name
// before what brings it. Pure; thread-safe.
#pragma once

#include <vector>

#include "fit/fit.h"
#include "knowledge/skill_table.h"

namespace gonggo {

[[nodiscard]] std::vector<FitChange> FindChanges(const Profile& profile, const Posting& posting,
                                                 const SkillTable& skills, const PostingFit& fit);

}  // namespace gonggo
