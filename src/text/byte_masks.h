// ByteMasks: where the bytes of 64 are of a kind, as one bit each.
//
// A scanner that asks each byte what it is mispredicts at every change from Hangul to a space to
// Latin. One that takes the bits of a mask, one after another, does not. As in byte_scan.h, the
// vectors are an extension that GCC and clang have on every machine. Pure; thread-safe.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/byte_scan.h"

namespace gonggo {

inline constexpr size_t kMaskBytes = 64;

// Of the kMaskBytes bytes at `bytes` those for which `test` holds: a generic lambda that is called
// with ByteBlocks, and combines comparisons with | and & only.
template <typename Test>
[[nodiscard]] uint64_t MaskWhere(const char* bytes, Test test) {
  uint64_t mask = 0;
#pragma GCC unroll 4
  for (size_t k = 0; k < kMaskBytes / sizeof(ByteBlock); ++k) {
    ByteBlock block;
    std::memcpy(&block, bytes + k * sizeof block, sizeof block);
    mask |= uint64_t{BitsOf(reinterpret_cast<ByteBlock>(test(block)))} << (16 * k);
  }
  return mask;
}

// How many of the bytes of `text` are `byte`.
[[nodiscard]] inline size_t CountBytes(std::string_view text, char byte) {
  constexpr size_t kSize = sizeof(ByteBlock);
  constexpr size_t kMostBlocks = 255;  // so many fit into a byte
  const auto wanted = static_cast<unsigned char>(byte);
  size_t count = 0;
  size_t i = 0;
  while (i + kSize <= text.size()) {
    // By place in a block; a hit is 0xFF, which is -1.
    ByteBlock counts{};
    for (size_t n = 0; n < kMostBlocks && i + kSize <= text.size(); ++n, i += kSize) {
      ByteBlock block;
      std::memcpy(&block, text.data() + i, kSize);
      counts -= reinterpret_cast<ByteBlock>(block == wanted);
    }
    for (size_t k = 0; k < kSize; ++k) count += counts[k];
  }
  for (; i < text.size(); ++i) count += text[i] == byte ? 1 : 0;
  return count;
}

}  // namespace gonggo
