// ReadDocuments: bytes of any supported format → Documents.
//
// The format is sniffed from the content (sniff.h); the name is only shown to the user, and breaks
// a tie between text and Markdown. Reading never fails: a file in which nothing can be read yields
// one Document with a diagnostic ("unreadable", "image_only", "empty" …) that says what to do.
// Linear in the input. Streams of records (JSON Lines, CSV, lists in JSON) are read in flat memory.
// Thread-safe: no shared state.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_source.h"
#include "model/document.h"

namespace gonggo {

struct ReadHint {
  std::string name = "-";        // becomes Origin::name
  std::optional<Format> format;  // skips sniffing: for Origin::raw that is read again
};

// Returns false to stop reading.
using DocumentSink = std::function<bool(Document&&)>;

// Fails only with the ByteSource's own error (kIo, kLimit); what came before it has been delivered.
[[nodiscard]] Result<void> ReadDocuments(ByteSource& source, const ReadHint& hint,
                                         const DocumentSink& sink);

// The same from memory, all at once.
[[nodiscard]] std::vector<Document> ReadDocuments(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
