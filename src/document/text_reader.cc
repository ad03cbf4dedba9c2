#include "document/text_reader.h"

#include <utility>

#include "document/charset.h"
#include "document/chat_export.h"
#include "document/escaped_html.h"
#include "document/line_scan.h"
#include "document/whole_text.h"
#include "text/normalize.h"

namespace gonggo {

Document ScanText(std::string_view utf8) {
  Document document;
  document.text = NormalizeText(utf8);
  document.blocks = ScanLines(document.text);
  return document;
}

namespace {

// Text and blocks of a text, or of the page that one is whose tags are all escaped. Asked of each
// message by itself: its own text is all that a library keeps of it, and gives the same again.
void ScanPlainOrEscaped(Document& document) {
  if (!IsEscapedHtml(document.text)) {
    document.blocks = ScanLines(document.text);
    return;
  }
  Document unescaped = ScanEscapedHtml(document.text);
  document.text = std::move(unescaped.text);
  document.blocks = std::move(unescaped.blocks);
}

// A message a document, each with its own text as what it was read from.
std::vector<Document> ReadMessages(const std::vector<std::string>& messages, const Document& chat) {
  std::vector<Document> documents;
  for (const std::string& message : messages) {
    Document document;
    document.text = NormalizeText(message);
    document.origin = {.name = chat.origin.name,
                       .record = static_cast<uint32_t>(documents.size()),
                       .format = Format::kText,
                       .raw = document.text};
    ScanPlainOrEscaped(document);
    documents.push_back(std::move(document));
  }
  for (const Diagnostic& diagnostic : chat.diagnostics) {
    documents.front().diagnostics.push_back(diagnostic);
  }
  return documents;
}

}  // namespace

std::vector<Document> ReadText(std::string_view bytes, const ReadHint& hint) {
  Document document = DecodeWholeText(bytes, hint);
  document.origin.format = Format::kText;
  const std::vector<std::string> messages = ChatMessages(document.text);
  if (!messages.empty()) return ReadMessages(messages, document);
  ScanPlainOrEscaped(document);
  std::vector<Document> documents;
  documents.push_back(std::move(document));
  return documents;
}

}  // namespace gonggo
