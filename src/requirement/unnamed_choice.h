// The one skill with a name of several alternatives: "Zorblax or Snowflake", "Go, or another
// systems language", "tools such as Zorblax and Tableau".
//
// Who has the others is not turned away, so such a skill is an example and no must. Linear in what
// stands around it. Pure; thread-safe.
#pragma once

#include <cstddef>

#include "requirement/lists.h"

namespace gonggo {

// Whether the token `i` of the line, a skill in no group, is such a one.
[[nodiscard]] bool IsNamedAlone(const LineView& line, size_t i);

}  // namespace gonggo
