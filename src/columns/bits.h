// Bits: a set of small numbers, one bit each, combined word by word.
//
// Values; not thread-safe. Sets that are combined have the same size.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gonggo {

class Bits {
 public:
  Bits() = default;
  explicit Bits(size_t size, bool value = false);

  // Those below `size` that `passes(index)`, which is asked of each in order. Without a branch on
  // what it says, which would often be guessed wrongly.
  template <typename Passes>
  [[nodiscard]] static Bits Where(size_t size, const Passes& passes) {
    Bits bits(size);
    for (size_t i = 0; i < bits.words_.size(); ++i) {
      const size_t begin = i * 64;
      const size_t count = size - begin < 64 ? size - begin : 64;
      uint64_t word = 0;
      for (size_t k = 0; k < count; ++k)
        word |= uint64_t{static_cast<bool>(passes(begin + k))} << k;
      bits.words_[i] = word;
    }
    return bits;
  }

  [[nodiscard]] size_t size() const { return size_; }
  [[nodiscard]] bool Has(size_t index) const {
    return (words_[index >> 6U] >> (index & 63U) & 1U) != 0;
  }
  void Set(size_t index) { words_[index >> 6U] |= uint64_t{1} << (index & 63U); }
  void Reset(size_t index) { words_[index >> 6U] &= ~(uint64_t{1} << (index & 63U)); }

  // Adds members up to `size`, all absent.
  void Grow(size_t size) {
    size_ = size;
    words_.resize((size + 63) / 64);
  }

  [[nodiscard]] size_t Count() const;
  // How many of them `other` has, too.
  [[nodiscard]] size_t CountBoth(const Bits& other) const;
  [[nodiscard]] bool Any() const;

  Bits& operator&=(const Bits& other);
  Bits& operator|=(const Bits& other);
  // Takes away what `other` has.
  Bits& operator-=(const Bits& other);

  // 64 of them at once: bit k of word i is member 64 * i + k.
  [[nodiscard]] size_t WordCount() const { return words_.size(); }
  [[nodiscard]] uint64_t Word(size_t index) const { return words_[index]; }

  // Calls `visit(index)` for each member, ascending.
  template <typename Visit>
  void ForEach(Visit&& visit) const {
    ForEachOfWords(0, words_.size(), visit);
  }
  // … for those of the words (Word) from `begin` to before `end`.
  template <typename Visit>
  void ForEachOfWords(size_t begin, size_t end, const Visit& visit) const {
    for (size_t i = begin; i < end; ++i) {
      for (uint64_t word = words_[i]; word != 0; word &= word - 1) {
        visit(i * 64 + static_cast<size_t>(std::countr_zero(word)));
      }
    }
  }

  friend bool operator==(const Bits&, const Bits&) = default;

 private:
  size_t size_ = 0;
  std::vector<uint64_t> words_;
};

}  // namespace gonggo
