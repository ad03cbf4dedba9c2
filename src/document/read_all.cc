#include "document/read_all.h"

#include <memory>
#include <utility>

#include "document/charset.h"

namespace gonggo {

std::vector<Document> ReadAll(StreamReader reader, std::string_view bytes, const ReadHint& hint) {
  const DecodedText decoded = DecodeToUtf8(bytes);
  const std::unique_ptr<ByteSource> source = MemorySource(decoded.utf8);
  std::vector<Document> documents;
  const Result<void> done = reader(*source, hint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  });
  if (!done) {
    // Memory has no errors of its own; were there one, it must not be lost.
    Document document;
    document.origin.name = hint.name;
    document.diagnostics.push_back({kDiagnosticUnreadable, done.error().message});
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace gonggo
