#include "search/implying_skills.h"

#include <algorithm>
#include <cstddef>

namespace gonggo {

std::vector<uint16_t> ImplyingSkills(const std::vector<uint16_t>& skills, const SkillTable& table) {
  std::vector<bool> reached(table.skills.size());
  for (const uint16_t skill : skills) reached[skill] = true;
  // What is implied may stand behind what implies it: as many passes as the longest chain has
  // steps.
  for (bool more = true; more;) {
    more = false;
    for (size_t i = 0; i < reached.size(); ++i) {
      if (reached[i]) continue;
      const auto& implies = table.skills[i].implies;
      reached[i] = std::ranges::any_of(implies, [&](uint16_t other) { return reached[other]; });
      more = more || reached[i];
    }
  }
  std::vector<uint16_t> implying;
  for (size_t i = 0; i < reached.size(); ++i) {
    if (reached[i]) implying.push_back(static_cast<uint16_t>(i));
  }
  return implying;
}

}  // namespace gonggo
