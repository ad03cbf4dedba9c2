// UnpackedSkills: the built-in table of skills, made of what tools/compile_skills wrote.
//
// Each view in a constant is an address, which has to be corrected whenever the program starts: of
// this table that were 2.7 MB in every command, also in those that look at no skill. Packed, its
// texts are places in one string and lists are places in one array; the first who asks for the
// table unpacks it. Immutable when made; thread-safe then.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"

namespace gonggo {

// So many bytes of the text, or elements of an array, from `at` on.
struct PackedPart {
  uint32_t at = 0;
  uint32_t size = 0;
};

// As Skill, SkillGuard and SkillSurface.
struct PackedSkill {
  PackedPart id, name, name_ko;  // of the text
  SkillKind kind = SkillKind::kTool;
  bool optional = false;
  uint16_t family = 0;
  PackedPart implies, close;  // of `related`
  uint16_t counts_as = 0;
  PackedPart near_names;  // of `related`
};

struct PackedGuard {
  PackedPart near, not_before, not_after;  // of `words`
  bool beside = false;
};

struct PackedSurface {
  PackedPart text;
  uint64_t breaks = 0;
  int32_t skill = -1;
  int32_t family = -1;
  int32_t guard = -1;
  bool exact = false;
  uint8_t name = 0;
};

struct PackedSkills {
  std::string_view text;
  std::span<const uint16_t> related;
  std::span<const PackedPart> words;  // of the text
  std::span<const PackedSkill> skills;
  std::span<const PackedGuard> guards;
  std::span<const PackedSurface> surfaces;
};

class UnpackedSkills {
 public:
  // `rest`: the table without skills, guards and surfaces. Both must outlive it.
  UnpackedSkills(const PackedSkills& packed, const SkillTable& rest);
  UnpackedSkills(const UnpackedSkills&) = delete;
  UnpackedSkills& operator=(const UnpackedSkills&) = delete;

  [[nodiscard]] const SkillTable& table() const { return table_; }

 private:
  std::vector<std::string_view> words_;
  std::vector<Skill> skills_;
  std::vector<SkillGuard> guards_;
  std::vector<SkillSurface> surfaces_;
  SkillTable table_;
};

}  // namespace gonggo
