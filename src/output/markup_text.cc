#include "output/markup_text.h"

#include "text/utf8.h"

namespace gonggo {

std::string MarkupText(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    at += c.size;
    switch (c.code) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (c.code == '\t' || c.code == '\n' || c.code == '\r') {
          out += ' ';
        } else if (c.code >= 0x20 && c.code != 0xFFFE && c.code != 0xFFFF && c.code != 0x7F) {
          AppendUtf8(c.code, out);
        }
    }
  }
  return out;
}

}  // namespace gonggo
