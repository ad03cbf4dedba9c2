#include "cli/source_text.h"

#include <utility>
#include <vector>

#include "document/read.h"

namespace gonggo::cli {

std::unique_ptr<SourceText> ReadSource(const RawSource& raw, const PostingSource& source) {
  auto text = std::make_unique<SourceText>();
  // A kept record yields one document; a kept whole file may yield several, told apart by their
  // record.
  std::vector<Document> documents =
      ReadDocuments(raw.bytes, ReadHint{.name = source.name, .format = raw.format});
  for (Document& document : documents) {
    if (documents.size() == 1 || document.origin.record == source.record) {
      text->document = std::move(document);
      break;
    }
  }
  // The text stands still from here on: the lines view it.
  text->lines = TextLines(text->document.text);
  return text;
}

Result<const SourceText*> SourceReader::Read(const Posting& posting, int64_t revision) {
  auto raw = library_.Raw(revision);
  if (!raw) return std::unexpected(raw.error());
  const uint32_t record = posting.source.record;
  if (text_ != nullptr && record == record_ && *raw == raw_) return text_.get();
  raw_ = std::move(*raw);
  record_ = record;
  text_ = ReadSource(raw_, posting.source);
  return text_.get();
}

}  // namespace gonggo::cli
