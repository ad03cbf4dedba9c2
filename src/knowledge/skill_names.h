// SkillNamed: the skill that a text is the name of, as somebody types it who looks for it.
//
// Any of its surfaces, however written (skill_fold.h), without regard to case or to what would have
// to stand around it in a posting: "go" is Go. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "knowledge/skill_table.h"

namespace gonggo {

// Index into SkillTable::skills; where several skills have the name, the one that needs no company.
[[nodiscard]] std::optional<uint16_t> SkillNamed(const SkillTable& table, std::string_view name);

}  // namespace gonggo
