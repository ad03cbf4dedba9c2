// Whether the words of a known heading make their line one: words and shape decide together. Linear
// in the line. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "posting/line/heading_words.h"
#include "posting/line/lines.h"

namespace gonggo {

// `shape` is HeadingShape's. The functions stand in the order in which they are asked.

// Whether words that all belong to a known heading are one, whatever speaks against their shape:
// "이런 기술이 필요해요" says it all, even among lines that it might go on with.
[[nodiscard]] bool IsSure(std::string_view text, const std::vector<Line>& lines, size_t i);

// Whether the shape of a line alone refuses it.
[[nodiscard]] bool IsShapeless(float shape, bool sure);

// Whether words that are no known heading as a whole may make the line one, whatever they say: of
// most lines they do not, and so are not looked for.
[[nodiscard]] bool MayBeKnown(std::string_view text, const Line& line, float shape);

[[nodiscard]] bool IsKnownHeading(const HeadingWords& words, float shape, const Line& line,
                                  bool sure);

}  // namespace gonggo
