// The shape of a heading: how much a line looks like one, whatever its words say.
//
// In: a document's lines. Out: a number; 1 and more for a line that stands, is marked or is short
// like a heading, below -0.5 for one that none can be. Total, pure, thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

[[nodiscard]] float HeadingShape(std::string_view text, const std::vector<Line>& lines, size_t i);

// "…합니다", "….": prose, not a heading.
[[nodiscard]] bool EndsLikeSentence(std::string_view content);

// The line below or above line `i` that is not blank, or nullptr.
[[nodiscard]] const Line* NextLine(const std::vector<Line>& lines, size_t i);
[[nodiscard]] const Line* PreviousLine(const std::vector<Line>& lines, size_t i);

// "복리후생", "Benefits" between two lines that are no items either way: a heading all the same,
// where "업무 지원" may be the rest of the line above.
[[nodiscard]] bool EndsAsHeading(std::string_view core);

}  // namespace gonggo
