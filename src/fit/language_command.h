// A good command of a language ("비즈니스 수준의 영어", "fluent in English"): whether a posting
// asks for it, and whether a profile shows it.
//
// Who names the language itself is taken at their word; a test shows as much as its result does.
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "knowledge/skill_table.h"
#include "model/profile.h"

namespace gonggo {

// Levels of a language, as those of its tests are: kNoCommandAsked where a posting names none.
inline constexpr uint16_t kNoCommandAsked = 0;
inline constexpr uint16_t kGoodCommand = 2;

// Whether `id` is a language, and not a test of one.
[[nodiscard]] bool IsHumanLanguage(std::string_view id, const SkillTable& skills);

// `line` is the text of a requirement that asks for a language.
[[nodiscard]] bool AsksForGoodCommand(std::string_view line);

// Whether a result of a test is high enough for it.
[[nodiscard]] bool IsHighResult(const ProfileScore& score);

// What the profile shows of `language`: it is named itself, or a test of it.
struct LanguageShown {
  bool named = false;
  bool tested = false;  // by a test or its result
  bool good = false;    // named, or by a high result
};
[[nodiscard]] LanguageShown ShownOfLanguage(const Profile& profile, std::string_view language,
                                            const SkillTable& skills);

}  // namespace gonggo
