#include "knowledge/skill_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "knowledge/latin_run.h"
#include "knowledge/skill_begin.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

// Appends the places of the bits of `mask`, counted from `base`, to the `count` ones of `places`.
inline size_t AppendPlaces(uint64_t mask, size_t base, size_t count, uint16_t* places) {
  for (; mask != 0; mask &= mask - 1)
    places[count++] = static_cast<uint16_t>(base + static_cast<size_t>(std::countr_zero(mask)));
  return count;
}

inline SyllableBytes LoadSyllable(const char* at) {
  uint32_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap32(bytes);
  return bytes & 0xFFFFFFU;
}

// What stands behind a run that ends at `at`, which is not the end of the line: as the keys of runs
// have it.
uint32_t FollowerBehind(std::string_view line, size_t at) {
  const auto gap = [line](size_t i) -> size_t {
    return line[i] == '.' && IsFinalJs(line, i + 1) ? 1 : SkillSeparatorSize(line, i);
  };
  if (gap(at) == 0) return FollowerAt(line, at);
  while (at < line.size() && gap(at) != 0) at += gap(at);
  return at == line.size() ? kAnyFollower : FollowerAt(line, at) | kFollowerApart;
}

// Full-width letters may go on with a surface: the trie decides.
constexpr bool MayBeFullWidth(uint32_t follower) { return (follower & 0xFFU) == kFullWidthLead; }

// Whether a surface may begin with `run`, which ends at `end`; `dotted` if a dot precedes it.
bool MayBeginRun(const SkillStarts& starts, std::string_view line, const LatinRun& run, size_t end,
                 bool dotted) {
  const auto has = [&starts, dotted](const LatinRun& r, uint32_t follower) {
    const uint64_t key = LatinRunKey(r, follower);
    return HasLatinRun(starts.latin_runs, dotted ? DottedKey(key) : key);
  };
  if (has(run, kAnyFollower)) return true;
  if (end < line.size()) {
    const uint32_t follower = FollowerBehind(line, end);
    if (MayBeFullWidth(follower) || has(run, follower)) return true;
  }
  if (run.size < 2) return false;
  // Behind a surface may stand a version number, or the s of a plural (skill_edges.cc).
  const char last = LowerAscii(line[end - 1]);
  if (last == 's') return has(FirstOf(run, run.size - 1), kAnyFollower);
  if (!IsAsciiDigit(last)) return false;
  uint32_t size = run.size - 1;
  while (size > 0 && IsAsciiDigit(line[end - run.size + size - 1])) --size;
  return size > 0 && has(FirstOf(run, size), kAnyFollower);
}

// Whether one may begin with `syllable`, which ends at `end`, and go on with something else.
bool MayBeginLone(const SkillStarts& starts, std::string_view line, size_t end,
                  SyllableBytes syllable) {
  const LatinRun run = RunOfSyllable(syllable);
  if (HasLatinRun(starts.latin_runs, LatinRunKey(run, kAnyFollower))) return true;
  if (end >= line.size()) return false;
  const uint32_t follower = FollowerBehind(line, end);
  return MayBeFullWidth(follower) || HasLatinRun(starts.latin_runs, LatinRunKey(run, follower));
}

}  // namespace

