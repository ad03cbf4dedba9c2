// FindByteWhere: the first byte for which a predicate holds, looked for sixteen at a time.
//
// Postings are scanned for rare bytes many times over (controls, markup, characters that need
// normalising). The vector type is an extension that GCC and clang have on every machine, so no
// instruction set is named. Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gonggo {

using ByteBlock = unsigned char __attribute__((vector_size(16)));

// `test(byte, next)` is a generic lambda that is called with single bytes and with ByteBlocks;
// `next` is what follows each byte, 0 at the end. It combines comparisons with | and & only.
// Returns text.size() where no byte passes.
template <typename Test>
[[nodiscard]] size_t FindByteWhere(std::string_view text, size_t from, Test test) {
  const char* p = text.data();
  const size_t n = text.size();
  size_t i = from;
  for (; i + sizeof(ByteBlock) < n; i += sizeof(ByteBlock)) {
    ByteBlock block;
    ByteBlock next;
    std::memcpy(&block, p + i, sizeof block);
    std::memcpy(&next, p + i + 1, sizeof next);
    const auto hits = test(block, next);
    std::array<uint64_t, 2> words{};
    static_assert(sizeof hits == sizeof words);
    std::memcpy(words.data(), &hits, sizeof words);
    if ((words[0] | words[1]) == 0) continue;
    for (size_t k = 0;; ++k) {
      if (hits[k] != 0) return i + k;
    }
  }
  if (i == n) return n;
  // The last up to sixteen, with zeros behind them.
  std::array<char, 2 * sizeof(ByteBlock)> rest{};
  std::memcpy(rest.data(), p + i, n - i);
  ByteBlock block;
  ByteBlock next;
  std::memcpy(&block, rest.data(), sizeof block);
  std::memcpy(&next, rest.data() + 1, sizeof next);
  const auto hits = test(block, next);
  std::array<uint64_t, 2> words{};
  std::memcpy(words.data(), &hits, sizeof words);
  if ((words[0] | words[1]) == 0) return n;
  for (size_t k = 0; k < n - i; ++k) {
    if (hits[k] != 0) return i + k;
  }
  return n;
}

}  // namespace gonggo
