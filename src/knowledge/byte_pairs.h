// BytePairs: which pairs and triples of neighbouring bytes a text has, ASCII case aside, as small
// sets of bits.
//
// Tells without looking through the text that a word is not in it. Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "knowledge/skill_fold.h"

namespace gonggo {

class BytePairs {
 public:
  constexpr BytePairs() = default;
  explicit constexpr BytePairs(std::string_view text) {
    uint32_t a = 0;
    uint32_t b = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      const uint32_t c = Folded(text[i]);
      if (i > 0) Set(PairBit(b, c), pairs_);
      if (i > 1) Set(TripleBit(a, b, c), triples_);
      a = b;
      b = c;
    }
  }

  // False only where `word` does not stand in the text.
  [[nodiscard]] constexpr bool MayHold(std::string_view word) const {
    if (word.size() < 2) return true;
    if (word.size() == 2) return Has(PairBit(Folded(word[0]), Folded(word[1])), pairs_);
    for (size_t i = 2; i < word.size(); ++i) {
      if (!Has(TripleBit(Folded(word[i - 2]), Folded(word[i - 1]), Folded(word[i])), triples_))
        return false;
    }
    return true;
  }

 private:
  // A line of a posting has some hundred of either.
  using PairSet = std::array<uint64_t, 16>;
  using TripleSet = std::array<uint64_t, 64>;

  [[nodiscard]] static constexpr uint32_t Folded(char c) {
    return static_cast<unsigned char>(LowerAscii(c));
  }
  // Fibonacci hashing: the upper bits are the well-mixed ones.
  [[nodiscard]] static constexpr uint32_t PairBit(uint32_t a, uint32_t b) {
    return ((a << 8U | b) * 0x9E3779B1U) >> 22U;
  }
  [[nodiscard]] static constexpr uint32_t TripleBit(uint32_t a, uint32_t b, uint32_t c) {
    return ((a << 16U | b << 8U | c) * 0x9E3779B1U) >> 20U;
  }
  template <typename Bits>
  static constexpr void Set(uint32_t bit, Bits& bits) {
    bits[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  template <typename Bits>
  [[nodiscard]] static constexpr bool Has(uint32_t bit, const Bits& bits) {
    return (bits[bit / 64] >> (bit % 64) & 1U) != 0;
  }

  PairSet pairs_{};
  TripleSet triples_{};
};

}  // namespace gonggo
