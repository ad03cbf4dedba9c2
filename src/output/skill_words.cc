#include "output/skill_words.h"

#include "knowledge/term_names.h"

namespace gonggo {

std::string SkillWords(const Skill& skill, Language language) {
  const TermNames names = NamesOf(skill);
  return std::string(language == Language::kKorean ? names.name_ko : names.name);
}

std::string SkillWords(std::string_view id, std::string_view name, Language language) {
  const SkillTable& skills = BuiltInSkills();
  const auto skill = skills.FindSkill(id);
  return skill ? SkillWords(skills.skills[*skill], language) : std::string(name);
}

std::string FamilyWords(std::string_view id, const SkillTable& skills, Language language) {
  const auto index = skills.FindFamily(id);
  if (!index) return std::string(id);
  const SkillFamily& family = skills.families[*index];
  const bool korean = language == Language::kKorean && !family.name_ko.empty();
  return std::string(korean ? family.name_ko : family.name);
}

}  // namespace gonggo
