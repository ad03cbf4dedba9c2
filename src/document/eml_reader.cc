#include "document/eml_reader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "document/builder.h"
#include "document/html_reader.h"
#include "document/mime.h"
#include "document/text_reader.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "첨부 확인 부탁드립니다" is no posting.
constexpr size_t kMinMailBytes = 240;

size_t ContentBytes(const Document& document) {
  size_t bytes = 0;
  for (const Block& block : document.blocks) {
    if (!block.boilerplate) bytes += block.content.size();
  }
  return bytes;
}

// The plain and the HTML version of the mail's own text.
struct Versions {
  std::string plain;  // all inline plain parts: mail lists add their own
  std::string html;
};

Versions FindVersions(const std::vector<MimePart>& parts) {
  Versions versions;
  for (const MimePart& part : parts) {
    if (part.attachment) continue;
    if (part.type == "text/html" && versions.html.empty()) versions.html = PartText(part);
    if (part.type != "text/plain") continue;
    if (!versions.plain.empty()) versions.plain += "\n\n";
    versions.plain += PartText(part);
  }
  return versions;
}

// Of two versions the HTML one has headings and lists; the plain one counts if it says clearly
// more.
Document ChooseText(const Versions& versions, const ReadHint& hint) {
  Document plain = ScanText(versions.plain);
  if (versions.html.empty()) return plain;
  std::vector<Document> pages = ReadHtml(versions.html, hint);
  Document& page = pages.front();
  // A list's links stand in its HTML; as text they are as long as all the rest.
  const bool poorer = page.cards.empty() ? ContentBytes(page) * 5 < ContentBytes(plain) * 4
                                         : page.text.size() * 3 < ContentBytes(plain);
  return poorer ? std::move(plain) : std::move(page);
}

// "FW: RE: [채용] 서버 개발자" → "[채용] 서버 개발자".
std::string_view WithoutReplyMarks(std::string_view subject) {
  static constexpr std::array<std::string_view, 8> kMarks = {
      "re:", "fw:", "fwd:", "회신:", "전달:", "답장:", "fw :", "re :"};
  for (;;) {
    subject = TrimSpaces(subject);
    const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [subject](std::string_view m) {
      return AsciiLower(subject.substr(0, m.size())) == m;
    });
    if (mark == kMarks.end()) return subject;
    subject.remove_prefix(mark->size());
  }
}

bool IsForwarded(const MimePart& part) { return part.type == "message/rfc822"; }

bool IsEnclosed(const MimePart& part) { return part.attachment || IsForwarded(part); }

// The mail without what is enclosed: that is kept with the documents read from it.
std::string WithoutEnclosures(std::string_view mail, const std::vector<MimePart>& parts) {
  std::string out;
  size_t kept = 0;  // bytes of `mail` that are in `out` or left out
  for (const MimePart& part : parts) {
    if (!IsEnclosed(part)) continue;
    const auto begin = static_cast<size_t>(part.body.data() - mail.data());
    out.append(mail.substr(kept, begin - kept));
    kept = begin + part.body.size();
  }
  out.append(mail.substr(kept));
  return out;
}

std::vector<Document> ReadAttachments(const std::vector<MimePart>& parts, const ReadHint& hint,
                                      ContainerBudget& budget) {
  std::vector<Document> documents;
  int number = 0;
  for (const MimePart& part : parts) {
    if (!IsEnclosed(part)) continue;
    ++number;
    if (part.body.empty()) continue;
    if (budget.members-- <= 0) break;
    const std::string bytes = DecodedBody(part);
    if (bytes.size() > budget.bytes) break;
    budget.bytes -= bytes.size();
    std::string name = FileNameOf(part);
    std::replace(name.begin(), name.end(), '/', '_');
    if (name.empty()) {
      name = (IsForwarded(part) ? "전달된 메일 " : "첨부 ") + std::to_string(number);
    }
    for (Document& document : ReadContained(bytes, {.name = hint.name + "/" + name}, budget)) {
      documents.push_back(std::move(document));
    }
  }
  return documents;
}

}  // namespace

std::vector<Document> ReadEmlWithin(std::string_view bytes, const ReadHint& hint,
                                    ContainerBudget& budget) {
  MimeHeaders headers;
  const std::vector<MimePart> parts = ReadMimeParts(bytes, headers);
  DocumentBuilder builder;
  const std::string subject = DecodeHeaderText(headers.Get("subject"));
  builder.KeyValue("subject", WithoutReplyMarks(subject));
  for (const std::string_view name : {"from", "date"}) {
    builder.KeyValue(name, DecodeHeaderText(headers.Get(name)));
  }
  builder.BlankLine();
  const Document text = ChooseText(FindVersions(parts), hint);
  builder.Embed(text, 0);
  std::vector<Document> attachments = ReadAttachments(parts, hint, budget);
  if (ContentBytes(text) == 0 && attachments.empty()) {
    builder.AddDiagnostic(
        {"empty", hint.name + ": 메일에 읽을 내용이 없습니다. 원본 메일을 다시 저장해 주세요."});
  }
  std::vector<Document> documents;
  const bool readable =
      std::any_of(attachments.begin(), attachments.end(),
                  [](const Document& document) { return !document.text.empty(); });
  if (!readable || ContentBytes(text) >= kMinMailBytes) {
    documents.push_back(builder.Finish(
        {.name = hint.name, .format = Format::kEml, .raw = WithoutEnclosures(bytes, parts)}));
  }
  std::move(attachments.begin(), attachments.end(), std::back_inserter(documents));
  return documents;
}

std::vector<Document> ReadEml(std::string_view bytes, const ReadHint& hint) {
  ContainerBudget budget{.depth = 1};
  return ReadEmlWithin(bytes, hint, budget);
}

}  // namespace gonggo
