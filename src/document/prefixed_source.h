// PrefixedSource: bytes that were looked at and put back in front of the source they came from.
//
// For whoever must see the beginning of a stream before deciding who reads it (sniffing, magic
// numbers). `rest` must outlive it. Not thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "document/byte_source.h"

namespace gonggo {

class PrefixedSource final : public ByteSource {
 public:
  PrefixedSource(std::string prefix, ByteSource& rest);

  [[nodiscard]] Result<size_t> Read(std::span<char> out) override;

 private:
  std::string prefix_;
  size_t at_ = 0;
  ByteSource& rest_;
};

// Appends to `out` until it holds `limit` bytes or the source ends; returns whether it ended. What
// was read before an Error stays in `out`.
[[nodiscard]] Result<bool> ReadUpTo(ByteSource& source, size_t limit, std::string& out);

}  // namespace gonggo
