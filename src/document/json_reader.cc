#include "document/json_reader.h"

#include <memory>
#include <utility>

#include "document/charset.h"
#include "document/literal_reader.h"

namespace gonggo {

Result<void> ReadJsonStream(ByteSource& source, const ReadHint& hint, const DocumentSink& sink) {
  const Format format = hint.format == Format::kJsonLines ? Format::kJsonLines : Format::kJson;
  return ReadLiterals(source, hint, {.dialect = LiteralDialect::kJson, .format = format}, sink);
}

std::vector<Document> ReadJson(std::string_view bytes, const ReadHint& hint) {
  const DecodedText decoded = DecodeToUtf8(bytes);
  const std::unique_ptr<ByteSource> source = MemorySource(decoded.utf8);
  std::vector<Document> documents;
  // Memory has no errors of its own.
  static_cast<void>(ReadJsonStream(*source, hint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  }));
  return documents;
}

}  // namespace gonggo
