#include "document/mhtml_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/builder.h"
#include "document/html_reader.h"
#include "document/mime.h"

namespace gonggo {
namespace {

bool IsPage(const MimePart& part) {
  return part.type == "text/html" || part.type == "application/xhtml+xml";
}

size_t ContentBytes(const Document& document) {
  size_t bytes = 0;
  for (const Block& block : document.blocks) {
    if (!block.boilerplate && block.kind != BlockKind::kKeyValue) bytes += block.content.size();
  }
  return bytes;
}

bool HasLink(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
    if (block.key.empty()) return false;
    const std::string_view key = Cut(document.text, block.key);
    return key == "link" || key == "url";
  });
}

bool IsWebAddress(std::string_view address) {
  return address.starts_with("http://") || address.starts_with("https://");
}

// Chrome writes Snapshot-Content-Location, others the part's Content-Location.
std::string_view SavedAddress(const MimeHeaders& headers, const MimePart& page) {
  for (const std::string_view address :
       {headers.Get("snapshot-content-location"), page.headers.Get("content-location")}) {
    if (IsWebAddress(address)) return address;
  }
  return {};
}

// The richest of the other pages, if it says more than `root`.
const MimePart* RicherFrame(const std::vector<MimePart>& parts, const MimePart* page,
                            size_t root_bytes, Document& frame) {
  const MimePart* richest = nullptr;
  for (const MimePart& part : parts) {
    if (&part == page || !IsPage(part)) continue;
    std::vector<Document> documents = ReadHtml(PartText(part), {});
    if (ContentBytes(documents.front()) <= root_bytes) continue;
    root_bytes = ContentBytes(documents.front());
    frame = std::move(documents.front());
    richest = &part;
  }
  return richest;
}

}  // namespace

std::vector<Document> ReadMhtml(std::string_view bytes, const ReadHint& hint) {
  MimeHeaders headers;
  const std::vector<MimePart> parts = ReadMimeParts(bytes, headers);
  Origin origin{.name = hint.name, .format = Format::kMhtml, .raw = std::string(bytes)};
  const auto page = std::find_if(parts.begin(), parts.end(), IsPage);
  if (page == parts.end()) {
    DocumentBuilder builder;
    builder.AddDiagnostic({kDiagnosticUnreadable, hint.name +
                                                      ": 저장된 페이지 안에 HTML이 없습니다. "
                                                      "브라우저에서 다시 저장해 주세요."});
    std::vector<Document> none;
    none.push_back(builder.Finish(std::move(origin)));
    return none;
  }
  std::vector<Document> documents = ReadHtml(PartText(*page), hint);
  // Several postings described on the page: each has its own record.
  if (documents.size() > 1) return documents;
  Document root = std::move(documents.front());
  Document frame;
  const MimePart* const richer = RicherFrame(parts, &*page, ContentBytes(root), frame);
  DocumentBuilder builder;
  if (!HasLink(root)) builder.KeyValue("link", SavedAddress(headers, *page));
  if (richer != nullptr) root.diagnostics.clear();  // the frame holds what the page lacks
  builder.Embed(root, 0);
  if (richer != nullptr) {
    builder.BlankLine();
    builder.Embed(frame, 0);
  }
  documents.front() = builder.Finish(std::move(origin));
  return documents;
}

}  // namespace gonggo
