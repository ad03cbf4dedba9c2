// JsonSink: text appended to a string in many small pieces.
//
// std::string::append is a call for each piece, and sets the terminating zero each time. Here the
// string is grown ahead of what is written, so that an append is a few copied bytes. Used by one
// writer; not thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gonggo {

class JsonSink {
 public:
  // Appends to `out`, which nobody else may touch until the sink is gone.
  explicit JsonSink(std::string& out) : out_(out), used_(out.size()) { Grow(kFirst); }
  JsonSink(const JsonSink&) = delete;
  JsonSink& operator=(const JsonSink&) = delete;
  ~JsonSink() { out_.resize(used_); }

  [[gnu::always_inline]] void Append(std::string_view piece) {
    piece.copy(Room(piece.size()), piece.size());
    used_ += piece.size();
  }
  void Append(char c) {
    *Room(1) = c;
    ++used_;
  }

  // Where the next `size` bytes may be written, of which Take says how many were.
  [[nodiscard]] char* Room(size_t size) {
    if (out_.size() - used_ < size) Grow(size);
    return out_.data() + used_;
  }
  void Take(size_t size) { used_ += size; }

 private:
  static constexpr size_t kFirst = 64;

  [[gnu::noinline]] void Grow(size_t size) {
    const size_t wanted = used_ + size;
    // As large as the memory that the string has anyway; if that is not enough, half as large
    // again.
    const size_t target = wanted <= out_.capacity() ? out_.capacity() : wanted + used_ / 2;
    out_.resize_and_overwrite(target, [target](char*, size_t) { return target; });
  }

  std::string& out_;
  size_t used_;
};

}  // namespace gonggo
