// How surfaces of skills and text are folded before they are compared: the builder and the finder
// must agree.
//
// ASCII letters are lowered; spaces, hyphens and underscores between letters are left out, and so
// is the dot before a final "js". Where such a separator may stand in the text is kept beside the
// folded surface as a set of bits. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/byte_class.h"

namespace gonggo {

// A surface has no more bytes than the set of its breaks has bits.
inline constexpr size_t kMaxSurfaceBytes = 64;

// What stands in a surface between its name and words that must follow but are none of it: "AI |
// 기술".
inline constexpr char kNameEnd = '|';

struct FoldedSurface {
  std::string bytes;
  uint64_t breaks = 0;
  uint8_t name = 0;  // so many bytes are the name; 0 where all of them are
};

[[nodiscard]] constexpr bool IsSkillSeparator(char c) {
  return c == ' ' || c == '-' || c == '_' || c == '\t';
}

// The first byte of general punctuation.
inline constexpr unsigned char kPunctuationLead = 0xE2;
inline constexpr size_t kOddHyphenBytes = 3;

// How many bytes the separator at `at`, which is in `text`, has; 0 where none stands. Hyphens of
// word processors ("IFRS\u201116"; U+2010, U+2011) are as good as "-".
[[nodiscard]] constexpr size_t SkillSeparatorSize(std::string_view text, size_t at) {
  if (IsSkillSeparator(text[at])) return 1;
  const auto byte = [text](size_t i) { return static_cast<unsigned char>(text[i]); };
  const bool hyphen = byte(at) == kPunctuationLead && at + 2 < text.size() &&
                      byte(at + 1) == 0x80 && (byte(at + 2) == 0x90 || byte(at + 2) == 0x91);
  return hyphen ? kOddHyphenBytes : 0;
}

// Whether "js" ends a word at `at`.
[[nodiscard]] constexpr bool IsFinalJs(std::string_view text, size_t at) {
  if (at + 2 > text.size() || LowerAscii(text[at]) != 'j' || LowerAscii(text[at + 1]) != 's')
    return false;
  if (at + 2 == text.size()) return true;
  const char next = LowerAscii(text[at + 2]);
  return !(next >= 'a' && next <= 'z');
}

[[nodiscard]] FoldedSurface FoldSurface(std::string_view surface);

// A surface as it stands in a text: without kNameEnd, and one space where that had one at each
// side.
[[nodiscard]] std::string WithoutNameEnd(std::string_view surface);

}  // namespace gonggo
