// NoteShapes: how names and headings are dressed in notes, taken off before any word is read.
//
//   > [!note]- 하늘보리 | Backend     a callout's title heads what stands in it
//   [1] 하늘보리 | 서버 | 제주         a number, and facts behind the two names
//   "하늘보리 - 서버 개발자"           quotes
//   D-3 하늘보리 서버 개발자           the days that are left
//   (자격)                             a heading in round brackets
//   | 마감 | 12/18 |                   a label and its value in two cells
//
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Changes the lines' content, keys and values; gives the facts that stand beside names, in order.
std::vector<StatedCell> ReadNoteShapes(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
