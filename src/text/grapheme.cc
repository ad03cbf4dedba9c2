#include "text/grapheme.h"

#include <utf8proc.h>

#include "text/utf8.h"

namespace gonggo {

size_t GraphemeEnd(std::string_view text, size_t offset) {
  DecodedChar before = DecodeChar(text, offset);
  size_t at = offset + before.size;
  utf8proc_int32_t state = 0;
  while (at < text.size()) {
    const DecodedChar next = DecodeChar(text, at);
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before.code),
                                         static_cast<utf8proc_int32_t>(next.code), &state)) {
      break;
    }
    at += next.size;
    before = next;
  }
  return at;
}

}  // namespace gonggo
