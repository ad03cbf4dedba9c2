// What `show` has of the user's own hand on a posting: near-duplicates they grouped, tags, where
// their application stands, notes
// with their boxes. Made safe for the terminal here. Pure; thread-safe.
#pragma once

#include <string>

#include "output/terminal_posting.h"

namespace gonggo {

// Empty where there is nothing.
[[nodiscard]] std::string RenderOwnRecords(const PostingView& view,
                                           const PostingViewOptions& options);

}  // namespace gonggo
