#include "output/skill_words.h"

#include <algorithm>
#include <map>
#include <vector>

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

std::string SkillsWithLines(const Posting& posting, Necessity necessity, Language language) {
  struct Entry {
    std::string name;
    Necessity strongest = Necessity::kMentioned;
    std::vector<uint32_t> lines;
  };
  const bool korean = language == Language::kKorean;
  std::vector<Entry> entries;
  std::map<std::string_view, size_t> index;
  for (const SkillMention& skill : posting.skills) {
    const auto [it, fresh] = index.try_emplace(skill.id, entries.size());
    if (fresh) entries.push_back({SkillWords(skill.id, skill.name, language), skill.necessity, {}});
    Entry& entry = entries[it->second];
    entry.strongest = std::min(entry.strongest, skill.necessity);
    if (entry.lines.empty() || entry.lines.back() != skill.at.line)
      entry.lines.push_back(skill.at.line);
  }
  std::string words;
  for (const Entry& entry : entries) {
    if (entry.strongest != necessity) continue;
    std::string lines;
    for (const uint32_t line : entry.lines)
      lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    words += (words.empty() ? "" : ", ") + entry.name + " (" +
             (korean ? lines + "행" : (entry.lines.size() > 1 ? "lines " : "line ") + lines) + ')';
  }
  return words;
}

}  // namespace gonggo
