#include "document/read.h"

#include <array>
#include <memory>
#include <utility>

#include "document/limits.h"
#include "document/markdown_reader.h"
#include "document/prefixed_source.h"
#include "document/sniff.h"
#include "document/text_reader.h"

namespace gonggo {
namespace {

using ReadWhole = std::vector<Document> (*)(std::string_view bytes, const ReadHint& hint);
using ReadStream = Result<void> (*)(ByteSource& source, const ReadHint& hint,
                                    const DocumentSink& sink);

// Who reads what: exactly one of the two functions is set. `limit` is how much of the file a whole
// reader is given.
struct Reader {
  Format format;
  ReadWhole whole;
  ReadStream stream;
  size_t limit = kMaxWholeFileBytes;
};

constexpr std::array kReaders = {
    Reader{Format::kText, ReadText, nullptr, kMaxDocumentBytes + 1},
    Reader{Format::kMarkdown, ReadMarkdown, nullptr, kMaxDocumentBytes + 1},
};

const Reader* FindReader(Format format) {
  for (const Reader& reader : kReaders) {
    if (reader.format == format) return &reader;
  }
  return nullptr;
}

// Lends a source to Decompressed(), which wants to own one.
class BorrowedSource final : public ByteSource {
 public:
  explicit BorrowedSource(ByteSource& source) : source_(source) {}
  Result<size_t> Read(std::span<char> out) override { return source_.Read(out); }

 private:
  ByteSource& source_;
};

Error NameFile(Error error, const std::string& name) {
  if (error.message.find(name) == std::string::npos) error.message = name + ": " + error.message;
  return error;
}

Document Unreadable(const ReadHint& hint, Format format) {
  Document document;
  document.origin.name = hint.name;
  document.origin.format = format;
  document.diagnostics.push_back(
      {kDiagnosticUnreadable,
       hint.name + ": 읽을 수 없는 형식입니다. 텍스트, HTML, PDF나 DOCX로 저장해 주세요."});
  return document;
}

// Delivers what `reader` makes of the whole source; bytes over its limit are left unread.
Result<void> DeliverWhole(const Reader& reader, ByteSource& source, const ReadHint& hint,
                          const DocumentSink& sink) {
  std::string bytes;
  const Result<bool> ended = ReadUpTo(source, reader.limit, bytes);
  const bool cut = ended.has_value() && !*ended && bytes.size() >= kMaxWholeFileBytes;
  if (ended.has_value() || !bytes.empty()) {
    for (Document& document : reader.whole(bytes, hint)) {
      if (cut) {
        document.diagnostics.push_back(
            {"truncated", hint.name + ": 256 MiB가 넘어 뒷부분은 읽지 않았습니다. 파일을 나누어 주세요."});
      }
      if (!sink(std::move(document))) break;
    }
  }
  if (!ended) return std::unexpected(NameFile(ended.error(), hint.name));
  return {};
}

}  // namespace

Result<void> ReadDocuments(ByteSource& source, const ReadHint& hint, const DocumentSink& sink) {
  const std::unique_ptr<ByteSource> plain = Decompressed(std::make_unique<BorrowedSource>(source));
  std::string head;
  const Result<bool> ended = ReadUpTo(*plain, kSniffBytes, head);
  if (!ended && head.empty()) return std::unexpected(NameFile(ended.error(), hint.name));
  const Format format =
      hint.format.value_or(SniffFormat({head, ended.value_or(false), hint.name}));
  PrefixedSource rewound(std::move(head), *plain);
  const Reader* reader = FindReader(format);
  if (reader == nullptr) {
    sink(Unreadable(hint, format));
    return {};
  }
  if (reader->whole != nullptr) return DeliverWhole(*reader, rewound, hint, sink);
  const Result<void> done = reader->stream(rewound, hint, sink);
  if (!done) return std::unexpected(NameFile(done.error(), hint.name));
  return {};
}

std::vector<Document> ReadDocuments(std::string_view bytes, const ReadHint& hint) {
  std::vector<Document> documents;
  const std::unique_ptr<ByteSource> source = MemorySource(bytes);
  const Result<void> done = ReadDocuments(*source, hint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  });
  if (!done) {
    // Memory has no errors of its own, but compressed bytes in it may be damaged.
    Document document;
    document.origin.name = hint.name;
    document.diagnostics.push_back({kDiagnosticUnreadable, done.error().message});
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace gonggo
