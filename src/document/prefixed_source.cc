#include "document/prefixed_source.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace gonggo {
namespace {

// Grows with what has come, so that a small file costs little and a large one few calls.
constexpr size_t kFirstReadBytes = size_t{4} << 10U;
constexpr size_t kMaxReadBytes = size_t{1} << 20U;

}  // namespace

PrefixedSource::PrefixedSource(std::string prefix, ByteSource& rest)
    : prefix_(std::move(prefix)), rest_(rest) {}

Result<size_t> PrefixedSource::Read(std::span<char> out) {
  if (at_ >= prefix_.size()) return rest_.Read(out);
  const size_t size = std::min(out.size(), prefix_.size() - at_);
  std::memcpy(out.data(), prefix_.data() + at_, size);
  at_ += size;
  return size;
}

Result<bool> ReadUpTo(ByteSource& source, size_t limit, std::string& out) {
  while (out.size() < limit) {
    const size_t before = out.size();
    const size_t want =
        std::min(limit - before, std::clamp(before, kFirstReadBytes, kMaxReadBytes));
    Result<size_t> got = 0;
    // Nobody needs zeros where the source writes.
    out.resize_and_overwrite(before + want, [&](char* data, size_t) {
      got = source.Read(std::span<char>(data + before, want));
      return before + got.value_or(0);
    });
    if (!got) return std::unexpected(got.error());
    if (*got == 0) return true;
  }
  return false;
}

}  // namespace gonggo
