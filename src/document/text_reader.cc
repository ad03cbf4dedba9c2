#include "document/text_reader.h"

#include <utility>

#include "document/charset.h"
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

std::vector<Document> ReadText(std::string_view bytes, const ReadHint& hint) {
  Document document = DecodeWholeText(bytes, hint);
  document.origin.format = Format::kText;
  if (IsEscapedHtml(document.text)) {
    Document unescaped = ScanEscapedHtml(document.text);
    document.text = std::move(unescaped.text);
    document.blocks = std::move(unescaped.blocks);
  } else {
    document.blocks = ScanLines(document.text);
  }
  std::vector<Document> documents;
  documents.push_back(std::move(document));
  return documents;
}

}  // namespace gonggo
