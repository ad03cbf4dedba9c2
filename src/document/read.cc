#include "document/read.h"

#include <array>
#include <memory>
#include <utility>

#include "document/csv_reader.h"
#include "document/docx_reader.h"
#include "document/eml_reader.h"
#include "document/html_reader.h"
#include "document/hwp_reader.h"
#include "document/hwpx_reader.h"
#include "document/json_reader.h"
#include "document/limits.h"
#include "document/markdown_reader.h"
#include "document/mhtml_reader.h"
#include "document/pdf_reader.h"
#include "document/prefixed_source.h"
#include "document/property_list.h"
#include "document/python_dict_reader.h"
#include "document/sniff.h"
#include "document/text_reader.h"
#include "document/unreadable.h"
#include "document/utf8_source.h"
#include "document/zip_reader.h"

namespace gonggo {
namespace {

// Of a file that cannot be read, so much is kept: more than pictures and old documents have.
constexpr size_t kMaxUnreadBytes = size_t{8} << 20U;

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
    Reader{Format::kJson, nullptr, ReadJsonStream},
    Reader{Format::kJsonLines, nullptr, ReadJsonStream},
    Reader{Format::kCsv, nullptr, ReadCsvStream},
    Reader{Format::kTsv, nullptr, ReadCsvStream},
    Reader{Format::kPythonDict, nullptr, ReadPythonDictStream},
    Reader{Format::kHtml, ReadHtml, nullptr},
    Reader{Format::kMhtml, ReadMhtml, nullptr},
    Reader{Format::kEml, ReadEml, nullptr},
    Reader{Format::kZip, ReadZip, nullptr},
    Reader{Format::kDocx, ReadDocx, nullptr},
    Reader{Format::kHwpx, ReadHwpx, nullptr},
    Reader{Format::kHwp, ReadHwp, nullptr},
    Reader{Format::kPdf, ReadPdf, nullptr},
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

// The rest of a source that has failed: the same error once more.
class FailedSource final : public ByteSource {
 public:
  explicit FailedSource(Error error) : error_(std::move(error)) {}
  Result<size_t> Read(std::span<char> /*out*/) override { return std::unexpected(error_); }

