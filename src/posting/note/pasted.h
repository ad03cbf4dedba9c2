// Pasted: what only text that somebody pasted or wrote has, taken in one step after another.
//
// What lies around a posting (surroundings.h), lists behind emoji (emoji_items.h), what the keeper
// of a note says of himself (own_remarks.h), how names and headings are dressed (note_shapes.h),
// labels and facts without colons (note_lines.h, spaced_labels.h). Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The facts that parts of `lines` state, in their order.
[[nodiscard]] std::vector<StatedCell> ReadPasted(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
