#include "text/hangul.h"

#include "text/utf8.h"

namespace gonggo {

bool HasHangul(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    if (IsHangulSyllable(c.code)) return true;
    at += c.size;
  }
  return false;
}

}  // namespace gonggo
