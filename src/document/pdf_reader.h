// PDF → one Document, through `pdftotext` (poppler) as a limited child process.
//
// In:  the bytes of the file. Out: its lines as they stand on the page; columns of labels and
// values as
//      keys and values; hand-typed and drawn bullets as list items, with their wrapped lines; lines
//      that repeat on every page (headers, page numbers) as boilerplate; the address that a browser
//      printed on the page as its link.
// Fails never: without pdftotext, with a password, damaged, too slow, or with pictures instead of
// text the Document has a diagnostic that says what to do. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadPdf(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
