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

}  // namespace gonggo
