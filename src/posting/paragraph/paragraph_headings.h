// Headings that stand inside a paragraph, in capitals of their own.
//
// "About us We make maps. What you'll do Draw maps WHO WE LOOK FOR Walkers …". Linear in the text.
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph_opening.h"

namespace gonggo {

// Those of `content`, in order.
[[nodiscard]] std::vector<ParagraphOpening> FindParagraphHeadings(std::string_view content);

}  // namespace gonggo
