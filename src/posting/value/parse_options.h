// ParseOptions: what reading a posting depends on beside its text.
#pragma once

#include <optional>

#include "base/date.h"
#include "knowledge/skill_table.h"

namespace gonggo {

struct ParseOptions {
  // The day against which a deadline without a year or a D-day is resolved; nullopt leaves it open,
  // with a diagnostic.
  std::optional<Date> as_of;
  // The skills to look for; nullptr: those that are part of the program. Must outlive the call.
  const SkillTable* skills = nullptr;
};

}  // namespace gonggo
