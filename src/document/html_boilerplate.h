// MarkBoilerplate: which blocks of a page are its navigation, header, footer and the like.
//
// Decided from three things: where a block stands (nav, aside, role, class words), how much of its
// text is links, and whether the page says where its content is (main, a JobPosting). A container
// that holds most of the page's text is content whatever it is called, and where everything would
// be boilerplate nothing is. Sets HtmlBlock::boilerplate; drops hidden blocks unless they are all
// there is. Linear.
#pragma once

#include "document/html_page.h"

namespace gonggo {

void MarkBoilerplate(HtmlPage& page);

}  // namespace gonggo
