// PlainMarkdown: Markdown from a record's field, without what only its renderer needed.
//
// Editors of boards write "\-" and "Node\.js", and colour words with <span>: a file of Markdown is
// kept line for line, but in a field such signs would tear words apart. Removes backslash escapes,
// inline tags (<br> becomes a line end) and character references; headings, bullets, bold and links
// stay. Linear. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

[[nodiscard]] std::string PlainMarkdown(std::string_view text);

}  // namespace gonggo
