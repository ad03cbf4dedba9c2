// Text as HTML, XHTML and SVG hold it. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

// Markup escaped, line ends and tabs as spaces, and without the characters that XML can't hold.
[[nodiscard]] std::string MarkupText(std::string_view text);

}  // namespace gonggo
