#include "document/python_dict_reader.h"

#include <memory>
#include <utility>

#include "document/charset.h"
#include "document/literal_reader.h"

namespace gonggo {

Result<void> ReadPythonDictStream(ByteSource& source, const ReadHint& hint,
                                  const DocumentSink& sink) {
  return ReadLiterals(source, hint,
                      {.dialect = LiteralDialect::kPython, .format = Format::kPythonDict}, sink);
}

std::vector<Document> ReadPythonDict(std::string_view bytes, const ReadHint& hint) {
  const DecodedText decoded = DecodeToUtf8(bytes);
  const std::unique_ptr<ByteSource> source = MemorySource(decoded.utf8);
  std::vector<Document> documents;
  // Memory has no errors of its own.
  static_cast<void>(ReadPythonDictStream(*source, hint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  }));
  return documents;
}

}  // namespace gonggo
