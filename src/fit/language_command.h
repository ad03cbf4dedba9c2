// How well a language is known ("비즈니스 수준의 영어", "German C1"): what a posting asks for, and
// what a profile shows, by the level that it states or the results of tests.
//
// Levels are those of the CEFR, 1 (A1) to 6 (C2). Who names a language and no level is not taken
// for more or less: then nobody can say. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "knowledge/skill_table.h"
#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

// Of a posting that names a language and no level, and of a profile likewise.
inline constexpr uint16_t kNoLanguageLevel = 0;

// Whether `id` is a language, and not a test of one.
[[nodiscard]] bool IsHumanLanguage(std::string_view id, const SkillTable& skills);

// `line` is the text of the requirement that asks for `language`.
[[nodiscard]] uint16_t LanguageLevelAsked(const Alternative& language, std::string_view line);

// What the profile shows of `language`: it is named itself, or a test of it.
struct LanguageShown {
  bool named = false;
  bool tested = false;                // by a test or its result
  uint16_t level = kNoLanguageLevel;  // the highest that is stated or tested
};
[[nodiscard]] LanguageShown ShownOfLanguage(const Profile& profile, std::string_view language,
                                            const SkillTable& skills);

}  // namespace gonggo
