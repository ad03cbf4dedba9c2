#include "fit/closure.h"

#include <algorithm>
#include <span>

namespace gonggo {

std::vector<uint16_t> ImpliedBy(uint16_t skill, const SkillTable& skills) {
  std::vector<uint16_t> reached = {skill};
  const auto add = [&reached](std::span<const uint16_t> others) {
    for (const uint16_t other : others) {
      if (std::find(reached.begin(), reached.end(), other) == reached.end())
        reached.push_back(other);
    }
  };
  for (size_t next = 0; next < reached.size(); ++next) {
    const Skill& entry = skills.skills[reached[next]];
    add(entry.implies);
    add(entry.near_names);
  }
  std::sort(reached.begin(), reached.end());
  return reached;
}

}  // namespace gonggo
