// What stands in an open list without being named ("Django, Flask 등"): other members of the family
// of those that are named, and of what these all build on.
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "knowledge/skill_table.h"

namespace gonggo {

// What two skills or more all imply, each besides itself; of several such, the one that implies
// most (React before JavaScript), and of those that do not imply each other the one that the fewest
// build on: ECS and EKS are kinds of containers before they are parts of AWS. nullopt for none:
// "AWS, GCP 등" is about no platform, and one name alone ("React 등") says only what kind of thing
// is meant.
[[nodiscard]] std::optional<uint16_t> CommonGround(std::span<const uint16_t> named,
                                                   const SkillTable& skills);

[[nodiscard]] bool BuildsOn(uint16_t skill, uint16_t ground, const SkillTable& skills);

// The members of a family that build on `ground`, in the order of the table.
[[nodiscard]] std::vector<uint16_t> MembersOn(uint16_t family, uint16_t ground,
                                              const SkillTable& skills);

}  // namespace gonggo
