// MixedLines: lines of a note that ask and wish in one: "자격: 포토샵 1년, 우대: 카페24",
// "회로설계 - OrCAD 3년 이상 / 우대 : RF", and rows that say all sorts of things: "웹 개발 / 자바
// 3년 이상 / 정처기 우대 / 대전 유성 / 12/15".
//
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/paragraph/paragraph.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct MixedLines {
  std::vector<FlattenedLine> lines;  // in order, each with what it asks for and what it wishes
  std::vector<StatedCell> cells;     // what they state beside, in order
};

[[nodiscard]] MixedLines FindMixedLines(std::string_view text, const std::vector<Line>& lines);

}  // namespace gonggo
