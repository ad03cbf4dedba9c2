// UTF-8 as the whole product uses it: decoding, boundaries, character classes.
//
// Everything is total: malformed bytes decode as U+FFFD, one byte at a time (normalize.h removes
// them from documents beforehand). Locale-independent. Pure; thread-safe.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gonggo {

struct DecodedChar {
  char32_t code = 0;
  uint32_t size = 1;  // bytes consumed, 1..4
};

[[nodiscard]] constexpr bool IsContinuationByte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

namespace utf8_detail {

[[nodiscard]] DecodedChar DecodeAny(std::string_view text, size_t offset);
[[nodiscard]] DecodedChar DecodeAnyBefore(std::string_view text, size_t offset);
[[nodiscard]] bool IsRareSpace(char32_t c);
[[nodiscard]] bool IsRareWordChar(char32_t c);

// Of the sequences of three bytes those whose further bytes may be any: U+1000–CFFF.
[[nodiscard]] constexpr bool LeadsPlainThree(char c) {
  return static_cast<unsigned char>(c) >= 0xE1 && static_cast<unsigned char>(c) <= 0xEC;
}

[[nodiscard]] constexpr char32_t JoinThree(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) -> char32_t { return static_cast<unsigned char>(text[i]); };
  return (byte(at) & 0x0FU) << 12U | (byte(at + 1) & 0x3FU) << 6U | (byte(at + 2) & 0x3FU);
}

}  // namespace utf8_detail

// The character that starts at `offset` (which must be < text.size()).
[[nodiscard]] inline DecodedChar DecodeChar(std::string_view text, size_t offset) {
  assert(offset < text.size());
  const char lead = text[offset];
  if (static_cast<unsigned char>(lead) < 0x80) return {static_cast<unsigned char>(lead), 1};
  if (utf8_detail::LeadsPlainThree(lead) && text.size() - offset >= 3 &&
      IsContinuationByte(text[offset + 1]) && IsContinuationByte(text[offset + 2])) {
    return {utf8_detail::JoinThree(text, offset), 3};
  }
  return utf8_detail::DecodeAny(text, offset);
}

// The character that ends just before `offset` (which must be > 0 and on a boundary).
[[nodiscard]] inline DecodedChar DecodeCharBefore(std::string_view text, size_t offset) {
  assert(offset > 0 && offset <= text.size());
  const char last = text[offset - 1];
  if (static_cast<unsigned char>(last) < 0x80) return {static_cast<unsigned char>(last), 1};
  if (offset >= 3 && utf8_detail::LeadsPlainThree(text[offset - 3]) &&
      IsContinuationByte(text[offset - 2]) && IsContinuationByte(last)) {
    return {utf8_detail::JoinThree(text, offset - 3), 3};
  }
  return utf8_detail::DecodeAnyBefore(text, offset);
}

void AppendUtf8(char32_t code, std::string& out);

[[nodiscard]] bool IsValidUtf8(std::string_view text);

// The greatest boundary that is <= offset.
[[nodiscard]] size_t CharBoundaryBefore(std::string_view text, size_t offset);

[[nodiscard]] constexpr bool IsHangulSyllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
[[nodiscard]] constexpr bool IsAsciiAlpha(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool IsAsciiDigit(char32_t c) { return c >= '0' && c <= '9'; }

// Spaces of any width (U+0020, U+00A0, U+2000-200A, U+3000 …) and tabs; not line ends.
[[nodiscard]] inline bool IsSpace(char32_t c) {
  if (c < 0x80) return c == ' ' || c == '\t';
  return c < 0xAC00 && utf8_detail::IsRareSpace(c);
}

// Letters and digits of any script.
[[nodiscard]] inline bool IsWordChar(char32_t c) {
  if (c < 0x80) return IsAsciiAlpha(c) || IsAsciiDigit(c);
  return IsHangulSyllable(c) || utf8_detail::IsRareWordChar(c);
}

// True if the syllable `c` ends in a consonant (받침): decides between 은/는, 이/가, 을/를, 과/와.
[[nodiscard]] bool HasFinalConsonant(char32_t c);

namespace utf8_detail {

[[nodiscard]] std::string_view TrimAnySpaces(std::string_view text);

// Whether no space stands at either end, which the outer bytes tell of nearly all texts: spaces
// outside of ASCII are all below U+4000, whose lead bytes are below E4.
[[nodiscard]] constexpr bool HasPlainEdges(std::string_view text) {
  if (text.size() < 3) return false;
  const auto byte = [text](size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto plain_ascii = [](unsigned char b) { return b < 0x80 && b != ' ' && b != '\t'; };
  const size_t last = text.size() - 1;
  return (plain_ascii(byte(0)) || byte(0) >= 0xE4) &&
         (plain_ascii(byte(last)) ||
          (byte(last - 2) >= 0xE4 && IsContinuationByte(text[last - 1]) && byte(last) >= 0x80));
}

}  // namespace utf8_detail

// `text` without leading and trailing spaces (IsSpace).
[[nodiscard]] inline std::string_view TrimSpaces(std::string_view text) {
  return utf8_detail::HasPlainEdges(text) ? text : utf8_detail::TrimAnySpaces(text);
}

// ASCII letters lowered; everything else as it is.
[[nodiscard]] std::string AsciiLower(std::string_view text);

}  // namespace gonggo
