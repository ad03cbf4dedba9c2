// ImplyingSkills: which skills a posting may ask for so that it certainly asks for a given one,
// too: Spring Boot for Spring, through any number of steps.
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "knowledge/skill_table.h"

namespace gonggo {

// Those that imply one of `skills`, and these themselves. Sorted indexes.
[[nodiscard]] std::vector<uint16_t> ImplyingSkills(const std::vector<uint16_t>& skills,
                                                   const SkillTable& table);

}  // namespace gonggo
