// InlineWishes: lines of a note that ask and wish in one: "자격: 포토샵 1년, 우대: 카페24",
// "회로설계 - OrCAD 3년 이상 / 우대 : RF".
//
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/lines.h"
#include "posting/paragraph.h"

namespace gonggo {

// Such lines in order, each with what it asks for and what it wishes.
[[nodiscard]] std::vector<FlattenedLine> FindInlineWishes(std::string_view text,
                                                          const std::vector<Line>& lines);

}  // namespace gonggo
