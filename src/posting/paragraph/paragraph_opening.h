// What opens a section inside a paragraph: a heading, or the words in front of a colon.
#pragma once

#include "base/span.h"
#include "model/posting.h"

namespace gonggo {

struct ParagraphOpening {
  Span at;  // in the line's content, without the colon
  SectionKind kind = SectionKind::kAbout;
};

}  // namespace gonggo
