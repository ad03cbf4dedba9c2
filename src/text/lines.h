// LineIndex: where the lines of a normalised text begin and end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

class LineIndex {
 public:
  // Lines are split at LF; "a\nb" has two, "" has one (empty), a trailing LF opens a last empty
  // line, as Python's str.split("\n") has it. Linear.
  explicit LineIndex(std::string_view text);

  [[nodiscard]] uint32_t line_count() const { return static_cast<uint32_t>(starts_.size()); }

  // The bytes of 1-based `line` without its LF. `line` must be in 1..line_count().
  [[nodiscard]] Span LineSpan(uint32_t line) const;

  // The 1-based line that holds `offset` (a LF belongs to the line it ends). Logarithmic.
  [[nodiscard]] uint32_t LineAt(uint32_t offset) const;

 private:
  std::vector<uint32_t> starts_;
  uint32_t size_;
};

}  // namespace gonggo
