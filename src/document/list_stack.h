// ListStack: how deep a list item stands, from its indentation and from its kind of bullet.
//
// A deeper indentation nests; at equal indentation another kind of bullet nests below those that
// came before it ("■ 자격요건" over "- Python"). Fed line by line, in order. Not thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gonggo {

// Deeper than any list that people write.
inline constexpr size_t kMaxListDepth = 15;

class ListStack {
 public:
  // The depth, from 1, of an item of bullet kind `kind` (bullet.h) at column `indent`.
  uint8_t Depth(uint32_t indent, uint32_t kind) {
    while (size_ > 0 && levels_[size_ - 1].indent > indent) --size_;
    for (size_t i = size_; i > 0 && levels_[i - 1].indent == indent; --i) {
      if (levels_[i - 1].kind == kind) {
        size_ = i;
        return static_cast<uint8_t>(i);
      }
    }
    if (size_ < levels_.size()) levels_[size_++] = {indent, kind};
    return static_cast<uint8_t>(size_);
  }

  // A line that is no item ends the lists that are indented as much or more.
  void Interrupt(uint32_t indent) {
    while (size_ > 0 && levels_[size_ - 1].indent >= indent) --size_;
  }

 private:
  struct Level {
    uint32_t indent = 0;
    uint32_t kind = 0;
  };
  std::array<Level, kMaxListDepth> levels_{};
  size_t size_ = 0;
};

}  // namespace gonggo
