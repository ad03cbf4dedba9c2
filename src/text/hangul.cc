#include "text/hangul.h"

#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {

bool HasHangul(std::string_view text) {
  const auto leads = [](auto byte, auto) {
    return (byte >= kFirstSyllableLead) & (byte <= kLastSyllableLead);
  };
  for (size_t at = FindByteWhere(text, 0, leads); at < text.size();
       at = FindByteWhere(text, at + 1, leads)) {
    if (IsHangulSyllable(DecodeChar(text, at).code)) return true;
  }
  return false;
}

}  // namespace gonggo
