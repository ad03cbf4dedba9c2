// Heading: what is known of a line as a heading. Found by headings.h.
#pragma once

#include <optional>

#include "base/span.h"
#include "model/posting.h"

namespace gonggo {

struct Heading {
  float shape = 0;  // how much line i looks like a heading; above 2 it is one
  bool is_heading = false;
  bool control = false;  // a page's button or menu entry (지원하기, 공유하기): no content
  bool has_value =
      false;  // "자격요건: …": the section's first content stands in the heading's line
  std::optional<SectionKind> kind;  // known from its words; nullopt for a sub-heading or a title
  // "… 진행하기도 해요. [이런 분과 함께하고 싶어요]": a heading pasted behind the line opens the
  // next one.
  std::optional<SectionKind> opens_next;
  Span names;  // what a dash sets off in a known heading: "## 자격 조건 — 하늘소프트, 서버 개발자"
};

}  // namespace gonggo
