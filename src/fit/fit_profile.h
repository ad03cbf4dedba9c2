// FitProfile: a profile as flat arrays by the index of a skill or family, for fit/compact.h.
//
// Plain value. Valid for the table that it was made with.
#pragma once

#include <cstdint>
#include <vector>

#include "fit/degree_held.h"
#include "fit/role_years.h"
#include "fit/years_subject.h"
#include "knowledge/skill_table.h"
#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

enum class SkillState : uint8_t { kNone, kClose, kShown };

struct FitProfile {
  // By skill. Months and levels are 0 where they are not known; those of languages are the CEFR's.
  std::vector<SkillState> skills;
  std::vector<uint16_t> months;
  std::vector<uint16_t> levels;
  // By family: how many members are shown; whether the family itself is named.
  std::vector<uint16_t> members;
  std::vector<uint8_t> family_named;
  std::vector<RoleMonths> role_months;  // by RoleNumber
  std::vector<NamedWork> works;
  std::vector<StudyHeld> studies;
  uint32_t traits = 0;  // bit TraitIndex(id)
  Military military = Military::kUnknown;
};

[[nodiscard]] FitProfile MakeFitProfile(const Profile& profile, const SkillTable& skills);

// Adds a skill, with all that it implies, or a family that is named.
void AddSkill(uint16_t skill, const SkillTable& skills, FitProfile& profile);

// Number of a trait's id, below 32; kNoTrait for one that the table of traits does not have.
inline constexpr uint32_t kNoTraitIndex = 32;
[[nodiscard]] uint32_t TraitIndex(std::string_view id);

}  // namespace gonggo
