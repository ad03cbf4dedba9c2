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

// Calls pair(key, at) for the pairs of characters, spaces left out, that `gate` lets pass, and
// one(code, at) for the single ones, if kLength says that there are such terms; for those that end
// at the same place the pair first.
template <TermLength kLength, typename Pair, typename One>
void ForEachTermStart(std::string_view text, const TermGate& gate, Pair pair, One one) {
  const auto size = static_cast<uint32_t>(text.size());
  const auto byte = [text](uint32_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  uint32_t previous = kNoTermChar;
  uint32_t begin = 0;  // of the previous character
  for (uint32_t i = 0; i < size;) {
    const uint32_t lead = byte(i);
    uint32_t code = 0;
    uint32_t next = 0;
    if (lead < 0x80) {
      code = FoldTermByte(text[i]);
      next = i + 1;
    } else {
      const bool whole = lead >> 4U == 0xEU && size - i >= 3;
      const uint32_t second = whole ? byte(i + 1) ^ 0x80U : 0xFFU;
      const uint32_t third = whole ? byte(i + 2) ^ 0x80U : 0xFFU;
      if ((second | third) < 0x40) {
        code = (lead & 0x0FU) << 12U | second << 6U | third;
        next = i + 3;
      } else {
        const FoldedChar c = FoldedCharAt(text, i);
        code = c.code;
        next = i + c.size;
      }
    }
    if (code == 0) {
      i = next;
      continue;
    }
    const uint32_t key = TermStartKey(previous, code);
    const uint32_t bit = TermStartHash(key) >> (32 - kTermStartBits);
    if ((gate.start_bits[bit / 64] >> (bit % 64) & 1U) != 0) pair(key, Span{begin, next});
    if constexpr (kLength == TermLength::kOneChar) {
      if ((gate.only_bits >> (code & 63U) & 1U) != 0) one(code, Span{i, next});
    }
    previous = code;
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
