// RenderHtml: HtmlPage → the blocks of a Document.
//
// Runs of paragraphs are read as the lines of a pasted text are (line_scan.h), so that "- 3년 이상"
// and "경력: 3년" mean the same whatever element they stand in. A short bold line above other text
// is a heading of the lowest level. Linear. Thread-safe.
#pragma once

#include "document/builder.h"
#include "document/html_page.h"

namespace gonggo {

void RenderHtml(const HtmlPage& page, DocumentBuilder& builder);

}  // namespace gonggo
