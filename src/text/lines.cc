#include "text/lines.h"

#include <algorithm>
#include <cstring>

namespace gonggo {

LineIndex::LineIndex(std::string_view text) : size_(static_cast<uint32_t>(text.size())) {
  starts_.reserve(64);
  starts_.push_back(0);
  for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts_.push_back(static_cast<uint32_t>(at + 1));
  }
}

Span LineIndex::LineSpan(uint32_t line) const {
  const uint32_t begin = starts_[line - 1];
  return {begin, line < starts_.size() ? starts_[line] - 1 : size_};
}

uint32_t LineIndex::LineAt(uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<uint32_t>(after - starts_.begin());
}

}  // namespace gonggo
