// MHTML, a page saved with its parts (RFC 2557) → Documents.
//
// The page's HTML in its charset is read as html_reader.h reads a page; the address under which it
// was saved becomes its link where the page names none. A frame that says more than the page around
// it (a board that shows the posting in a frame) is read after it. Never fails; linear.
// Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadMhtml(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
