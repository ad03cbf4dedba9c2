// DOCX (ECMA-376) → one Document.
//
// In:  the bytes of the file. Out: headings by style or outline level, list items with their depth,
//      tables as keys and values or rows, text of links, breaks as lines. Deleted text, field
//      codes, headers and footers are left out. Encrypted, damaged, oversized files and those whose
//      text is pictures yield a Document with a diagnostic. Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadDocx(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
