// ReadAll: what a reader of streams makes of bytes that are in memory, all at once.
//
// Decodes the bytes (charset.h) and collects what the reader delivers. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_source.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

using StreamReader = Result<void> (*)(ByteSource& source, const ReadHint& hint,
                                      const DocumentSink& sink);

[[nodiscard]] std::vector<Document> ReadAll(StreamReader reader, std::string_view bytes,
                                            const ReadHint& hint);

}  // namespace gonggo
