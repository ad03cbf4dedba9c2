// Sought sentences: whom a company looks for, told amid what it says about itself.
//
// "We row far. We're looking for a rower who keeps calm. We sing.", "The ideal candidate knows the
// tides." English, as Korean postings give it a heading. Linear in the text. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// The first one of `text`, with its full stop. That somebody is looked for says nothing of whom:
// "We are looking for a rower to join our crew" is none.
[[nodiscard]] std::optional<Span> FindSoughtSentence(std::string_view text);

}  // namespace gonggo
