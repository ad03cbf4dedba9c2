// TermNames: what a skill is called in English and in Korean. Pure; thread-safe.
#pragma once

#include <string_view>

#include "knowledge/skill.h"

namespace gonggo {

struct TermNames {
  std::string_view name;
  std::string_view name_ko;
};

// Practices and fields have Korean names that Koreans use; programs go by their Latin ones in
// Korean, too.
[[nodiscard]] TermNames NamesOf(const Skill& skill);

}  // namespace gonggo
