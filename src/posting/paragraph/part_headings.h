// Headings of the parts of what is asked for, inside a paragraph.
//
// "Must Have Strong Python skills. … Should Have Experience with Docker.": they name no section by
// themselves in running text, but right in front of a demand they say how much it is wanted, or
// only what kind it is of ("Soft Skills Excellent writing"). Constant time but for the words beside
// it. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph_opening.h"

namespace gonggo {

// The one that begins with the capital at `begin`, behind `openings`.
[[nodiscard]] std::optional<ParagraphOpening> PartHeadingAt(
    std::string_view content, const std::vector<ParagraphOpening>& openings, size_t begin);

}  // namespace gonggo
