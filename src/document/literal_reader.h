// ReadLiterals: a stream of JSON values or Python literals → one Document a record.
//
// What json_reader.h and python_dict_reader.h promise; the two differ in the dialect only. A value
// that fits in the window is read as a whole. A longer one is looked at as far as it is there: if
// records of a list (or of a map of titles) have shown up, the rest of the list is read record by
// record, and what follows it as if the list had not been there; else all of it is read, up to
// kMaxWholeFileBytes. Behind damage, reading goes on where the next record begins. Thread-safe.
#pragma once

#include <string_view>

#include "base/result.h"
#include "document/byte_source.h"
#include "document/json_parse.h"
#include "document/read.h"

namespace gonggo {

struct LiteralFormat {
  LiteralDialect dialect = LiteralDialect::kJson;
  Format format = Format::kJson;
};

[[nodiscard]] Result<void> ReadLiterals(ByteSource& source, const ReadHint& hint,
                                        LiteralFormat literal, const DocumentSink& sink);

}  // namespace gonggo
