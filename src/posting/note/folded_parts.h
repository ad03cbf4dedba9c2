// FoldedParts: what a note folds away, each under a line of its own.
//
//   <details>
//   <summary>하늘랩 — 디자이너</summary>
//   …
//   </details>
//
// The line that stays visible is a heading, a step below the last one above it. Linear. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void ReadFoldedParts(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
