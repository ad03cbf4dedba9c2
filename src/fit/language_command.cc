#include "fit/language_command.h"

#include <algorithm>

#include "fit/closure.h"
#include "fit/level.h"
#include "knowledge/language_level.h"

namespace gonggo {
namespace {

bool Implies(std::string_view test, std::string_view language, const SkillTable& skills) {
  const auto from = skills.FindSkill(test);
  const auto to = skills.FindSkill(language);
  return from && to && std::ranges::binary_search(ImpliedBy(*from, skills), *to);
}

}  // namespace

bool IsHumanLanguage(std::string_view id, const SkillTable& skills) {
  const auto skill = skills.FindSkill(id);
  return skill && skills.skills[*skill].kind == SkillKind::kHumanLanguage;
}

uint16_t LanguageLevelAsked(const Alternative& language, std::string_view line) {
  const size_t at = line.find(language.surface);
  if (at == std::string_view::npos) return kNoLanguageLevel;
  const Span span{static_cast<uint32_t>(at), static_cast<uint32_t>(at + language.surface.size())};
  const auto found = FindLanguageLevel(line, span);
  return found ? static_cast<uint16_t>(found->level) : kNoLanguageLevel;
}

LanguageShown ShownOfLanguage(const Profile& profile, std::string_view language,
                              const SkillTable& skills) {
  LanguageShown shown;
  for (const ProfileSkill& skill : profile.skills) {
    if (skill.id == language) shown.named = true;
    const auto index = skills.FindSkill(skill.id);
    if (index && skills.skills[*index].kind == SkillKind::kLanguageTest &&
        Implies(skill.id, language, skills))
      shown.tested = true;
  }
  for (const ProfileScore& score : profile.scores) {
    if (!Implies(score.test, language, skills)) continue;
    const auto level = CommonLevel(score.test, score.level);
    if (level) shown.level = std::max(shown.level, static_cast<uint16_t>(*level));
  }
  return shown;
}

}  // namespace gonggo
