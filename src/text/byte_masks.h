// ByteMasks: where the bytes of 64 are of a kind, as one bit each.
//
// A scanner that asks each byte what it is mispredicts at every change from Hangul to a space to
// Latin. One that takes the bits of a mask, one after another, does not. As in byte_scan.h, the
// vectors are an extension that GCC and clang have on every machine. Pure; thread-safe.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/byte_scan.h"

namespace gonggo {

inline constexpr size_t kMaskBytes = 64;

// By byte of `hits`, each of which is 0 or 0xFF: a bit, the first one lowest.
[[nodiscard]] inline uint32_t BitsOf(ByteBlock hits) {
#if defined(__SSE2__)
  using Signed = char __attribute__((vector_size(16)));
  return static_cast<uint32_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<Signed>(hits)));
#else
  std::array<uint64_t, 2> words{};
  std::memcpy(words.data(), &hits, sizeof words);
  uint32_t bits = 0;
  for (size_t k = 0; k < words.size(); ++k) {
    const uint64_t word =
        std::endian::native == std::endian::big ? __builtin_bswap64(words[k]) : words[k];
    // The product brings the lowest bits of the eight bytes beside each other, at its top.
    const uint64_t lowest = word & 0x0101010101010101U;
    bits |= static_cast<uint32_t>(lowest * 0x0102040810204080U >> 56U) << (8 * k);
  }
  return bits;
#endif
}

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
  const auto wanted = static_cast<unsigned char>(byte);
  size_t count = 0;
  size_t i = 0;
  for (; i + kMaskBytes <= text.size(); i += kMaskBytes) {
    const uint64_t mask = MaskWhere(text.data() + i, [wanted](ByteBlock b) { return b == wanted; });
    count += static_cast<size_t>(std::popcount(mask));
  }
  for (; i < text.size(); ++i) count += text[i] == byte ? 1 : 0;
  return count;
}

}  // namespace gonggo
