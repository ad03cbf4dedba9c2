// ReadPythonDict: what Python's repr() or print() writes of dicts and lists → one Document a
// record.
//
// In:  literals with single, double or triple quotes and Python's escapes, None/True/False, tuples,
//      trailing commas, prefixes (u'', b'', r''), adjacent strings, several values one after
//      another, assignments (jobs = {…}); calls such as datetime.date(2024, 8, 31) are kept as they
//      stand.
// Out: as ReadJson (json_reader.h); with Origin::format kPythonDict. A value's characters are those
// of the
//      Python string. Memory as there. Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_source.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// Fails only with the source's own error; what came before it has been delivered.
[[nodiscard]] Result<void> ReadPythonDictStream(ByteSource& source, const ReadHint& hint,
                                                const DocumentSink& sink);

// The same from memory, all at once, in whatever charset.
[[nodiscard]] std::vector<Document> ReadPythonDict(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
