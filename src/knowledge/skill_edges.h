// Whether a surface of a skill may stand where it was found: what is directly outside of it.
//
// "Go" is not in Google or MongoDB, "C" not in C++, "자바" not in 자바스크립트 (but in 자바로),
// nothing in links and mail addresses. Rules: knowledge/skills/README.md. Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"

namespace gonggo {

// `after_match`: where the match before this one ends, since a surface may follow it directly.
[[nodiscard]] bool SkillEdgesFit(std::string_view line, Span at, uint32_t after_match);

// `at` with the plural "s" behind it, where there is one: "REST API" in "REST APIs".
[[nodiscard]] Span WithPlural(std::string_view line, Span at);

// Whether the letters of `at` are those of the surface, case included.
[[nodiscard]] bool IsExactly(std::string_view line, Span at, std::string_view surface);

}  // namespace gonggo
