#include "output/condition_words.h"

#include <algorithm>

#include "model/labels.h"
#include "output/posting_words.h"
#include "output/skill_words.h"

namespace gonggo {
namespace {

bool IsKorean(Language language) { return language == Language::kKorean; }

// The name of a skill, or as it stands there where it is too general to be listed.
std::string SkillName(std::string_view id, std::string_view surface, const Posting& posting,
                      Language language) {
  const auto it = std::find_if(posting.skills.begin(), posting.skills.end(),
                               [id](const SkillMention& skill) { return skill.id == id; });
  return it == posting.skills.end() ? std::string(surface) : SkillWords(id, it->name, language);
}

// What years are of: also a subject that is no skill of the posting (콘텐츠 디자인), or a family.
std::string SubjectName(std::string_view id, const Posting& posting, Language language) {
  const SkillTable& table = BuiltInSkills();
  const auto skill = table.FindSkill(id);
  if (!skill && table.FindFamily(id)) return FamilyWords(id, table, language);
  const std::string own = skill ? SkillWords(table.skills[*skill], language) : std::string(id);
  return SkillName(id, own, posting, language);
}

// The statement of years of the requirement that an alternative stands for.
const YearsStatement* YearsAt(const Requirement& requirement, const Evidence& at) {
  const auto it = std::find_if(requirement.years.begin(), requirement.years.end(),
                               [&at](const YearsStatement& years) { return years.at == at; });
  return it == requirement.years.end() ? nullptr : &*it;
}

std::string AlternativeWords(const Alternative& a, const Requirement& requirement,
                             const Posting& posting, Language language) {
  switch (a.kind) {
    case ConditionKind::kSkill:
    case ConditionKind::kCertificate:
    case ConditionKind::kLanguage:
      return SkillName(a.value, a.surface, posting, language);
    case ConditionKind::kYears: {
      const YearsStatement* years = YearsAt(requirement, a.at);
      return years == nullptr ? a.surface : YearsWords(*years, posting, language);
    }
    case ConditionKind::kDegree: {
      const auto degree = FromId<Education>(a.value);
      return degree ? std::string(Label(*degree, language)) : a.surface;
    }
    case ConditionKind::kEquivalent:
      return EquivalentWords(a, language);
    case ConditionKind::kFamily:
      break;
  }
  return a.surface;
}

// "택1", "택2, 등"
std::string ChoiceWords(const Condition& condition, Language language) {
  std::string words = IsKorean(language)        ? "택" + std::to_string(condition.at_least)
                      : condition.at_least == 1 ? std::string("one of")
                                                : std::to_string(condition.at_least) + " of";
  if (condition.open) words += IsKorean(language) ? ", 등" : ", or the like";
  return words;
}

// One thing alone is no choice, even if others like it count, too: "Airflow 등".
bool IsChoice(const Condition& condition) {
  return condition.alternatives.size() > 1 || condition.at_least > 1;
}

std::string ConditionWords(const Condition& condition, const Requirement& requirement,
                           const Posting& posting, Language language) {
  std::string words;
  if (condition.necessity != requirement.necessity)
    words += '(' + std::string(Label(condition.necessity, language)) + ") ";
  if (IsChoice(condition)) words += ChoiceWords(condition, language) + ": ";
  for (size_t i = 0; i < condition.alternatives.size(); ++i) {
    if (i > 0) words += ", ";
    words += AlternativeWords(condition.alternatives[i], requirement, posting, language);
  }
  if (condition.open && !IsChoice(condition)) words += IsKorean(language) ? " 등" : " or the like";
  return words;
}

}  // namespace

std::string YearsWords(const YearsStatement& years, const Posting& posting, Language language) {
  std::string words = ExperienceWords(Experience{years.min, years.max, false}, language);
  if (!years.of) return words;
  const std::string of = SubjectName(*years.of, posting, language);
  return IsKorean(language) ? of + ' ' + words : words + " of " + of;
}

std::string EquivalentWords(const Alternative& equivalent, Language language) {
  if (equivalent.value == kUnreadItem) return equivalent.surface;
  return IsKorean(language) ? "그에 준하는 역량" : "something equivalent";
}

std::vector<std::string> ConditionLines(const Requirement& requirement, const Posting& posting,
                                        Language language) {
  std::vector<std::string> lines;
  std::string plain;
  for (const Condition& condition : requirement.conditions) {
    std::string words = ConditionWords(condition, requirement, posting, language);
    if (IsChoice(condition)) {
      lines.push_back(std::move(words));
    } else {
      plain += (plain.empty() ? "" : " · ") + words;
    }
  }
  if (!plain.empty()) lines.insert(lines.begin(), plain);
  std::string traits;
  for (const std::string& trait : requirement.traits)
    traits += (traits.empty() ? "" : ", ") + std::string(TraitLabel(trait, language));
  if (!traits.empty()) lines.push_back((IsKorean(language) ? "태도: " : "trait: ") + traits);
  return lines;
}

std::vector<std::string_view> FieldsReadFrom(const Requirement& requirement,
                                             const Posting& posting) {
  // Who may apply, and what the work is like; a title or a company says neither.
  constexpr std::string_view kFields[] = {
      "experience", "employment",  "education", "location",         "work",  "salary",
      "headcount",  "eligibility", "deadline",  "probation_months", "posted"};
  const uint32_t last = std::max(requirement.line, requirement.line_end);
  std::vector<std::string_view> fields;
  for (const std::string_view field : kFields) {
    const auto found = posting.evidence.find(field);
    if (found == posting.evidence.end()) continue;
    const bool here = std::ranges::any_of(found->second, [&](const Evidence& at) {
      return at.line >= requirement.line && at.line <= last;
    });
    if (here) fields.push_back(field);
  }
  return fields;
}

std::string FactsWords(const std::vector<const Requirement*>& requirements, const Posting& posting,
                       Language language) {
  std::vector<std::string_view> labels;
  for (const Requirement* each : requirements) {
    for (const std::string_view field : FieldsReadFrom(*each, posting)) {
      const std::string_view label = FieldLabel(field, language);
      if (std::ranges::find(labels, label) == labels.end()) labels.push_back(label);
    }
  }
  std::string words;
  for (const std::string_view label : labels) {
    if (words.empty()) {
      words = IsKorean(language) ? "기본 정보에 있음: " : "among the facts: ";
    } else {
      words += ", ";
    }
    words += label;
  }
  return words;
}

bool IsNotUnderstood(const Requirement& requirement, const Posting& posting) {
  return requirement.conditions.empty() && requirement.traits.empty() &&
         FieldsReadFrom(requirement, posting).empty();
}

UnderstoodShare CountUnderstood(const Posting& posting) {
  UnderstoodShare share;
  for (const Requirement& requirement : posting.requirements) {
    if (IsDuty(requirement)) continue;
    ++share.items;
    if (IsNotUnderstood(requirement, posting)) ++share.not_understood;
  }
  return share;
}

}  // namespace gonggo
