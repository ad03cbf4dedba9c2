// ReadCsv: CSV and TSV → one Document a row, the column names being the keys.
//
// In:  RFC 4180 with quoted line ends; separated by , ; TAB or |; a first line "sep=;" says by
// which,
//      else the first row decides. UTF-8. Ragged rows.
// Out: each row rendered by record_renderer.h. "None", "nan" and "null" are no value. Without a
// header
//      the columns are called 열1, 열2 … and a diagnostic "no_header" says so. Cells beyond the
//      header are called by their number too. Items that are joined by | become list items.
//      Origin::raw is the header row and the record's row as they stand there.
// Memory: flat; a row over kMaxRecordBytes is left out with a diagnostic. Linear. Thread-safe.
// Source: https://www.rfc-editor.org/rfc/rfc4180
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_source.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// Fails only with the source's own error. hint.format may say kTsv (separated by TAB) or kCsv.
[[nodiscard]] Result<void> ReadCsvStream(ByteSource& source, const ReadHint& hint,
                                         const DocumentSink& sink);

// The same from memory, all at once, in whatever charset.
[[nodiscard]] std::vector<Document> ReadCsv(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
