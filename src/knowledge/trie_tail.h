// TrieTail: the rest of a word behind the state of a trie from which there is but one way on.
//
// All tails of a trie stand in one array: a byte for the size, the bytes, and what ends behind them
// as four bytes, the lowest first. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gonggo {

inline constexpr size_t kMaxTailBytes = 255;

struct TrieTail {
  std::span<const uint8_t> bytes;
  int32_t output = -1;
};

// `bytes` are at most kMaxTailBytes.
inline void AppendTail(std::string_view bytes, int32_t output, std::vector<uint8_t>& tails) {
  tails.push_back(static_cast<uint8_t>(bytes.size()));
  for (const char c : bytes) tails.push_back(static_cast<uint8_t>(c));
  for (unsigned shift = 0; shift < 32; shift += 8)
    tails.push_back(static_cast<uint8_t>(static_cast<uint32_t>(output) >> shift));
}

// The tail at `at`, which a state of the same trie gave.
[[nodiscard]] constexpr TrieTail TailAt(std::span<const uint8_t> tails, size_t at) {
  const size_t size = tails[at];
  const std::span<const uint8_t> rest = tails.subspan(at + 1 + size, 4);
  const uint32_t output =
      rest[0] | uint32_t{rest[1]} << 8U | uint32_t{rest[2]} << 16U | uint32_t{rest[3]} << 24U;
  return {tails.subspan(at + 1, size), static_cast<int32_t>(output)};
}

}  // namespace gonggo
