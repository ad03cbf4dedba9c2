// What one byte of UTF-8 tells of the character that it begins: for loops that look at bytes, where
// decoding each character would cost too much. Pure; thread-safe.
#pragma once

#include <cstddef>

#include "text/utf8.h"

namespace gonggo {

// Of ASCII alone: no byte of another character is one of these.
[[nodiscard]] constexpr bool IsDigitByte(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool IsUpperByte(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool IsLowerByte(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool IsAlphaByte(char c) { return IsLowerByte(c) || IsUpperByte(c); }
[[nodiscard]] constexpr bool IsAsciiAlnum(char c) { return IsAlphaByte(c) || IsDigitByte(c); }

[[nodiscard]] constexpr char LowerAscii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Of the UTF-8 of a syllable of Hangul.
inline constexpr size_t kSyllableBytes = 3;

// The first bytes of the UTF-8 of Hangul syllables, U+AC00 to U+D7A3. Of other characters only
// U+A000–ABFF (Yi and other rare scripts) and U+D7A4–D7FF (old Korean letters) begin with them.
inline constexpr unsigned char kFirstSyllableLead = 0xEA;
inline constexpr unsigned char kLastSyllableLead = 0xED;

[[nodiscard]] constexpr bool IsSyllableLead(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= kFirstSyllableLead && byte <= kLastSyllableLead;
}

}  // namespace gonggo
