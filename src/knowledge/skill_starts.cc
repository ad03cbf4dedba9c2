#include "knowledge/skill_starts.h"

#include <array>
#include <string>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// From this many bytes, four syllables, on a surface may begin inside a word (skill_edges.cc has
// the rule).
constexpr size_t kLongSurfaceBytes = 4 * kSyllableBytes;

void Set(uint64_t* set, uint32_t key, uint32_t bits) {
  const uint32_t bit = key >> (32U - bits);
  set[bit >> 6U] |= uint64_t{1} << (bit & 63U);
}

void SetHead(uint64_t* heads, uint32_t key) {
  const HeadBits at = HeadBitsOf(key);
  heads[at.word] |= at.mask;
}

// The syllable at `at`, 0 if none stands there.
SyllableBytes SyllableOf(std::string_view folded, size_t at) {
  if (at >= folded.size() || !IsHangulSyllable(DecodeChar(folded, at).code)) return 0;
  SyllableBytes bytes = 0;
  for (size_t k = 0; k < kSyllableBytes; ++k)
    bytes |= uint32_t{static_cast<unsigned char>(folded[at + k])} << (8 * k);
  return bytes;
}

}  // namespace

SkillStartSets::SkillStartSets()
    : first_runs(kFirstRunWords),
      latin_runs(kLatinRunWords),
      pairs(2 * kPairWords),
      heads(kHeadWords),
      lone(2 * kLoneWords) {}

void SkillStartSets::Add(std::string_view folded, uint64_t breaks) {
  if (static_cast<unsigned char>(folded[0]) < 0x80) {
    AddLatin(folded, breaks);
  } else {
    AddHangul(folded, breaks);
  }
}

void SkillStartSets::AddFirstRun(const LatinRun& run) {
  Set(first_runs.data(), static_cast<uint32_t>(LatinRunKey(run, kAnyFollower) >> 32U),
      kFirstRunBits);
}

void SkillStartSets::AddRun(const LatinRun& run, uint32_t follower, bool dotted) {
  if (!dotted) AddFirstRun(run);
  const uint64_t plain = LatinRunKey(run, follower);
  const uint64_t key = dotted ? DottedKey(plain) : plain;
  latin_runs[LatinRunWord(key)] |= LatinRunMask(key);
}

// The run of a text ends where the surface has no letter or digit, or may have a separator.
void SkillStartSets::AddLatin(std::string_view folded, uint64_t breaks) {
  const bool dotted = folded[0] == '.';
  const uint32_t from = dotted ? 1 : 0;
  const LatinRun run = LatinRunAt(folded, from);
  for (uint32_t size = 0; size <= run.size; ++size) {
    const uint32_t at = from + size;
    if (at < folded.size() && (breaks >> at & 1U) != 0)
      AddRun(FirstOf(run, size), FollowerAt(folded, at) | kFollowerApart, dotted);
  }
  const uint32_t end = from + run.size;
  if (end < folded.size()) return AddRun(run, FollowerAt(folded, end), dotted);
  AddRun(run, kAnyFollower, dotted);
  // Behind a surface may stand the s of a plural (skill_edges.cc).
  if (!dotted) AddFirstRun(LatinRunAt(std::string(folded) + 's', 0));
}

// One syllable, then nothing or Latin.
void SkillStartSets::AddLone(std::string_view folded, uint64_t breaks, SyllableBytes syllable) {
  const uint32_t hash = SyllableHash(syllable);
  Set(lone.data(), hash, kLoneBits);
  if (folded.size() >= kLongSurfaceBytes) Set(lone.data() + kLoneWords, hash, kLoneBits);
  const LatinRun run = RunOfSyllable(syllable);
  if (folded.size() == kSyllableBytes) return AddRun(run, kAnyFollower, false);
  AddRun(run, FollowerAt(folded, kSyllableBytes), false);
  if ((breaks >> kSyllableBytes & 1U) != 0)
    AddRun(run, FollowerAt(folded, kSyllableBytes) | kFollowerApart, false);
}

void SkillStartSets::AddHangul(std::string_view folded, uint64_t breaks) {
  const SyllableBytes first = SyllableOf(folded, 0);
  if (first == 0) return;
  std::array<uint32_t, 4> hashes{SyllableHash(first)};
  for (size_t k = 1; k < hashes.size() && hashes[k - 1] != 0; ++k)
    hashes[k] = SyllableHash(SyllableOf(folded, k * kSyllableBytes));
  if (hashes[1] == 0) return AddLone(folded, breaks, first);
  const uint32_t pair = HangulKey(hashes[0], hashes[1]);
  Set(pairs.data(), pair, kPairBits);
  if (folded.size() >= kLongSurfaceBytes) Set(pairs.data() + kPairWords, pair, kPairBits);
  SetHead(heads.data(), HangulKey(hashes[0], hashes[1], hashes[2], hashes[3]));
}

}  // namespace gonggo
