#include "fit/closure.h"

#include <algorithm>

namespace gonggo {

std::vector<uint16_t> ImpliedBy(uint16_t skill, const SkillTable& skills) {
  std::vector<uint16_t> reached = {skill};
  for (size_t next = 0; next < reached.size(); ++next) {
    for (const uint16_t implied : skills.skills[reached[next]].implies) {
      if (std::find(reached.begin(), reached.end(), implied) == reached.end())
        reached.push_back(implied);
    }
  }
  std::sort(reached.begin(), reached.end());
  return reached;
}

}  // namespace gonggo
