// What the scan for surfaces and those who take what it found both ask of one place of a text.
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "knowledge/skill_fold.h"
#include "knowledge/skill_starts.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {

// The first byte of the UTF-8 of full-width forms.
inline constexpr unsigned char kFullWidthLead = 0xEF;

// Whether a surface may begin at `at` as at the beginning of a word, with a syllable.
[[nodiscard]] inline bool MayBeginHangul(const SkillStarts& starts, std::string_view line,
                                         size_t at) {
  const auto hash = [line](size_t i) -> uint32_t {
    if (i + 2 >= line.size() || !IsSyllableLead(line[i])) return 0;
    const auto byte = [line](size_t k) -> uint32_t { return static_cast<unsigned char>(line[k]); };
    return SyllableHash(byte(i) | byte(i + 1) << 8U | byte(i + 2) << 16U);
  };
  const uint32_t first = hash(at);
  if (first == 0) return false;
  if (HasLoneHangul(starts, first, 0)) return true;
  size_t next = at + 3;
  while (next < line.size() && SkillSeparatorSize(line, next) != 0)
    next += SkillSeparatorSize(line, next);
  return HasHangulPair(starts, HangulKey(first, hash(next)), 0);
}

// The letter that a full-width form at `at` stands for ("Ｊ" for J); 0 if there is none.
[[nodiscard]] inline char FullWidthAt(std::string_view text, size_t at) {
  if (at + 2 >= text.size() || static_cast<unsigned char>(text[at]) != kFullWidthLead) return 0;
  const auto b = static_cast<unsigned char>(text[at + 1]);
  const auto c = static_cast<unsigned char>(text[at + 2]);
  if (b == 0xBC && c >= 0x81 && c <= 0xBF) return static_cast<char>(c - 0x81 + 0x21);
  if (b == 0xBD && c >= 0x80 && c <= 0x9E) return static_cast<char>(c - 0x80 + 0x60);
  return 0;
}

}  // namespace gonggo
