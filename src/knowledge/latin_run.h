// LatinRun: the letters and digits that stand together at a place, and the keys by which surfaces
// of skills that may begin there are looked up.
//
// Nearly every Latin word begins no surface, and most of those that begin like one ("com", "pr") go
// on otherwise. A surface can only stand where the whole run is its own first run, or that with a
// version number or a plural's s behind it, or what may stand before a space in it. The builder
// puts the keys of all of these into a set, and the finder asks for the run's. Pure; thread-safe.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace gonggo {

struct LatinRun {
  uint64_t head = 0;  // the first eight bytes in lower case, the first one lowest; zeros behind
  uint32_t size = 0;  // bytes, of the whole run

  friend constexpr bool operator==(const LatinRun&, const LatinRun&) = default;
};

inline constexpr uint32_t kRunHeadBytes = 8;

namespace latin_run_internal {

inline constexpr uint64_t kEach = 0x0101010101010101U;
inline constexpr uint64_t kTop = kEach * 0x80U;

// The top bit of each byte of `low` (below 0x80 each) that is between `first` and `last`.
constexpr uint64_t Between(uint64_t low, unsigned char first, unsigned char last) {
  return (low + kEach * (0x80U - first)) & ~(low + kEach * (0x80U - last - 1U)) & kTop;
}

// How many of the bytes, from the lowest on, are ASCII letters or digits.
constexpr uint32_t AlnumsIn(uint64_t bytes) {
  const uint64_t low = bytes & ~kTop;
  const uint64_t alnums =
      (Between(low | kEach * 0x20U, 'a', 'z') | Between(low, '0', '9')) & ~bytes & kTop;
  return static_cast<uint32_t>(std::countr_one(alnums | ~kTop)) / 8;
}

inline uint64_t LoadUpToEight(std::string_view text, size_t at) {
  uint64_t bytes = 0;
  const size_t left = text.size() - at;
  if (left >= sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
    return bytes;
  }
  for (size_t i = 0; i < left; ++i)
    bytes |= uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
  return bytes;
}

// The bytes up to `size`, in lower case; all are letters or digits.
constexpr uint64_t HeadOf(uint64_t bytes, uint32_t size) {
  const uint64_t lower = bytes | kEach * 0x20U;
  return size >= kRunHeadBytes ? lower : lower & ((uint64_t{1} << (8 * size)) - 1);
}

}  // namespace latin_run_internal

// The run at `at`; empty where no letter or digit stands there.
[[nodiscard]] inline LatinRun LatinRunAt(std::string_view text, size_t at) {
  namespace in = latin_run_internal;
  const uint64_t bytes = in::LoadUpToEight(text, at);
  uint32_t size = in::AlnumsIn(bytes);
  const uint64_t head = in::HeadOf(bytes, size);
  while (size % kRunHeadBytes == 0 && size > 0 && at + size < text.size()) {
    const uint32_t more = in::AlnumsIn(in::LoadUpToEight(text, at + size));
    if (more == 0) break;
    size += more;
  }
  return {head, size};
}

// The run of `size` letters and digits at `at`, where kRunHeadBytes can be read.
[[nodiscard]] inline LatinRun LatinRunOf(const char* at, uint32_t size) {
  namespace in = latin_run_internal;
  return {in::HeadOf(in::LoadUpToEight({at, kRunHeadBytes}, 0), size), size};
}

// The first `size` bytes of `run`, of which `size` is at most the run's.
[[nodiscard]] constexpr LatinRun FirstOf(const LatinRun& run, uint32_t size) {
  return {latin_run_internal::HeadOf(run.head, size), size};
}

// The character at `at`, folded, as the keys have it: its bytes, three at the most.
[[nodiscard]] constexpr uint32_t FollowerAt(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  const uint32_t lead = byte(at);
  if (lead < 0x80) return lead >= 'A' && lead <= 'Z' ? lead + 32 : lead;
  if (lead < 0xC0 || text.size() - at < 2) return lead;
  const uint32_t two = lead | byte(at + 1) << 8U;
  return lead < 0xE0 || text.size() - at < 3 ? two : two | byte(at + 2) << 16U;
}

// What stands behind a run that the surface ends with: whatever.
inline constexpr uint32_t kAnyFollower = 0;
// Set where separators stand before the follower.
inline constexpr uint32_t kFollowerApart = uint32_t{1} << 24U;

// Of a run and what stands behind it.
[[nodiscard]] constexpr uint64_t LatinRunKey(const LatinRun& run, uint32_t follower) {
  // Fibonacci hashing: the upper bits are the well-mixed ones.
  const uint64_t seed = run.head ^ (uint64_t{run.size} << 57U) ^ (uint64_t{follower} << 32U);
  return (seed ^ seed >> 29U) * 0x9E3779B97F4A7C15U;
}
// The key of the same run with a dot before it (.NET).
[[nodiscard]] constexpr uint64_t DottedKey(uint64_t key) { return ~key; }
// A syllable, by its bytes, that no further one follows is looked up as if it were a run.
[[nodiscard]] constexpr LatinRun RunOfSyllable(uint32_t bytes) { return {bytes, 127}; }

// A set of keys that may say yes to one that is not in it, and never no to one that is: two bits of
// one word each. 64 KB, for some thirty thousand keys.
inline constexpr uint32_t kLatinRunBits = 13;
inline constexpr size_t kLatinRunWords = size_t{1} << kLatinRunBits;

[[nodiscard]] constexpr uint64_t LatinRunMask(uint64_t key) {
  return uint64_t{1} << (key >> 40U & 63U) | uint64_t{1} << (key >> 46U & 63U);
}
[[nodiscard]] constexpr size_t LatinRunWord(uint64_t key) {
  return static_cast<size_t>(key >> (64U - kLatinRunBits));
}
[[nodiscard]] constexpr bool HasLatinRun(std::span<const uint64_t> runs, uint64_t key) {
  const uint64_t mask = LatinRunMask(key);
  return (runs[LatinRunWord(key)] & mask) == mask;
}

}  // namespace gonggo
