// TrieSymbol: what a trie of Korean and English words is stepped through by.
//
// A syllable is one symbol and everything else is its bytes, so that a walk takes a third of the
// steps in Hangul, each of which waits for the one before. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/byte_class.h"

namespace gonggo {

// Symbols below are bytes; from here on they are syllables, in the order of Unicode.
inline constexpr uint32_t kFirstSyllableSymbol = 0x100;
inline constexpr uint32_t kFirstSyllableCode = 0xAC00;
inline constexpr uint32_t kSyllables = 11172;
inline constexpr uint32_t kTrieSymbols = kFirstSyllableSymbol + kSyllables;

// The symbol of the syllable at `at`, of which three bytes can be read; 0 where none stands there.
[[nodiscard]] constexpr uint32_t SyllableSymbol(const char* at) {
  const auto byte = [at](size_t i) -> uint32_t { return static_cast<unsigned char>(at[i]); };
  const uint32_t second = byte(1) ^ 0x80U;
  const uint32_t third = byte(2) ^ 0x80U;
  const uint32_t code = ((byte(0) & 0xFU) << 12U | second << 6U | third) - kFirstSyllableCode;
  const bool is_syllable = IsSyllableLead(at[0]) && (second | third) < 0x40U && code < kSyllables;
  return is_syllable ? kFirstSyllableSymbol + code : 0;
}

// Appends the UTF-8 of `symbol`.
inline void AppendSymbol(uint32_t symbol, std::string& text) {
  if (symbol < kFirstSyllableSymbol) {
    text += static_cast<char>(symbol);
    return;
  }
  const uint32_t code = symbol - kFirstSyllableSymbol + kFirstSyllableCode;
  text += static_cast<char>(0xE0U | code >> 12U);
  text += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
  text += static_cast<char>(0x80U | (code & 0x3FU));
}

// The symbols of a text, one after another.
class TrieSymbols {
 public:
  explicit TrieSymbols(std::string_view text) : text_(text) {}

  [[nodiscard]] bool empty() const { return at_ == text_.size(); }
  // Where the next one begins.
  [[nodiscard]] size_t at() const { return at_; }
  // The next one; not where it is empty.
  uint32_t Next() {
    const char* const here = text_.data() + at_;
    const uint32_t syllable = text_.size() - at_ < kSyllableBytes ? 0 : SyllableSymbol(here);
    at_ += syllable == 0 ? 1 : kSyllableBytes;
    return syllable == 0 ? static_cast<unsigned char>(*here) : syllable;
  }

 private:
  std::string_view text_;
  size_t at_ = 0;
};

}  // namespace gonggo
