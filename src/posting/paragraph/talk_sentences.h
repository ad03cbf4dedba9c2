// Talk: sentences among what is asked for that ask for nothing.
//
// A flattened page goes on behind its requirements without a heading that anybody knows: what the
// company is, what it pays, how to apply, the laws that it keeps. Linear in the text. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Whether `sentence` tells of the company ("We are a global team", "At Gullboard, our …"), of the
// pay, of the law or how to apply.
[[nodiscard]] bool AsksForNothing(std::string_view sentence);

// Removes such sentences from `pieces`, spans of `part` in order; and all that stands behind the
// first one of pay, law or how to apply that no demand follows.
void DropTalk(std::string_view part, std::vector<Span>& pieces);

}  // namespace gonggo
