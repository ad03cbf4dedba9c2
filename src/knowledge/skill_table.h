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
#include "knowledge/skill_starts.h"
#include "knowledge/term_table.h"

namespace gonggo {

struct SkillTable {
  std::span<const SkillGroup> groups;
  std::span<const SkillFamily> families;
  std::span<const Skill> skills;  // sorted by id
  std::span<const SkillGuard> guards;
  std::span<const SkillSurface> surfaces;
  std::span<const int32_t> same_surface;  // by surface: another one that folds alike, or -1
  TermTrie trie;                          // of folded surfaces, by symbols …
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
