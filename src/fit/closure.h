// ImpliedBy: what somebody who has a skill certainly has too, through any number of steps, what is
// only another name for it among them.
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "knowledge/skill_table.h"

namespace gonggo {

// Indexes, sorted, `skill` itself among them.
[[nodiscard]] std::vector<uint16_t> ImpliedBy(uint16_t skill, const SkillTable& skills);

// Whether what is close to a skill is close to somebody's who has it only since another implies it.
// A driving licence is close to all of its classes where nothing says which it is; who says that it
// is of the second class has none of the first.
[[nodiscard]] inline bool IsCloseWhereImplied(const Skill& skill) {
  return skill.kind != SkillKind::kCertificate;
}

}  // namespace gonggo
