// Where terms may begin: the loop over a text that TermTable and TermUnion share.
//
// Most pairs of characters begin no term, which one bit tells; a character of three bytes, which
// nearly all Hangul is, takes the shortest way. Pure; thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "knowledge/term_fold.h"
#include "knowledge/term_table.h"

namespace gonggo {

inline constexpr std::array<bool, 256> kTermAlnums = [] {
  std::array<bool, 256> alnums{};
  for (size_t c = 0; c < alnums.size(); ++c)
    alnums[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return alnums;
}();

[[nodiscard]] inline bool IsTermAlnum(char c) { return kTermAlnums[static_cast<unsigned char>(c)]; }

// Which places are worth a look.
struct TermGate {
  const uint64_t* start_bits;  // kTermStartWords words
  uint64_t only_bits;          // of terms that are one character, by its low six bits
};

// Sets `c` if a character of three bytes stands at `at`, as FoldedCharAt.
[[nodiscard]] inline bool ReadThreeBytes(std::string_view text, uint32_t at, FoldedChar& c) {
  if (text.size() - at < 3) return false;
  const auto byte = [text](uint32_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  const uint32_t second = byte(at + 1) ^ 0x80U;
  const uint32_t third = byte(at + 2) ^ 0x80U;
  if (byte(at) >> 4U != 0xEU || (second | third) >= 0x40) return false;
  c = {(byte(at) & 0x0FU) << 12U | second << 6U | third, 3};
  return true;
}

// Calls pair(key, at) for the pairs of characters, spaces left out, that `gate` lets pass, and
// one(code, at) for the single ones; for those that end at the same place the pair first.
template <typename Pair, typename One>
void ForEachTermStart(std::string_view text, const TermGate& gate, Pair pair, One one) {
  const auto size = static_cast<uint32_t>(text.size());
  const auto byte = [text](uint32_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  uint32_t previous = kNoTermChar;
  uint32_t begin = 0;  // of the previous character
  for (uint32_t i = 0; i < size;) {
    const uint32_t lead = byte(i);
    FoldedChar c;
    if (lead < 0x80) {
      c = {FoldTermByte(text[i]), 1};
    } else if (!ReadThreeBytes(text, i, c)) {
      c = FoldedCharAt(text, i);
    }
    const uint32_t next = i + c.size;
    if (c.code == 0) {
      i = next;
      continue;
    }
    const uint32_t key = TermStartKey(previous, c.code);
    const uint32_t bit = TermStartHash(key) >> (32 - kTermStartBits);
    if ((gate.start_bits[bit / 64] >> (bit % 64) & 1U) != 0) pair(key, Span{begin, next});
    if ((gate.only_bits >> (c.code & 63U) & 1U) != 0) one(c.code, Span{i, next});
    previous = c.code;
    begin = i;
    i = next;
    // No term begins inside of a Latin word.
    if (kTermAlnums[lead] && begin > 0 && IsTermAlnum(text[begin - 1])) {
      while (i < size && IsTermAlnum(text[i])) ++i;
      previous = kNoTermChar;
    }
  }
}

}  // namespace gonggo
