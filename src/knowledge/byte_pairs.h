// BytePairs: which pairs of neighbouring bytes a text has, ASCII case aside, as a small set of
// bits.
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
    for (size_t i = 1; i < text.size(); ++i) {
      const uint32_t bit = BitOf(text[i - 1], text[i]);
      bits_[bit / 64] |= uint64_t{1} << (bit % 64);
    }
  }

  // False only where `word` does not stand in the text; its first and last pair are looked at.
  [[nodiscard]] constexpr bool MayHold(std::string_view word) const {
    const size_t n = word.size();
    return n < 2 || (Has(word[0], word[1]) && Has(word[n - 2], word[n - 1]));
  }

 private:
  static constexpr uint32_t kBits = 1024;

  [[nodiscard]] static constexpr uint32_t BitOf(char first, char second) {
    const auto a = static_cast<uint32_t>(static_cast<unsigned char>(LowerAscii(first)));
    const auto b = static_cast<uint32_t>(static_cast<unsigned char>(LowerAscii(second)));
    return (a * 37U + b) % kBits;
  }
  [[nodiscard]] constexpr bool Has(char first, char second) const {
    const uint32_t bit = BitOf(first, second);
    return (bits_[bit / 64] >> (bit % 64) & 1U) != 0;
  }

  std::array<uint64_t, kBits / 64> bits_{};
};

}  // namespace gonggo
