// FindBlockers: 지원 불가 조건, what no skill makes up for: years far below what is asked for,
// licences, citizenship, military service.
//
// Certain only where the profile itself says so; where it says nothing the person is asked to look.
// Pure; thread-safe.
#pragma once

#include <vector>

#include "fit/fit.h"

namespace gonggo {

[[nodiscard]] std::vector<FitBlocker> FindBlockers(const Profile& profile, const Posting& posting,
                                                   const PostingFit& fit);

}  // namespace gonggo
