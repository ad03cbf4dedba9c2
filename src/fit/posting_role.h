// RoleOfPosting: which work a posting is about, as a number of RoleNumber; 0 where nobody can say.
//
// That is the role that was read from its title, and both where the title joins two ("총무/회계").
// A posting without one that asks for a framework and something else that programs are made of (a
// language, a database, another framework) is a developer's: which one makes no difference, since
// years as one count for all. Pure; thread-safe.
#pragma once

#include <cstdint>

#include "knowledge/skill_table.h"
#include "model/posting.h"

namespace gonggo {

[[nodiscard]] uint16_t RoleOfPosting(const Posting& posting, const SkillTable& skills);

}  // namespace gonggo
