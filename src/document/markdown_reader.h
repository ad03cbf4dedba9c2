// ReadMarkdown: a Markdown text or an Obsidian note → one Document, line for line.
//
// In: the file's bytes in whatever charset. Out: text = the input after normalisation, with as many
// lines as it has; blocks by line: front matter as key–value, headings with their level, list items
// with their depth, table rows, rules (also fences and lines of nothing but tags), else paragraphs.
// Contents are without markup at their edges: "- [가나다](https://…)" has the content "가나다"; the
// link stands in the line. Bullets that Markdown does not know (•, ①, \-) count as well. Underlined
// ("setext") headings count only where the line reads as one, since people set off sentences by
// "---". Total; linear; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadMarkdown(std::string_view bytes, const ReadHint& hint);

// The document of a Markdown text that is already UTF-8, e.g. a string value of a record: text and
// blocks only, for DocumentBuilder::Embed.
[[nodiscard]] Document ScanMarkdown(std::string_view utf8);

}  // namespace gonggo
