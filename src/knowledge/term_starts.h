// Where terms may begin: the loop over a text that TermTable and TermUnion share.
//
// Most pairs of characters begin no term, which one bit tells; most of the others none that goes on
// with what stands there. Pure; thread-safe.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/load_bytes.h"
#include "base/span.h"
#include "knowledge/term_fold.h"
#include "knowledge/term_table.h"
#include "text/byte_masks.h"

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

  [[nodiscard]] bool MayPass(uint32_t key) const {
    const uint32_t bit = TermStartHash(key) >> (32 - kTermStartBits);
    return (start_bits[bit / 64] >> (bit % 64) & 1U) != 0;
  }
  [[nodiscard]] bool MayPassAlone(uint32_t code) const {
    return (only_bits >> (code & 63U) & 1U) != 0;
  }
};

// Where a scan over a text is.
struct TermScan {
  uint32_t at = 0;
  uint32_t previous = kNoTermChar;  // the last character that a term may begin with
  uint32_t begin = 0;               // where it stands
};

// ForEachTermStart from `scan` on, a character after another: what the other one must agree with.
template <TermLength kLength, typename Pair, typename One>
void ForEachTermStartSlowly(std::string_view text, TermScan scan, const TermGate& gate, Pair pair,
                            One one) {
  const auto size = static_cast<uint32_t>(text.size());
  const auto alnum_at = [text](uint32_t i) { return i < text.size() && IsTermAlnum(text[i]); };
  for (uint32_t i = scan.at; i < size;) {
    const FoldedChar c = FoldedCharAt(text, i);
    const uint32_t next = i + c.size;
    if (c.code == 0) {
      i = next;
      continue;
    }
    const bool latin = alnum_at(i);
    if (latin && i > 0 && alnum_at(i - 1)) {
      const uint32_t key = TermStartKey(FoldTermByte(text[i - 1]), c.code);
      const bool second = i < 2 || !alnum_at(i - 2);
      if (second && gate.MayPass(key)) pair(key, Span{i - 1, next});
      while (alnum_at(i)) ++i;
      continue;
    }
    const bool longer = latin && alnum_at(next);
    const uint32_t key = TermStartKey(scan.previous, c.code);
    if (gate.MayPass(key)) pair(key, Span{scan.begin, next});
    if constexpr (kLength == TermLength::kOneChar) {
      if (!longer && gate.MayPassAlone(c.code)) one(c.code, Span{i, next});
    }
    scan.previous = longer ? kNoTermChar : c.code;
    scan.begin = i;
    i = next;
  }
}

