// HWPX (KS X 6101, OWPML) → one Document.
//
// In:  the bytes of the file. Out: the sections in order; headings by outline, list items by bullet
// or
//      number, tables as keys and values or rows, line breaks as lines. Headers, footers and hidden
//      comments are left out. Encrypted, damaged, oversized files and those whose text is pictures
//      yield a Document with a diagnostic. Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadHwpx(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
