// Whether the words around an ambiguous surface let it mean a skill: "Go" beside 언어, not in "Go
// to market". What guards are: knowledge/skills/README.md. Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"
#include "knowledge/skill.h"

namespace gonggo {

// Whether `guard`'s words before and behind the surface allow it.
[[nodiscard]] bool GuardAllows(std::string_view line, Span at, const SkillGuard& guard);

// Whether one of the guard's words stands in the line outside of `at`.
[[nodiscard]] bool HasNearWord(std::string_view line, Span at, const SkillGuard& guard);

// Whether the surface is what the whole line is about: all of it ("Spark"), or how much of it is
// asked for stands behind ("Go 3년 이상", "Go 실무 경험"). `line` is an item.
[[nodiscard]] bool IsWholeItem(std::string_view line, Span at);

}  // namespace gonggo
