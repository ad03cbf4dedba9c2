// The company that a posting's title names: "느티샘학원 과학 강사 초빙", "디자이너를 모십니다
// (솔잎편지)".
//
// For pages where no line or label names it (header.h). A word of the title is taken for a name
// only where the text goes on to speak of it as one does of a company: a line begins "느티샘학원은
// …" — or where the name itself says what it is: "달무리병원 간호사 모집". Linear. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// `title` lies in `text`; lines of `range` other than its own are looked at.
[[nodiscard]] std::optional<Span> FindCompanyInTitle(std::string_view text, Span title,
                                                     const std::vector<Line>& lines,
                                                     LineRange range);

}  // namespace gonggo
