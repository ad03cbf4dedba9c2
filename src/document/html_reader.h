// HTML → Documents.
//
// In:  a page as it was saved (bytes in any charset: BOM, meta and content decide), or a piece of
// HTML
//      that stood inside another format (UTF-8).
// Out: the text as a reader of the page sees it, one block a line: headings, list items with depth,
//      paragraphs, key–value lines, table rows. Navigation and the like are marked as boilerplate.
//      Canonical link, title and site name are key–value lines at the top.
// Fails never: broken, truncated or hostile markup yields what could be read, and diagnostics:
//      "image_only" (the body is pictures), "script_filled" (the body is made by scripts and no
//      posting stands in the page's own data), "empty", "truncated".
// Linear in the input; no recursion. Pure; thread-safe.
// Rules of tokenising: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// A whole page: one Document, or several where it describes several postings as schema.org
// JobPosting.
[[nodiscard]] std::vector<Document> ReadHtml(std::string_view bytes, const ReadHint& hint);

// A piece of HTML inside a value of another format: no boilerplate is looked for and no meta lines
// are made; markup that was escaped once too often ("&lt;p&gt;") is unescaped first. Origin is left
// empty.
[[nodiscard]] Document ReadHtmlFragment(std::string_view utf8);

// A page's bytes in UTF-8, by what it declares or what they look like.
[[nodiscard]] std::string HtmlAsUtf8(std::string_view bytes);

}  // namespace gonggo
