// What the sources of one posting say differently, side by side. Pure; thread-safe.
#pragma once

#include <string>

#include "output/terminal_posting.h"

namespace gonggo {

// Each differing value once a source, then the requirements that not every source has.
[[nodiscard]] std::string RenderSourceDifferences(const PostingView& view,
                                                  const PostingViewOptions& options);

}  // namespace gonggo
