#include "document/byte_source.h"
#include "pipeline/ingest.h"
#include "pipeline/open_input.h"
#include "pipeline/reparse.h"
namespace gonggo {
Result<std::unique_ptr<ByteSource>> OpenInput(const std::string& file) {
  if (file == "-") return Decompressed(StandardInputSource());
  auto source = OpenFileSource(file);
  if (!source) return source;
  return Decompressed(std::move(*source));
}
Result<IngestCounts> Ingest(const IngestRequest&, Library&, IngestObserver&) { return IngestCounts{}; }
Result<ReparseReport> ReparseLibrary(Library&, Library::ReparseScope) { return ReparseReport{}; }
}  // namespace gonggo
