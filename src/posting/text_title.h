// The title from the running text, where no line or label names it: "… 배달을 혁신할 프론트엔드
// 개발자를 찾습니다".
//
// Only a job of knowledge/roles.yaml that a sentence says to be looked for is taken, with the words
// of rank before it. Linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"
#include "posting/sections.h"

namespace gonggo {

// The first such place in the lines of `range`.
[[nodiscard]] std::optional<Span> FindTitleInText(std::string_view text,
                                                  const std::vector<Line>& lines, LineRange range);

}  // namespace gonggo