size_t SkillScan::Scan(std::string_view line, size_t begin) {
  size_t end = line.size();
  if (end - begin > kPieceBytes) {
    end = begin + kPieceBytes;
    const auto continues = [line](size_t at) {
      return (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
    };
    // Not inside of a character, where there are characters.
    for (size_t back = 0; back < kSyllableBytes && continues(end); ++back) --end;
  }
  size_ = end - begin;
  is_last_ = end == line.size();
  std::memcpy(bytes_.data(), line.data() + begin, size_);
  std::memset(bytes_.data() + size_, 0, kMaskBytes);
  FindRuns(begin > 0 && IsAsciiAlnum(line[begin - 1]));
  PickRuns(line, begin);
  FindSyllables();
  PickSyllables(line, begin);
  if (has_full_width_) AddFullWidth(line, begin);
  return end;
}

void SkillScan::FindRuns(bool inside_run) {
  // A run that began before the piece only ends here.
  uint16_t* const edges = run_edges_.data() + (inside_run ? 0 : 1);
  size_t count = 0;
  uint64_t carried = inside_run ? 1 : 0;
  uint64_t wide = 0;
  for (size_t base = 0; base < size_; base += kMaskBytes) {
    const char* const bytes = bytes_.data() + base;
    const uint64_t alnum =
        MaskWhere(bytes, [](ByteBlock b) { return (((b | 0x20) - 'a') < 26) | ((b - '0') < 10); });
    wide |= MaskWhere(bytes, [](ByteBlock b) { return b == kFullWidthLead; });
    count = AppendPlaces(alnum ^ (alnum << 1U | carried), base, count, edges);
    carried = alnum >> 63U;
  }
  if (carried != 0) edges[count++] = static_cast<uint16_t>(size_);
  run_count_ = count / 2;
  has_full_width_ = wide != 0;
}

void SkillScan::PickRuns(std::string_view line, size_t begin) {
  size_t count = 0;
  for (size_t i = 0; i < run_count_; ++i) {
    const uint16_t first = run_edges_[2 * i + 1];
    const uint16_t last = run_edges_[2 * i + 2];
    const size_t at = begin + first;
    LatinRun run = LatinRunOf(bytes_.data() + first, static_cast<uint32_t>(last - first));
    // It may go on behind the piece.
    if (last == size_ && !is_last_) run = LatinRunAt(line, at);
    const size_t end = at + run.size;
    const bool dotted = at > 0 && line[at - 1] == '.';
    // Most runs are known to begin nothing before what stands behind them is looked at.
    const bool plain =
        !dotted && !IsAsciiDigit(line[end - 1]) &&
        (end == line.size() || static_cast<unsigned char>(line[end]) != kFullWidthLead);
    if (plain && !HasFirstRun(starts_, run)) continue;
    if (dotted && MayBeginRun(starts_, line, run, end, true))
      latin_[count++] = static_cast<uint32_t>(at - 1);
    latin_[count] = static_cast<uint32_t>(at);
    count += MayBeginRun(starts_, line, run, end, false) ? 1 : 0;
  }
  latin_count_ = count;
}

void SkillScan::FindSyllables() {
  const SkillStarts starts = starts_;
  size_t count = 1;
  size_t picked = 0;
  // Each is held against the sets once the next one is known.
  uint32_t first = 0;
  uint32_t inside = 0;     // 1 if another one stands directly in front of it
  uint64_t before = 0;     // the bytes of leads in the block before …
  uint64_t continued = 0;  // … and of those that continue characters
  for (size_t base = 0; base < size_; base += kMaskBytes) {
    const char* const bytes = bytes_.data() + base;
    uint64_t leads = MaskWhere(bytes, [](ByteBlock b) {
      return (b - kFirstSyllableLead) <= kLastSyllableLead - kFirstSyllableLead;
    });
    const uint64_t continues = MaskWhere(bytes, [](ByteBlock b) { return (b & 0xC0) == 0x80; });
    const uint64_t follows = (leads << 3U | before >> 61U) & (continues << 2U | continued >> 62U) &
                             (continues << 1U | continued >> 63U);
    before = leads;
    continued = continues;
    for (; leads != 0; leads &= leads - 1) {
      const auto k = static_cast<uint32_t>(std::countr_zero(leads));
      const uint32_t second = SyllableHash(LoadSyllable(bytes + k));
      picked_[picked] = static_cast<uint16_t>(count - 1);
      const bool passes = HasHangulPair(starts, HangulKey(first, second), inside) |
                          HasLoneHangul(starts, first, inside);
      picked += passes ? 1 : 0;
      inside = static_cast<uint32_t>(follows >> k & 1U);
      first = second;
      hashes_[count] = second;
      places_[count++] = static_cast<uint16_t>(base + k);
    }
  }
  // Nothing is known of what stands behind the last ones.
  picked_[picked++] = static_cast<uint16_t>(count - 1);
  for (size_t k = 0; k < kAhead; ++k) hashes_[count + k] = 0;
  syllable_count_ = count;
  picked_count_ = picked;
}

void SkillScan::PickSyllables(std::string_view line, size_t begin) {
  size_t count = 0;
  const size_t known =
      is_last_ ? syllable_count_ : syllable_count_ - std::min(syllable_count_, kAhead);
  for (size_t i = 0; i < picked_count_; ++i) {
    const size_t k = picked_[i];
    if (k == 0 || k >= known) continue;
    const uint32_t two = HangulKey(hashes_[k], hashes_[k + 1]);
    const uint32_t three = HangulKey(two, 0, hashes_[k + 2]);
    const uint32_t four = HangulKey(three, 0, 0, hashes_[k + 3]);
    const bool passes =
        HasHangulHead(starts_, two) | HasHangulHead(starts_, three) | HasHangulHead(starts_, four);
    const size_t at = begin + places_[k];
    hangul_[count] = static_cast<uint32_t>(at);
    if (passes) {
      ++count;
    } else if (HasLoneHangul(starts_, hashes_[k], 0)) {
      const SyllableBytes syllable = LoadSyllable(bytes_.data() + places_[k]);
      count += MayBeginLone(starts_, line, at + kSyllableBytes, syllable) ? 1 : 0;
    }
  }
  // What follows the last ones of a piece that is not the line's last is not known.
  for (size_t k = std::max<size_t>(known, 1); k < syllable_count_; ++k)
    hangul_[count++] = static_cast<uint32_t>(begin + places_[k]);
  hangul_count_ = count;
}

void SkillScan::AddFullWidth(std::string_view line, size_t begin) {
  const auto syllables = hangul_.begin() + static_cast<std::ptrdiff_t>(hangul_count_);
  for (size_t at = begin; at < begin + size_; ++at) {
    if (FullWidthAt(line, at) != 0) hangul_[hangul_count_++] = static_cast<uint32_t>(at);
  }
  std::inplace_merge(hangul_.begin(), syllables,
                     hangul_.begin() + static_cast<std::ptrdiff_t>(hangul_count_));
}

}  // namespace gonggo
