// Escaped HTML: a text whose tags are all character references ("&lt;p&gt;…&lt;/p&gt;"), as some
// boards hand out the body of a posting.
//
// Text that talks of a tag or two is no such thing, nor is a text in which real tags stand. Linear.
// Pure; thread-safe.
#pragma once

#include <string_view>

#include "model/document.h"

namespace gonggo {

[[nodiscard]] bool IsEscapedHtml(std::string_view utf8);

// Its text and blocks: the lines before the first tag as plain text, the rest as HTML. `utf8` is
// what IsEscapedHtml is true for.
[[nodiscard]] Document ScanEscapedHtml(std::string_view utf8);

}  // namespace gonggo
