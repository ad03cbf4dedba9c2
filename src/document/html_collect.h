// CollectHtml: markup → HtmlPage, in one pass over the tokens.
//
// In: UTF-8 whose bytes outlive the page. Out: every line of text in a block, with what its
// ancestors say about it. Tables and definition lists come out of html_tables.h as blocks. Total;
// linear: open elements beyond kMaxNesting are not tracked, and an end tag closes only what is
// open.
#pragma once

#include <string_view>

#include "document/html_page.h"

namespace gonggo {

[[nodiscard]] HtmlPage CollectHtml(std::string_view utf8);

}  // namespace gonggo
