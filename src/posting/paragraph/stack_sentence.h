// Stack sentences: what a company works with, told amid what it says about itself.
//
// "We row far. Our core stack includes Go, Node.js and gRPC. We sing." English, as Korean postings
// give the stack a heading. Linear in the text. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// The first one of `text`, with its full stop.
[[nodiscard]] std::optional<Span> FindStackSentence(std::string_view text);

}  // namespace gonggo
