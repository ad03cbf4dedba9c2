#include "document/container.h"

#include <algorithm>
#include <memory>

#include "document/byte_source.h"
#include "document/eml_reader.h"
#include "document/prefixed_source.h"
#include "document/sniff.h"
#include "document/zip_reader.h"

namespace gonggo {
namespace {

Document Unreadable(const ReadHint& hint, std::string_view message) {
  Document document;
  document.origin.name = hint.name;
  document.diagnostics.push_back({kDiagnosticUnreadable, hint.name + ": " + std::string(message)});
  return document;
}

// Unpacks gzip and zstd within the budget, and reads what comes out.
std::vector<Document> ReadCompressed(std::string_view bytes, const ReadHint& hint,
                                     ContainerBudget& budget) {
  const std::unique_ptr<ByteSource> plain = Decompressed(MemorySource(bytes));
  const auto limit = static_cast<size_t>(std::min<uint64_t>(budget.bytes, kMaxWholeFileBytes));
  std::string unpacked;
  const Result<bool> ended = ReadUpTo(*plain, limit, unpacked);
  budget.bytes -= std::min<uint64_t>(budget.bytes, unpacked.size());
  if (!ended) return {Unreadable(hint, ended.error().message)};
  if (!*ended)
    return {Unreadable(hint, "압축을 풀면 너무 커서 읽지 않았습니다. 풀어서 나누어 넣어 주세요.")};
  if (IsCompressed(unpacked))
    return {Unreadable(hint, "압축이 여러 겹이라 읽지 않았습니다. 풀어서 넣어 주세요.")};
  return ReadContained(unpacked, hint, budget);
}

}  // namespace

std::vector<Document> ReadContained(std::string_view bytes, const ReadHint& hint,
                                    ContainerBudget& budget) {
  if (IsCompressed(bytes)) return ReadCompressed(bytes, hint, budget);
  const std::string_view head = bytes.substr(0, kSniffBytes);
  const Format format = SniffFormat({head, head.size() == bytes.size(), hint.name});
  const bool container = format == Format::kZip || format == Format::kEml;
  if (format == Format::kUnknown) return {};
  if (!container) return ReadDocuments(bytes, {.name = hint.name, .format = format});
  if (budget.depth >= kMaxContainerDepth) {
    return {
        Unreadable(hint, "압축 파일이 너무 깊이 겹쳐 있어 읽지 않았습니다. 풀어서 넣어 주세요.")};
  }
  ++budget.depth;
  std::vector<Document> documents = format == Format::kZip ? ReadZipWithin(bytes, hint, budget)
                                                           : ReadEmlWithin(bytes, hint, budget);
  --budget.depth;
  return documents;
}

}  // namespace gonggo
