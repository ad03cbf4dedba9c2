#include "document/whole_text.h"

#include <utility>

#include "document/box_drawing.h"
#include "document/charset.h"
#include "document/limits.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool IsBlank(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    const DecodedChar c = DecodeChar(text, i);
    if (c.code != '\n' && !IsSpace(c.code)) return false;
    i += c.size;
  }
  return true;
}

}  // namespace

Document DecodeWholeText(std::string_view bytes, const ReadHint& hint) {
  Document document;
  document.origin.name = hint.name;
  if (bytes.size() > kMaxDocumentBytes) {
    bytes = bytes.substr(0, CharBoundaryBefore(bytes, kMaxDocumentBytes));
    document.diagnostics.push_back(
        {"truncated",
         hint.name + ": 64 MiB가 넘어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요."});
  }
  document.origin.raw = bytes;
  DecodedText decoded = DecodeToUtf8(bytes);
  for (Diagnostic& diagnostic : decoded.diagnostics) {
    document.diagnostics.push_back(std::move(diagnostic));
  }
  document.text = WithoutBoxDrawing(NormalizeText(decoded.utf8));
  if (IsBlank(document.text)) {
    document.diagnostics.push_back(
        {"empty",
         hint.name + ": 내용이 비어 있습니다. 공고 내용을 붙여 넣어 저장했는지 확인해 주세요."});
  }
  return document;
}

}  // namespace gonggo
