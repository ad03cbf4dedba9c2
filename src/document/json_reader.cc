#include "document/json_reader.h"

#include "document/literal_reader.h"
#include "document/read_all.h"

namespace gonggo {

Result<void> ReadJsonStream(ByteSource& source, const ReadHint& hint, const DocumentSink& sink) {
  const Format format = hint.format == Format::kJsonLines ? Format::kJsonLines : Format::kJson;
  return ReadLiterals(source, hint, {.dialect = LiteralDialect::kJson, .format = format}, sink);
}

std::vector<Document> ReadJson(std::string_view bytes, const ReadHint& hint) {
  return ReadAll(ReadJsonStream, bytes, hint);
}

}  // namespace gonggo
