// MarkLines: what md4c says about each line of a Markdown text.
//
// md4c reports blocks without places; the places are those of the text inside them, which md4c
// hands over as pointers into its input. Total; linear. Thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

struct LineMark {
  uint32_t first_piece = 0;  // into MarkdownMarks::pieces
  uint32_t piece_count = 0;  // 0: nothing of this line is text (rule, fence, tags, picture)
  uint8_t heading = 0;       // level 1..6
  uint8_t depth = 0;         // of the lists around it
  bool item = false;         // a list item begins here
  bool table = false;
  bool code = false;
};

struct MarkdownMarks {
  std::vector<LineMark> lines;  // [0] is the first line of the text
  std::vector<Span> pieces;     // visible text, without markup, in order
};

// False where the text is made to blow up (a table of millions of empty cells); `marks` is then of
// no use. Lines too long for md4c have no text in `marks`.
[[nodiscard]] bool MarkLines(std::string_view text, MarkdownMarks& marks);

}  // namespace gonggo