namespace term_starts_internal {

// A place that the gate lets pass. Nothing is set before it is used: there are many, and few are.
struct Passed {
  uint32_t key;  // or the character
  uint32_t begin;
  uint32_t end;
};

// What stands where in the 64 bytes from a place on.
struct Block {
  uint64_t lead24 = 0;  // first bytes of characters of two or four
  uint64_t longer = 0;  // first letters of Latin words of more than one
  uint64_t second = 0;  // their second ones
  // First bytes of characters that are no blanks, but of Latin words only the first letter; it,
  // too, is left out behind a longer one, since the two make no pair.
  uint64_t visit = 0;
};

// How the block before ended.
struct Carry {
  uint64_t continues = 0;  // the first bytes behind it that must be continuations
  uint64_t alnum = 0;      // its mask of letters and digits
};

// False where the bytes, of which `size` are text, are no well-formed UTF-8.
inline bool ReadBlock(const char* bytes, size_t size, Carry& carry, Block& block) {
  const uint64_t valid = size < kMaskBytes ? (uint64_t{1} << size) - 1 : ~uint64_t{0};
  const uint64_t alnum =
      MaskWhere(bytes, [](ByteBlock b) { return (((b | 0x20) - 'a') < 26) | ((b - '0') < 10); });
  const uint64_t blank =
      MaskWhere(bytes, [](ByteBlock b) { return (b == ' ') | (b == '\t') | (b == 0); });
  const uint64_t wide = MaskWhere(bytes, [](ByteBlock b) { return b >= 0x80; });
  const uint64_t after = alnum << 1U | carry.alnum >> 63U;
  const uint64_t after_two = alnum << 2U | carry.alnum >> 62U;
  const uint64_t before = alnum >> 1U | uint64_t{IsTermAlnum(bytes[kMaskBytes])} << 63U;
  block.longer = alnum & ~after & before;
  block.second = alnum & after & ~after_two;
  const uint64_t behind_longer = blank << 1U & alnum << 2U & alnum << 3U;
  const uint64_t unpaired = alnum & (after | (block.longer & behind_longer));
  const uint64_t others = ~wide & ~blank & ~unpaired & valid;
  carry.alnum = alnum;
  if ((wide & valid) == 0) {
    block.visit = others;
    block.lead24 = 0;
    const bool whole = carry.continues == 0;
    carry.continues = 0;
    return whole;
  }
  const auto mask = [bytes, valid](auto test) { return MaskWhere(bytes, test) & valid; };
  const uint64_t continues = mask([](ByteBlock b) { return (b & 0xC0) == 0x80; });
  const uint64_t lead3 = mask([](ByteBlock b) { return (b & 0xF0) == 0xE0; });
  const uint64_t rest = wide & valid & ~continues & ~lead3;
  uint64_t lead2 = 0;
  uint64_t lead4 = 0;
  if (rest != 0) {
    lead2 = mask([](ByteBlock b) { return ((b & 0xE0) == 0xC0) & (b >= 0xC2); });
    lead4 = mask([](ByteBlock b) { return (b >= 0xF0) & (b < 0xF5); });
    if (rest != (lead2 | lead4)) return false;
  }
  block.lead24 = rest;
  const uint64_t lead34 = lead3 | lead4;
  const uint64_t expected = carry.continues | (lead2 | lead34) << 1U | lead34 << 2U | lead4 << 3U;
  if (expected != continues) return false;
  carry.continues = (lead2 | lead34) >> 63U | lead34 >> 62U | lead4 >> 61U;
  block.visit = others | lead3 | rest;
  return true;
}

// The code point of a character of three bytes, the first one lowest in `bytes`.
inline uint32_t CodeOfThree(uint32_t bytes) {
  return (bytes & 0x0FU) << 12U | (bytes >> 2U & 0xFC0U) | (bytes >> 16U & 0x3FU);
}

// Whether the bytes from `at` on that `expected` has a bit for are continuations.
inline bool Continues(std::string_view text, size_t at, uint64_t expected) {
  for (; expected != 0; expected >>= 1U, ++at) {
    if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) return false;
  }
  return true;
}

// The bytes that are read behind those of a block.
constexpr size_t kBeyond = 3;

// The block of `text` at `base`; in `rest`, with zeros behind it, where the text ends before.
inline const char* BytesOf(std::string_view text, size_t base,
                           std::array<char, kMaskBytes + kBeyond>& rest) {
  const size_t left = text.size() - base;
  if (left >= rest.size()) return text.data() + base;
  rest.fill(0);
  std::memcpy(rest.data(), text.data() + base, left);
  return rest.data();
}

}  // namespace term_starts_internal

