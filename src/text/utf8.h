// UTF-8 as the whole product uses it: decoding, boundaries, character classes.
//
// Everything is total: malformed bytes decode as U+FFFD, one byte at a time (normalize.h removes
// them from documents beforehand). Locale-independent. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gonggo {

struct DecodedChar {
  char32_t code = 0;
  uint32_t size = 1;  // bytes consumed, 1..4
};

// The character that starts at `offset` (which must be < text.size()).
[[nodiscard]] DecodedChar DecodeChar(std::string_view text, size_t offset);

// The character that ends just before `offset` (which must be > 0 and on a boundary).
[[nodiscard]] DecodedChar DecodeCharBefore(std::string_view text, size_t offset);

void AppendUtf8(char32_t code, std::string& out);

[[nodiscard]] bool IsValidUtf8(std::string_view text);

// The greatest boundary that is <= offset.
[[nodiscard]] size_t CharBoundaryBefore(std::string_view text, size_t offset);

[[nodiscard]] constexpr bool IsContinuationByte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

[[nodiscard]] constexpr bool IsHangulSyllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
[[nodiscard]] constexpr bool IsAsciiAlpha(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool IsAsciiDigit(char32_t c) { return c >= '0' && c <= '9'; }

// Spaces of any width (U+0020, U+00A0, U+2000-200A, U+3000 …) and tabs; not line ends.
[[nodiscard]] bool IsSpace(char32_t c);

// Letters and digits of any script.
[[nodiscard]] bool IsWordChar(char32_t c);

// True if the syllable `c` ends in a consonant (받침): decides between 은/는, 이/가, 을/를, 과/와.
[[nodiscard]] bool HasFinalConsonant(char32_t c);

// `text` without leading and trailing spaces (IsSpace).
[[nodiscard]] std::string_view TrimSpaces(std::string_view text);

// ASCII letters lowered; everything else as it is.
[[nodiscard]] std::string AsciiLower(std::string_view text);

}  // namespace gonggo
