// How terms and text are folded before they are compared, by bytes and by
// characters: the compiler and the scan must agree.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gonggo {

inline constexpr std::array<unsigned char, 256> kFoldedTermBytes = [] {
  std::array<unsigned char, 256> folded{};
  for (size_t b = 0; b < folded.size(); ++b)
    folded[b] = static_cast<unsigned char>(b >= 'A' && b <= 'Z' ? b + 32 : b);
  folded[' '] = folded['\t'] = 0;
  return folded;
}();

// ASCII letters lowered; 0 for spaces, tabs and NUL, which matching leaves out.
[[nodiscard]] constexpr unsigned char FoldTermByte(char c) {
  return kFoldedTermBytes[static_cast<unsigned char>(c)];
}

[[nodiscard]] inline std::string FoldTerm(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (char c : text) {
    if (const unsigned char b = FoldTermByte(c); b != 0) folded.push_back(static_cast<char>(b));
  }
  return folded;
}

// FoldTerm(text) up to a byte more than `most`.
[[nodiscard]] inline std::string FoldTermUpTo(std::string_view text, size_t most) {
  std::string folded;
  for (size_t i = 0; i < text.size() && folded.size() <= most; ++i) {
    if (const unsigned char b = FoldTermByte(text[i]); b != 0)
      folded.push_back(static_cast<char>(b));
  }
  return folded;
}

// Whether FoldTerm(text) == folded.
[[nodiscard]] constexpr bool FoldsTo(std::string_view text, std::string_view folded) {
  size_t at = 0;
  for (const char c : text) {
    const unsigned char b = FoldTermByte(c);
    if (b == 0) continue;
    if (at == folded.size() || static_cast<unsigned char>(folded[at]) != b) return false;
    ++at;
  }
  return at == folded.size();
}

// A character that begins no term: one beyond the Basic Multilingual Plane, or a malformed byte.
inline constexpr uint32_t kNoTermChar = 0xFFFF;

struct FoldedChar {
  uint32_t code = kNoTermChar;  // 0 if matching leaves it out, else its code point
  uint32_t size = 1;
};

// The character at `at`. What is malformed is taken byte by byte, and so cuts no term in two that
// stands behind it.
[[nodiscard]] inline FoldedChar FoldedCharAt(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  const uint32_t lead = byte(at);
  if (lead < 0x80) return {FoldTermByte(text[at]), 1};
  const size_t left = text.size() - at;
  if (lead >= 0xE0 && lead <= 0xEF && left >= 3) {
    const uint32_t second = byte(at + 1) ^ 0x80U;
    const uint32_t third = byte(at + 2) ^ 0x80U;
    if ((second | third) < 0x40) return {(lead & 0x0FU) << 12U | second << 6U | third, 3};
  } else if (lead >= 0xC2 && lead <= 0xDF && left >= 2) {
    const uint32_t second = byte(at + 1) ^ 0x80U;
    if (second < 0x40) return {(lead & 0x1FU) << 6U | second, 2};
  }
  return {};
}

}  // namespace gonggo
