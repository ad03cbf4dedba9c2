// Markup that stands inside a line of text or Markdown: links and emphasis.
//
// The document keeps the user's characters; these find what a reader sees. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "base/span.h"

namespace gonggo {

struct MarkdownLink {
  Span label;  // relative to the text that was searched
  Span url;
  Span whole;
};

// The first "[label](url)" at or after `from`; whole is empty where there is none.
[[nodiscard]] MarkdownLink FindMarkdownLink(std::string_view text, size_t from);

// `at` narrowed to the label if it holds just one link: "[버드뷰](https://…)" → "버드뷰".
[[nodiscard]] Span LabelOfLink(std::string_view text, Span at);

// What a reader sees: emphasis and highlighting marks, code ticks, escapes and link targets (of
// links to notes, too) removed, entities and runs of spaces made plain. One line.
[[nodiscard]] std::string PlainText(std::string_view text);

}  // namespace gonggo
