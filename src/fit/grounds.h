// HasFewGrounds: whether a score rests on next to nothing. Pure; thread-safe.
#pragma once

#include "fit/fit.h"

namespace gonggo {

// Whether fewer than two things that say something of the work (skills, certificates, languages,
// years in it) could be judged. A degree, traits, general subjects and years of which nobody can
// say are none.
[[nodiscard]] bool HasFewGrounds(const PostingFit& fit);

}  // namespace gonggo
