// The ids of skills that no entry of the knowledge holds: mentions have them, conditions never do
// (decision 63). Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

inline constexpr std::string_view kOpenSkillPrefix = "other_";

[[nodiscard]] constexpr bool IsOpenSkillId(std::string_view id) {
  return id.starts_with(kOpenSkillPrefix);
}

}  // namespace gonggo
