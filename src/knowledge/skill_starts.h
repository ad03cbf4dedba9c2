// SkillStarts: sets of what surfaces of skills can begin with, and the keys by which they are
// asked.
//
// Nearly every place of a text begins no surface, which one or two looks at these sets tell. They
// may say yes in vain, and never no where a surface begins. Pure; thread-safe.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "knowledge/latin_run.h"
#include "knowledge/skill_fold.h"

namespace gonggo {

struct SkillStarts {
  std::span<const uint64_t> first_runs;  // of Latin letters and digits: HasFirstRun
  std::span<const uint64_t> latin_runs;  // the same with what follows them (latin_run.h)
  std::span<const uint64_t> pairs;       // of syllables: HasHangulPair
  std::span<const uint64_t> heads;       // of two, three or four syllables: HasHangulHead
  std::span<const uint64_t> lone;        // syllables: HasLoneHangul
};

// Words of 64 bits of each set.
inline constexpr uint32_t kFirstRunBits = 19;
inline constexpr size_t kFirstRunWords = (size_t{1} << kFirstRunBits) / 64;
inline constexpr uint32_t kPairBits = 16;
inline constexpr size_t kPairWords = (size_t{1} << kPairBits) / 64;  // of each half
inline constexpr uint32_t kHeadBits = 18;
inline constexpr size_t kHeadWords = (size_t{1} << kHeadBits) / 64;
inline constexpr uint32_t kLoneBits = 12;
inline constexpr size_t kLoneWords = (size_t{1} << kLoneBits) / 64;  // of each half

// A syllable is the three bytes of its UTF-8, the first one lowest: only equality matters.
using SyllableBytes = uint32_t;

// Multiplicative hashing: the upper bits are the well-mixed ones. Of none, which is 0, it is 0.
[[nodiscard]] constexpr uint32_t SyllableHash(SyllableBytes syllable) {
  return syllable * 0x9E3779B1U;
}
// Of the hashes of the first syllables of a surface, separators left out; 0 where the surface goes
// on otherwise.
[[nodiscard]] constexpr uint32_t HangulKey(uint32_t first, uint32_t second = 0, uint32_t third = 0,
                                           uint32_t fourth = 0) {
  return first ^ std::rotl(second, 5) ^ std::rotl(third, 10) ^ std::rotl(fourth, 15);
}

// The bit of `key` in sets of 2^bits ones.
[[nodiscard]] constexpr bool HasStartBit(const uint64_t* set, uint32_t key, uint32_t bits) {
  const uint32_t bit = key >> (32U - bits);
  return (set[bit >> 6U] >> (bit & 63U) & 1U) != 0;
}

// Whether some surface begins with the whole run, an s of its plural included.
[[nodiscard]] constexpr bool HasFirstRun(const SkillStarts& starts, const LatinRun& run) {
  const auto key = static_cast<uint32_t>(LatinRunKey(run, kAnyFollower) >> 32U);
  return HasStartBit(starts.first_runs.data(), key, kFirstRunBits);
}
// Of both, `inside` is 1 where another syllable stands directly in front of the first, and asks for
// surfaces that may begin inside of a word, which the second half of the set is for.
// Whether one begins with the two syllables of the key.
[[nodiscard]] constexpr bool HasHangulPair(const SkillStarts& starts, uint32_t key,
                                           uint32_t inside) {
  return HasStartBit(starts.pairs.data() + inside * kPairWords, key, kPairBits);
}
// Whether one begins with the syllable of the key and goes on with something else, or ends.
[[nodiscard]] constexpr bool HasLoneHangul(const SkillStarts& starts, uint32_t key,
                                           uint32_t inside) {
  return HasStartBit(starts.lone.data() + inside * kLoneWords, key, kLoneBits);
}

// The bits of a key among the heads: two of one word, which let few strangers pass.
struct HeadBits {
  size_t word = 0;
  uint64_t mask = 0;
};
[[nodiscard]] constexpr HeadBits HeadBitsOf(uint32_t key) {
  return {key >> (38U - kHeadBits),
          uint64_t{1} << (key >> 12U & 63U) | uint64_t{1} << (key >> 6U & 63U)};
}
// Whether one begins with just the syllables of the key, or, if they are four, with these.
[[nodiscard]] constexpr bool HasHangulHead(const SkillStarts& starts, uint32_t key) {
  const HeadBits at = HeadBitsOf(key);
  return (starts.heads[at.word] & at.mask) == at.mask;
}

// The sets of one table while they are made.
class SkillStartSets {
 public:
  SkillStartSets();

  // `folded` and `breaks` as FoldedSurface has them.
  void Add(std::string_view folded, uint64_t breaks);

  [[nodiscard]] SkillStarts View() const { return {first_runs, latin_runs, pairs, heads, lone}; }

  std::vector<uint64_t> first_runs, latin_runs, pairs, heads, lone;

 private:
  void AddFirstRun(const LatinRun& run);
  void AddRun(const LatinRun& run, uint32_t follower, bool dotted);
  void AddLatin(std::string_view folded, uint64_t breaks);
  void AddLone(std::string_view folded, uint64_t breaks, SyllableBytes syllable);
  void AddHangul(std::string_view folded, uint64_t breaks);
};

}  // namespace gonggo
