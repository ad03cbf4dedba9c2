// What may begin at one place of a text: SkillStarts asked for the run or the syllable that stands
// there. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "knowledge/latin_run.h"
#include "knowledge/skill_fold.h"
#include "knowledge/skill_starts.h"
#include "text/utf8.h"

namespace gonggo {

[[nodiscard]] constexpr bool IsAsciiAlnum(char c) { return IsAsciiAlpha(c) || IsAsciiDigit(c); }

// The first bytes of the UTF-8 of syllables, which are U+AC00 to U+D7A3, and of full-width forms.
inline constexpr unsigned char kFirstHangulLead = 0xEA;
inline constexpr unsigned char kLastHangulLead = 0xED;
inline constexpr unsigned char kFullWidthLead = 0xEF;

// What stands behind a run that ends at `at`, which is not the end of the line: as the keys of runs
// have it.
[[nodiscard]] inline uint32_t FollowerBehind(std::string_view line, size_t at) {
  const auto before_js = [line](size_t i) { return line[i] == '.' && IsFinalJs(line, i + 1); };
  if (!IsSkillSeparator(line[at]) && !before_js(at)) return FollowerAt(line, at);
  while (at < line.size() && (IsSkillSeparator(line[at]) || before_js(at))) ++at;
  return at == line.size() ? kAnyFollower : FollowerAt(line, at) | kFollowerApart;
}

// Full-width letters may go on with a surface: the trie decides.
[[nodiscard]] constexpr bool MayBeFullWidth(uint32_t follower) {
  return (follower & 0xFFU) == kFullWidthLead;
}

// Whether a surface may begin with `run`, which ends at `end`; `dotted` if a dot precedes it.
[[nodiscard]] inline bool MayBeginRun(const SkillStarts& starts, std::string_view line,
                                      const LatinRun& run, size_t end, bool dotted) {
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
[[nodiscard]] inline bool MayBeginLone(const SkillStarts& starts, std::string_view line, size_t end,
                                       SyllableBytes syllable) {
  const LatinRun run = RunOfSyllable(syllable);
  if (HasLatinRun(starts.latin_runs, LatinRunKey(run, kAnyFollower))) return true;
  if (end >= line.size()) return false;
  const uint32_t follower = FollowerBehind(line, end);
  return MayBeFullWidth(follower) || HasLatinRun(starts.latin_runs, LatinRunKey(run, follower));
}

// Whether one may begin at `at` as at the beginning of a word, with a syllable.
[[nodiscard]] inline bool MayBeginHangul(const SkillStarts& starts, std::string_view line,
                                         size_t at) {
  const auto syllable = [line](size_t i) -> SyllableBytes {
    if (i + 2 >= line.size()) return 0;
    const auto byte = [line](size_t k) -> uint32_t { return static_cast<unsigned char>(line[k]); };
    const bool is_one = byte(i) >= kFirstHangulLead && byte(i) <= kLastHangulLead;
    return is_one ? byte(i) | byte(i + 1) << 8U | byte(i + 2) << 16U : 0;
  };
  const SyllableBytes first = syllable(at);
  if (first == 0) return false;
  if (HasLoneHangul(starts, HangulKey(first))) return true;
  size_t next = at + 3;
  while (next < line.size() && IsSkillSeparator(line[next])) ++next;
  return HasHangulPair(starts, HangulKey(first, syllable(next)), 0);
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
