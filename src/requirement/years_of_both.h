// AreYearsOfBoth: whether years that stand beside a skill with "or" between are years of either,
// and no alternative to the skill: "3년 이상의 앱 또는 웹 개발 경험", "Java 또는 관련 경력 3년",
// "5+ years of program or project management". The other thing has no name that anybody knows.
//
// "Java 가능자 또는 경력 3년", "3년 이상 경력 또는 Java 가능자" name no other thing: either is
// enough. Linear in the words between. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

enum class YearsStand : uint8_t { kBeforeSkill, kBehindSkill };

// `between`: what stands between the years and the skill, which says "or" (SaysOr, list_join.h).
[[nodiscard]] bool AreYearsOfBoth(std::string_view between, YearsStand stand);

}  // namespace gonggo
