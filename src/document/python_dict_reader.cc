#include "document/python_dict_reader.h"

#include "document/literal_reader.h"
#include "document/read_all.h"

namespace gonggo {

Result<void> ReadPythonDictStream(ByteSource& source, const ReadHint& hint,
                                  const DocumentSink& sink) {
  return ReadLiterals(source, hint,
                      {.dialect = LiteralDialect::kPython, .format = Format::kPythonDict}, sink);
}

std::vector<Document> ReadPythonDict(std::string_view bytes, const ReadHint& hint) {
  return ReadAll(ReadPythonDictStream, bytes, hint);
}

}  // namespace gonggo
