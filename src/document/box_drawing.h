// Tables that are drawn with lines: "│ 사회복지사 │ 1명 │" between "├────┼────┤".
//
// Official notices are written so. Their rows become rows with bars, as other text has them, and
// what is drawn between two rows the line that Markdown has there; the number of lines stays.
// Linear. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

// `text` with such tables as rows with bars; itself where it has none.
[[nodiscard]] std::string WithoutBoxDrawing(std::string text);

}  // namespace gonggo
