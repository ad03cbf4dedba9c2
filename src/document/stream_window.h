// StreamWindow: the part of a ByteSource that a reader of records is looking at.
//
// A reader takes views of it, advances over what it has read, and asks for more where a record is
// not complete; what was passed is forgotten, so memory stays that of the longest record. Knows the
// offset and line of what it holds, for messages. Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/byte_source.h"

namespace gonggo {

class StreamWindow {
 public:
  explicit StreamWindow(ByteSource& source) : source_(source) {}

  // What is there and not yet passed. Invalid after Grow, Skip and Rewrap.
  [[nodiscard]] std::string_view View() const { return std::string_view(bytes_).substr(at_); }

  // True when nothing follows what View shows.
  [[nodiscard]] bool ended() const { return ended_; }

  // Reads until View holds `size` bytes or the source ends. Fails with the source's error; what was
  // read before stays.
  [[nodiscard]] Result<void> Grow(size_t size);

  // Passes the first `size` bytes of View.
  void Skip(size_t size) { at_ += size; }

  // Passes the first `size` bytes and puts `prefix` in their place, as if it had stood there.
  void Rewrap(size_t size, std::string_view prefix);

  // 0-based offset and 1-based line of View's byte `at` in the source.
  [[nodiscard]] uint64_t OffsetOf(size_t at) const { return base_ + at_ + at; }
  [[nodiscard]] uint64_t LineOf(size_t at);

 private:
  void Forget();

  ByteSource& source_;
  std::string bytes_;
  size_t at_ = 0;       // of View in bytes_
  uint64_t base_ = 0;   // offset of bytes_[0] in the source; wraps below 0 behind a Rewrap
  uint64_t lines_ = 0;  // line ends before bytes_[counted_]
  size_t counted_ = 0;  // how far of bytes_ they are counted
  bool ended_ = false;
};

}  // namespace gonggo