 private:
  Error error_;
};

Format FormatOf(std::string_view head, bool complete, const ReadHint& hint) {
  return hint.format.has_value() ? *hint.format : SniffFormat({head, complete, hint.name});
}

// What `reader` makes of `bytes`; `cut` says why there are no more, or is empty.
std::vector<Document> ReadAtOnce(const Reader& reader, std::string_view bytes, const ReadHint& hint,
                                 std::string_view cut) {
  std::vector<Document> documents = reader.whole(bytes, hint);
  if (cut.empty()) return documents;
  for (Document& document : documents) {
    document.diagnostics.push_back({"truncated", hint.name + ": " + std::string(cut)});
  }
  return documents;
}

constexpr std::string_view kCutByError =
    "중간까지만 읽혀 뒷부분이 빠졌습니다. 원본 파일을 확인해 주세요.";
constexpr std::string_view kCutBySize =
    "256 MiB가 넘어 뒷부분은 읽지 않았습니다. 파일을 나누어 주세요.";

// Text says by itself where it was cut; its limit lies below that of other whole files.
std::string_view CutBySize(const Reader& reader) {
  return reader.limit == kMaxWholeFileBytes ? kCutBySize : std::string_view();
}

// Delivers what `reader` makes of `bytes` and the rest of `source`, of which ReadUpTo said `begun`;
// what is over its limit stays unread.
Result<void> DeliverWhole(const Reader& reader, std::string bytes, const Result<bool>& begun,
                          ByteSource& source, const ReadHint& hint, const DocumentSink& sink) {
  const bool all = begun.value_or(false);
  const Result<bool> ended = all ? begun : ReadUpTo(source, reader.limit, bytes);
  std::string_view cut;
  if (!ended) {
    cut = kCutByError;
  } else if (!*ended && bytes.size() >= reader.limit) {
    cut = CutBySize(reader);
  }
  for (Document& document : ReadAtOnce(reader, bytes, hint, cut)) {
    if (!sink(std::move(document))) return {};
  }
  if (!ended) return std::unexpected(NameFile(ended.error(), hint.name));
  return {};
}

Result<void> DeliverAll(std::vector<Document> documents, const DocumentSink& sink) {
  for (Document& document : documents) {
    if (!sink(std::move(document))) break;
  }
  return {};
}

// Hands the stream on as UTF-8; what was assumed about its charset is told with the next document.
Result<void> DeliverStream(const Reader& reader, ByteSource& source, const ReadHint& hint,
                           const DocumentSink& sink) {
  Utf8Source utf8(source);
  const Result<void> done = reader.stream(utf8, hint, [&](Document&& document) {
    for (Diagnostic& diagnostic : utf8.TakeDiagnostics()) {
      document.diagnostics.push_back(std::move(diagnostic));
    }
    return sink(std::move(document));
  });
  if (!done) return std::unexpected(NameFile(done.error(), hint.name));
  return {};
}

}  // namespace

Result<void> ReadDocuments(ByteSource& source, const ReadHint& hint, const DocumentSink& sink) {
  const std::unique_ptr<ByteSource> plain = Decompressed(std::make_unique<BorrowedSource>(source));
  std::string head;
  const Result<bool> ended = ReadUpTo(*plain, kSniffBytes, head);
  if (!ended && head.empty()) return std::unexpected(NameFile(ended.error(), hint.name));
  FailedSource failed(ended ? Error{} : ended.error());
  ByteSource& rest = ended ? *plain : static_cast<ByteSource&>(failed);
  if (!hint.format.has_value() && IsPropertyList(head)) {
    const Result<bool> all = ended && !*ended ? ReadUpTo(*plain, kMaxWholeFileBytes, head) : ended;
    const std::string text = all ? TextOfPropertyList(head) : std::string();
    if (!text.empty()) return DeliverAll(ReadDocuments(text, {.name = hint.name}), sink);
  }
  const Reader* reader = FindReader(FormatOf(head, ended.value_or(false), hint));
  if (reader == nullptr) {
    Document document = UnreadableDocument(head, hint);
    // Kept all the same: two pictures are two documents, and a later version may read them.
    document.origin.raw = std::move(head);
    Result<bool> kept = ended;
    if (ended && !*ended) kept = ReadUpTo(*plain, kMaxUnreadBytes, document.origin.raw);
    sink(std::move(document));
    if (!kept) return std::unexpected(NameFile(kept.error(), hint.name));
    return {};
  }
  if (reader->whole != nullptr)
    return DeliverWhole(*reader, std::move(head), ended, rest, hint, sink);
  PrefixedSource rewound(std::move(head), rest);
  return DeliverStream(*reader, rewound, hint, sink);
}

std::vector<Document> ReadDocuments(std::string_view bytes, const ReadHint& hint) {
  const std::string_view head = bytes.substr(0, kSniffBytes);
  if (!IsCompressed(bytes) && !IsPropertyList(head)) {
    // Without the copies that a stream needs.
    const Reader* reader = FindReader(FormatOf(head, head.size() == bytes.size(), hint));
    if (reader != nullptr && reader->whole != nullptr) {
      const bool cut = bytes.size() > reader->limit;
      return ReadAtOnce(*reader, bytes.substr(0, reader->limit), hint,
                        cut ? CutBySize(*reader) : std::string_view());
    }
  }
  std::vector<Document> documents;
  const std::unique_ptr<ByteSource> source = MemorySource(bytes);
  const Result<void> done = ReadDocuments(*source, hint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  });
  if (!done && documents.empty()) {
    // Memory has no errors of its own, but compressed bytes in it may be damaged.
    documents.push_back(UnreadableDocument(bytes, hint));
    documents.back().diagnostics.front().message = done.error().message;
  }
  return documents;
}

}  // namespace gonggo
