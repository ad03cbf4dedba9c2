#include "knowledge/skill_table.h"

#include <algorithm>

namespace gonggo {

std::optional<uint16_t> SkillTable::FindSkill(std::string_view id) const {
  const auto it = std::lower_bound(
      skills.begin(), skills.end(), id,
      [](const Skill& skill, std::string_view wanted) { return skill.id < wanted; });
  if (it == skills.end() || it->id != id) return std::nullopt;
  return static_cast<uint16_t>(it - skills.begin());
}

std::optional<uint16_t> SkillTable::FindFamily(std::string_view id) const {
  const auto it = std::ranges::find(families, id, &SkillFamily::id);
  if (it == families.end()) return std::nullopt;
  return static_cast<uint16_t>(it - families.begin());
}

}  // namespace gonggo
