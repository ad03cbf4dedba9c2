// SaysNoMore: which of two sources of one posting is shown.
//
// A newer source is shown before an older one, but not one that only repeats a part of it: a list
// of requirements that was made from a posting's own page (`gonggo digest`) must not hide the
// deadline and the pay, nor an excerpt half of the requirements. Pure; thread-safe.
#pragma once

#include "model/posting.h"

namespace gonggo {

// Whether `newer` states nothing that `older` doesn't state as well, and leaves out something that
// `older` states.
[[nodiscard]] bool SaysNoMore(const Posting& newer, const Posting& older);

}  // namespace gonggo
