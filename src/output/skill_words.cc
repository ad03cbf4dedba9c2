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
  for (const SkillFamily& family : skills.families) {
    if (family.id != id) continue;
    const bool korean = language == Language::kKorean && !family.name_ko.empty();
    return std::string(korean ? family.name_ko : family.name);
  }
  return std::string(id);
}

}  // namespace gonggo
