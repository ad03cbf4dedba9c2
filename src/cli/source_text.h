// SourceReader: a posting's document, read again from the raw source that the library keeps.
//
// The document of the last source stays in memory, so that a note of a thousand postings is read
// once, not a thousand times, when they are visited in order. Not thread-safe.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/result.h"
#include "model/document.h"
#include "output/text_lines.h"
#include "store/library.h"

namespace gonggo::cli {

struct SourceText {
  Document document;
  TextLines lines{""};  // of the document's text
};

// The document that the posting of `source` was read from. Its text is empty if `raw` no longer
// yields it (it was cut at a limit).
[[nodiscard]] std::unique_ptr<SourceText> ReadSource(const RawSource& raw,
                                                     const PostingSource& source);

class SourceReader {
 public:
  explicit SourceReader(Library& library) : library_(library) {}

  // The document that `posting` was read from as revision `revision`. Valid until the next call.
  [[nodiscard]] Result<const SourceText*> Read(const Posting& posting, int64_t revision);

 private:
  Library& library_;
  RawSource raw_;
  std::unique_ptr<SourceText> text_;
  uint32_t record_ = 0;
};

}  // namespace gonggo::cli
