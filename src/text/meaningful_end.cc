#include "text/meaningful_end.h"

#include "text/utf8.h"

namespace gonggo {

size_t MeaningfulEnd(std::string_view text) {
  size_t end = text.size();
  while (end > 0) {
    const DecodedChar c = DecodeCharBefore(text, end);
    if (c.code == U')') {
      const size_t open = text.substr(0, end).rfind('(');
      if (open == std::string_view::npos || open == 0) break;
      end = open;
    } else if (IsSpace(c.code) || !IsWordChar(c.code)) {
      end -= c.size;
    } else {
      break;
    }
  }
  return end;
}

}  // namespace gonggo
