// Company: the employer's name from the running text, where no line or label names it.
//
// A company's own page seldom has a line with its name, but its sentences do: "하늘소프트는 …
// 회사입니다", "하늘소프트의 개발 문화", "At Nimbus, we …". A name is taken only if it stands in
// such a phrase and no other does as often. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The name's first place in the text.
[[nodiscard]] std::optional<Span> FindCompanyInText(std::string_view text,
                                                    const std::vector<Line>& lines,
                                                    LineRange range);

}  // namespace gonggo
