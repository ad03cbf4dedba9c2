#include "document/stream_window.h"

#include <algorithm>
#include <span>

namespace gonggo {
namespace {

// Grows with what has come, so that a single record costs little; at the end large enough that a
// read costs little beside what is done with it.
constexpr uint64_t kFirstReadBytes = uint64_t{16} << 10U;
constexpr uint64_t kMaxReadBytes = uint64_t{256} << 10U;

uint64_t CountLineEnds(std::string_view text) {
  uint64_t count = 0;
  for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    ++count;
  return count;
}

}  // namespace

void StreamWindow::Forget() {
  if (counted_ < at_) {
    lines_ += CountLineEnds(std::string_view(bytes_).substr(counted_, at_ - counted_));
    counted_ = at_;
  }
  bytes_.erase(0, at_);
  base_ += at_;
  counted_ -= at_;
  at_ = 0;
}

Result<void> StreamWindow::Grow(size_t size) {
  if (ended_ || View().size() >= size) return {};
  Forget();
  while (!ended_ && bytes_.size() < size) {
    const size_t held = bytes_.size();
    const size_t want = std::clamp(base_ + held, kFirstReadBytes, kMaxReadBytes);
    Result<size_t> got = 0;
    bytes_.resize_and_overwrite(held + want, [&](char* data, size_t) {
      got = source_.Read(std::span<char>(data + held, want));
      return held + got.value_or(0);
    });
    if (!got) return std::unexpected(got.error());
    ended_ = *got == 0;
  }
  return {};
}

void StreamWindow::Rewrap(size_t size, std::string_view prefix) {
  Skip(size);
  Forget();
  bytes_.insert(0, prefix);
  base_ -= prefix.size();
  counted_ += prefix.size();
}

uint64_t StreamWindow::LineOf(size_t at) {
  const size_t end = std::min(at_ + at, bytes_.size());
  if (end < counted_) {
    return lines_ - CountLineEnds(std::string_view(bytes_).substr(end, counted_ - end)) + 1;
  }
  lines_ += CountLineEnds(std::string_view(bytes_).substr(counted_, end - counted_));
  counted_ = end;
  return lines_ + 1;
}

}  // namespace gonggo