// Calls pair(key, at) for the pairs of characters, spaces left out, that `gate` lets pass, and
// one(code, at) for the single ones that are no part of a longer Latin word, if kLength says that
// there are such terms; in no order. No term begins inside of a Latin word. The places of a block
// are first collected without a branch, then looked at.
template <TermLength kLength, typename Pair, typename One>
void ForEachTermStart(std::string_view text, const TermGate& gate, Pair pair, One one) {
  namespace in = term_starts_internal;
  std::array<in::Passed, kMaskBytes> pairs;
  std::array<in::Passed, kMaskBytes> ones;
  std::array<char, kMaskBytes + in::kBeyond> rest;
  in::Carry carry;
  TermScan scan;
  for (size_t base = 0; base < text.size(); base += kMaskBytes) {
    const uint64_t open = carry.continues;
    const char* bytes = in::BytesOf(text, base, rest);
    in::Block block;
    if (!in::ReadBlock(bytes, text.size() - base, carry, block) ||
        !in::Continues(text, base + kMaskBytes, carry.continues)) {
      scan.at = static_cast<uint32_t>(base) + static_cast<uint32_t>(std::popcount(open));
      return ForEachTermStartSlowly<kLength>(text, scan, gate, pair, one);
    }
    size_t pair_count = 0;
    size_t one_count = 0;
    for (uint64_t second = block.second; second != 0; second &= second - 1) {
      const auto at = static_cast<uint32_t>(base) + static_cast<uint32_t>(std::countr_zero(second));
      const uint32_t key = TermStartKey(FoldTermByte(text[at - 1]), FoldTermByte(text[at]));
      pairs[pair_count] = {key, at - 1, at + 1};
      pair_count += gate.MayPass(key) ? 1 : 0;
    }
    for (uint64_t visit = block.visit; visit != 0; visit &= visit - 1) {
      const auto k = static_cast<uint32_t>(std::countr_zero(visit));
      const auto at = static_cast<uint32_t>(base) + k;
      const uint32_t four = LoadFour(bytes + k);
      const bool ascii = (four & 0x80U) == 0;
      uint32_t code = ascii ? kFoldedTermBytes[four & 0x7FU] : in::CodeOfThree(four);
      uint32_t end = at + (ascii ? 1 : 3);
      if ((block.lead24 >> k & 1U) != 0) [[unlikely]] {
        const FoldedChar c = FoldedCharAt(text, at);
        code = c.code;
        end = at + c.size;
      }
      const uint32_t key = TermStartKey(scan.previous, code);
      pairs[pair_count] = {key, scan.begin, end};
      pair_count += gate.MayPass(key) ? 1 : 0;
      if constexpr (kLength == TermLength::kOneChar) {
        ones[one_count] = {code, at, end};
        one_count += (block.longer >> k & 1U) == 0 && gate.MayPassAlone(code) ? 1 : 0;
      }
      scan.previous = (block.longer >> k & 1U) != 0 ? kNoTermChar : code;
      scan.begin = at;
    }
    for (size_t i = 0; i < pair_count; ++i) pair(pairs[i].key, Span{pairs[i].begin, pairs[i].end});
    for (size_t i = 0; i < one_count; ++i) one(ones[i].key, Span{ones[i].begin, ones[i].end});
  }
}

// A Latin edge must not continue in the text: "Go" is not in "Google".
inline bool EdgesFit(std::string_view text, Span at) {
  if (at.begin > 0 && IsTermAlnum(text[at.begin]) && IsTermAlnum(text[at.begin - 1])) return false;
  return at.end >= text.size() || !IsTermAlnum(text[at.end - 1]) || !IsTermAlnum(text[at.end]);
}

// The bit of the character that stands at `at` or behind spaces there; 0 where none does.
inline uint32_t ThirdBitAt(std::string_view text, size_t at) {
  while (at < text.size() && FoldTermByte(text[at]) == 0) ++at;
  return at < text.size() ? TermThirdBit(FoldedCharAt(text, at).code) : 0;
}

// Inline, since most places are done with here.
inline void TermTable::Begin(std::string_view text, const TermStart& start, TermStartPlace place,
                             size_t first, std::vector<TermMatch>& matches) const {
  const bool goes_on = (start.third & place.third) != 0;
  if (start.found < 0 && !goes_on) return;
  if (start.found >= 0 && EdgesFit(text, place.at)) Add(start.found, place.at, first, matches);
  if (goes_on) Follow(text, start, place.at, first, matches);
}

}  // namespace gonggo
