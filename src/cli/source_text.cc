#include "cli/source_text.h"

#include <utility>
#include <vector>

#include "document/read.h"

namespace gonggo::cli {

Result<const Document*> SourceReader::Read(const Posting& posting, int64_t revision) {
  auto raw = library_.Raw(revision);
  if (!raw) return std::unexpected(raw.error());
  const uint32_t record = posting.source.record;
  if (loaded_ && record == record_ && *raw == raw_) return &document_;
  raw_ = std::move(*raw);
  record_ = record;
  loaded_ = true;
  document_ = Document();
  // A kept record yields one document; a kept whole file may yield several, told apart by their
  // record.
  std::vector<Document> documents =
      ReadDocuments(raw_.bytes, ReadHint{.name = posting.source.name, .format = raw_.format});
  for (Document& document : documents) {
    if (documents.size() == 1 || document.origin.record == record) {
      document_ = std::move(document);
      break;
    }
  }
  return &document_;
}

}  // namespace gonggo::cli
