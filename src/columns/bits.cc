#include "columns/bits.h"

#include <algorithm>

namespace gonggo {
namespace {

// Without the instruction of its own, which a program for any x86-64 may not use unasked, a word
// takes a dozen operations.
#if defined(__x86_64__)
#define GONGGO_WITH_POPCNT __attribute__((target("popcnt")))
bool HasPopcnt() {
  static const bool has = __builtin_cpu_supports("popcnt") != 0;
  return has;
}
#else
#define GONGGO_WITH_POPCNT
constexpr bool HasPopcnt() { return false; }
#endif

GONGGO_WITH_POPCNT size_t CountBothFast(const uint64_t* a, const uint64_t* b, size_t words) {
  size_t count = 0;
  for (size_t i = 0; i < words; ++i)
    count += static_cast<size_t>(__builtin_popcountll(a[i] & b[i]));
  return count;
}

size_t CountBothOfWords(const uint64_t* a, const uint64_t* b, size_t words) {
  if (HasPopcnt()) return CountBothFast(a, b, words);
  size_t count = 0;
  for (size_t i = 0; i < words; ++i) count += static_cast<size_t>(std::popcount(a[i] & b[i]));
  return count;
}

}  // namespace

Bits::Bits(size_t size, bool value)
    : size_(size), words_((size + 63) / 64, value ? ~uint64_t{0} : 0) {
  if (value && size % 64 != 0) words_.back() = (uint64_t{1} << (size % 64)) - 1;
}

size_t Bits::Count() const { return CountBoth(*this); }

size_t Bits::CountBoth(const Bits& other) const {
  return CountBothOfWords(words_.data(), other.words_.data(), words_.size());
}

bool Bits::Any() const {
  return std::ranges::any_of(words_, [](uint64_t word) { return word != 0; });
}

Bits& Bits::operator&=(const Bits& other) {
  for (size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  return *this;
}

Bits& Bits::operator|=(const Bits& other) {
  for (size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  return *this;
}

Bits& Bits::operator-=(const Bits& other) {
  for (size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  return *this;
}

}  // namespace gonggo
