// FindByteWhere: the first byte for which a predicate holds, looked for sixteen at a time.
//
// Postings are scanned for rare bytes many times over (controls, markup, characters that need
// normalising). The vector type is an extension that GCC and clang have on every machine, so no
// instruction set is named. Pure; thread-safe.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gonggo {

using ByteBlock = unsigned char __attribute__((vector_size(16)));

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

// `test(byte, next)` is a generic lambda that is called with ByteBlocks; `next` is what follows
// each byte, 0 at the end. It combines comparisons with | and & only.
// Returns text.size() where no byte passes.
template <typename Test>
[[nodiscard]] size_t FindByteWhere(std::string_view text, size_t from, Test test) {
  constexpr size_t kSize = sizeof(ByteBlock);
  const char* p = text.data();
  const size_t n = text.size();
  const auto hits_of = [&test](ByteBlock block, ByteBlock next) {
    return BitsOf(reinterpret_cast<ByteBlock>(test(block, next)));
  };
  size_t i = from;
  ByteBlock block{};
  for (; i + kSize < n; i += kSize) {
    ByteBlock next;
    std::memcpy(&block, p + i, kSize);
    std::memcpy(&next, p + i + 1, kSize);
    if (const uint32_t hits = hits_of(block, next); hits != 0)
      return i + static_cast<size_t>(std::countr_zero(hits));
  }
  if (i == n) return n;
  // The last up to sixteen: together with some that were looked at, where there are so many.
  const size_t first = n >= kSize ? n - kSize : 0;
  if (n >= kSize) {
    std::memcpy(&block, p + first, kSize);
  } else {
    block = ByteBlock{};
    std::memcpy(&block, p, n);
  }
  const ByteBlock next = __builtin_shufflevector(block, ByteBlock{}, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
                                                 11, 12, 13, 14, 15, 16);
  const uint32_t hits = hits_of(block, next) & (~0U << (i - first));
  return hits == 0 ? n : std::min(n, first + static_cast<size_t>(std::countr_zero(hits)));
}

}  // namespace gonggo
