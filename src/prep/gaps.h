// FindGaps: what the posting asks for and the profile does not show, with what it has beside it.
//
// Pure; thread-safe.
#pragma once

#include <vector>

#include "fit/fit.h"
#include "knowledge/skill_table.h"
#include "prep/prep.h"

namespace gonggo {

// More than one can speak about in an hour.
inline constexpr size_t kMostGaps = 12;

// Required ones first, by weight. None for a profile that shows nothing at all.
[[nodiscard]] std::vector<PrepGap> FindGaps(const Profile& profile, const PostingFit& fit,
                                            const std::vector<PrepConcept>& concepts,
                                            const SkillTable& skills);

}  // namespace gonggo
