// SkillTable: all skills, families and surfaces, with the trie that finds them.
//
// The built-in table is constant data, compiled from YAML (tools/compile_skills), so start-up costs
// nothing; skill_build.h makes one at run time where the user has entries of their own. Looking is
// skill_finder.h's. Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "knowledge/skill.h"
#include "knowledge/term_table.h"

namespace gonggo {

// Sets of what a surface can begin with: most of a text is passed over by one look at these. They
// may say yes in vain, and never no where a surface begins.
struct SkillStarts {
  std::span<const uint64_t> latin_runs;     // the keys of first runs of letters (latin_run.h)
  std::span<const uint64_t> hangul;         // HangulPair: the first two syllables of a word …
  std::span<const uint64_t> hangul_inside;  // … of those that may also begin inside a word
  // Few pairs that begin a surface go on like one: by HangulTriple the first three syllables, by
  // HangulQuad the first four. Surfaces that have only two or three syllables before something
  // else, or their end, are in these by HangulPair and HangulTriple.
  std::span<const uint64_t> hangul_triples;
  std::span<const uint64_t> hangul_quads;
  std::span<const uint64_t> hangul_two;
  std::span<const uint64_t> hangul_three;
  // By number: the first syllables behind which something else than a syllable may follow.
  std::span<const uint64_t> hangul_alone;
};
inline constexpr uint32_t kFirstSyllable = 0xAC00;
inline constexpr uint32_t kSyllableCount = 11172;
inline constexpr size_t kSkillStartWords = 1024;  // of 64 bits: one bit for each of 65,536 keys

// Of two numbers of syllables, counted from U+AC00.
[[nodiscard]] constexpr uint32_t HangulPair(uint32_t first, uint32_t second) {
  return (first * 0x9E5FU ^ second * 0x3C6FU) & 0xFFFFU;
}
// Of HangulPair and the number of the third syllable.
[[nodiscard]] constexpr uint32_t HangulTriple(uint32_t pair, uint32_t third) {
  return (pair * 0x6F4FU ^ third * 0xB5C1U) & 0xFFFFU;
}
// Of HangulTriple and the number of the fourth syllable.
[[nodiscard]] constexpr uint32_t HangulQuad(uint32_t triple, uint32_t fourth) {
  return (triple * 0x9E5FU ^ fourth * 0x3C6FU) & 0xFFFFU;
}
[[nodiscard]] constexpr bool HasPair(std::span<const uint64_t> pairs, uint32_t pair) {
  return (pairs[pair >> 6U] >> (pair & 63U) & 1U) != 0;
}

struct SkillTable {
  std::span<const SkillGroup> groups;
  std::span<const SkillFamily> families;
  std::span<const Skill> skills;  // sorted by id
  std::span<const SkillGuard> guards;
  std::span<const SkillSurface> surfaces;
  std::span<const int32_t> same_surface;  // by surface: another one that folds alike, or -1
  TermTrie trie;                          // of folded surfaces …
  std::span<const uint8_t> tails;         // … and what its states with tails go on with
  SkillStarts starts;

  // Index of the skill with this id; nullopt if there is none.
  [[nodiscard]] std::optional<uint16_t> FindSkill(std::string_view id) const;
  // Index of the family with this id; nullopt if there is none.
  [[nodiscard]] std::optional<uint16_t> FindFamily(std::string_view id) const;

  // The first of the surfaces that fold to `folded`, -1 if there is none; others follow by
  // `same_surface`.
  [[nodiscard]] int32_t FindSurface(std::string_view folded) const;
};

// The table that is part of the program.
[[nodiscard]] const SkillTable& BuiltInSkills();

}  // namespace gonggo
