// NamedPart: the part of a found surface that names its skill: "비즈니스 영어" names 영어, "Flask
// 프레임워크" Flask.
//
// An entry lists longer wordings so that their words are taken as a whole; what a person would mark
// is the name in them. Of a human language its word alone; of other skills what stands in front of
// words that say what a named thing is or what is done with it. Words that are part of a name stay:
// "추천 시스템", "회로 설계". Constant time. Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"
#include "knowledge/skill_table.h"

namespace gonggo {

// Bytes of `line`, in which the skill of index `skill` was found at `at`; `at` itself where all of
// it is the name, or no entry holds it (`skill` < 0).
[[nodiscard]] Span NamedPart(std::string_view line, Span at, int32_t skill,
                             const SkillTable& skills);

}  // namespace gonggo
