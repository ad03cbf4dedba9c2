// Everything that a posting names, each time that it does so: what AsksOf counts and AskPlaces
// shows. Internal to columns/.
#pragma once

#include <optional>
#include <string>

#include "columns/row.h"
#include "model/open_skill.h"

namespace gonggo {

// nullopt for what is measured or not named: years and "something equivalent".
[[nodiscard]] constexpr std::optional<AskKind> AskKindOf(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::kSkill:
      return AskKind::kSkill;
    case ConditionKind::kFamily:
      return AskKind::kFamily;
    case ConditionKind::kDegree:
      return AskKind::kDegree;
    case ConditionKind::kCertificate:
      return AskKind::kCertificate;
    case ConditionKind::kLanguage:
      return AskKind::kLanguage;
    case ConditionKind::kYears:
    case ConditionKind::kEquivalent:
      return std::nullopt;
  }
  return std::nullopt;
}

// `sink(kind, value, necessity, choice, at)`. A trait stands somewhere in its requirement's line:
// its place is that line, without bytes.
template <typename Sink>
void VisitNamed(const Posting& posting, const Sink& sink) {
  for (const Requirement& requirement : posting.requirements) {
    for (const Condition& condition : requirement.conditions) {
      // All of them are needed: no choice.
      const bool choice = condition.alternatives.size() > condition.at_least;
      for (const Alternative& alternative : condition.alternatives) {
        const auto kind = AskKindOf(alternative.kind);
        if (kind) sink(*kind, alternative.value, condition.necessity, choice, alternative.at);
      }
    }
    for (const std::string& trait : requirement.traits) {
      sink(AskKind::kTrait, trait, requirement.necessity, false, Evidence{requirement.line, 0, 0});
    }
  }
  for (const SkillMention& skill : posting.skills) {
    // Those of requirement lines are in the conditions, where they may be choices, but for names
    // that no entry of the knowledge holds.
    const bool in_conditions =
        (skill.section == SectionKind::kRequirements || skill.section == SectionKind::kPreferred) &&
        !IsOpenSkillId(skill.id);
    if (!in_conditions) sink(AskKind::kSkill, skill.id, skill.necessity, false, skill.at);
  }
}

}  // namespace gonggo
