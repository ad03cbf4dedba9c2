// The title from the running text, where no line or label names it: "… 배달을 혁신할 프론트엔드
// 개발자를 찾습니다".
//
// Only a job of knowledge/roles.yaml is taken, with the words of rank before it: in a note's first
// heading, where a sentence says that it is looked for, or where a link leads to an interview with
// somebody who does it ("백엔드 개발자 직무인터뷰"). Linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The first such place in the lines of `range`.
[[nodiscard]] std::optional<Span> FindTitleInText(std::string_view text,
                                                  const std::vector<Line>& lines, LineRange range);

}  // namespace gonggo
