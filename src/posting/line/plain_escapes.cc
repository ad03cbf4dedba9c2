#include "posting/line/plain_escapes.h"

#include <algorithm>

namespace gonggo {
namespace {

bool IsEscape(std::string_view text, size_t at) {
  if (text[at] != '\\' || at + 1 >= text.size()) return false;
  const char c = text[at + 1];
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

}  // namespace

PlainEscapes::PlainEscapes(std::string_view text) {
  plain_.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (IsEscape(text, i)) {
      left_out_.push_back(static_cast<uint32_t>(plain_.size()));
      ++i;
    }
    plain_ += text[i];
  }
}

Span PlainEscapes::Original(Span at) const {
  const uint32_t begin = OriginalOf(at.begin);
  return {begin, at.end > at.begin ? OriginalOf(at.end - 1) + 1 : begin};
}

uint32_t PlainEscapes::OriginalOf(uint32_t at) const {
  const auto before = std::upper_bound(left_out_.begin(), left_out_.end(), at);
  return at + static_cast<uint32_t>(before - left_out_.begin());
}

bool HasEscapes(std::string_view text) {
  for (size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 1)) {
    if (IsEscape(text, at)) return true;
  }
  return false;
}

}  // namespace gonggo
