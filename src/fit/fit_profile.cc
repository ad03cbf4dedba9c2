#include "fit/fit_profile.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "fit/closure.h"
#include "fit/language_command.h"
#include "fit/level.h"
#include "knowledge/tables.h"

namespace gonggo {
namespace {

// A working life in months fits easily.
constexpr int kMostMonths = 60'000;

uint16_t Bounded(int months) { return static_cast<uint16_t>(std::clamp(months, 0, kMostMonths)); }

std::vector<std::string_view> TraitIds() {
  std::set<std::string_view> ids;
  for (const Term& term : Traits().terms()) ids.insert(term.id);
  return {ids.begin(), ids.end()};
}

}  // namespace

uint32_t TraitIndex(std::string_view id) {
  static const std::vector<std::string_view> kIds = TraitIds();
  const auto it = std::lower_bound(kIds.begin(), kIds.end(), id);
  if (it == kIds.end() || *it != id) return kNoTraitIndex;
  return std::min(static_cast<uint32_t>(it - kIds.begin()), kNoTraitIndex);
}

void AddSkill(uint16_t skill, const SkillTable& skills, FitProfile& profile) {
  for (const uint16_t implied : ImpliedBy(skill, skills)) {
    const bool known = profile.skills[implied] == SkillState::kShown;
    if (known && implied != skill) continue;
    profile.skills[implied] = SkillState::kShown;
    if (!known) ++profile.members[skills.skills[implied].family];
    if (implied != skill && !IsCloseWhereImplied(skills.skills[implied])) continue;
    for (const uint16_t close : skills.skills[implied].close) {
      if (profile.skills[close] == SkillState::kNone) profile.skills[close] = SkillState::kClose;
    }
  }
}

FitProfile MakeFitProfile(const Profile& profile, const SkillTable& skills) {
  FitProfile fit;
  fit.skills.assign(skills.skills.size(), SkillState::kNone);
  fit.months.assign(skills.skills.size(), 0);
  fit.levels.assign(skills.skills.size(), 0);
  fit.members.assign(skills.families.size(), 0);
  fit.family_named.assign(skills.families.size(), 0);
  std::map<uint16_t, std::vector<Period>> periods;
  for (const ProfileSkill& skill : profile.skills) {
    const auto index = skills.FindSkill(skill.id);
    if (!index) continue;
    AddSkill(*index, skills, fit);
    for (const uint16_t implied : ImpliedBy(*index, skills)) {
      auto& own = periods[implied];
      own.insert(own.end(), skill.periods.begin(), skill.periods.end());
      fit.months[implied] = std::max(fit.months[implied], Bounded(skill.stated_months.value_or(0)));
    }
  }
  for (auto& [index, own] : periods)
    fit.months[index] = std::max(fit.months[index], Bounded(CoveredMonths(std::move(own))));
  for (const ProfileScore& score : profile.scores) {
    const auto index = skills.FindSkill(score.test);
    const auto level = LanguageLevel(score.test, score.level);
    if (index && level) fit.levels[*index] = std::max(fit.levels[*index], Bounded(*level));
  }
  for (size_t s = 0; s < fit.levels.size(); ++s) {
    const bool language = skills.skills[s].kind == SkillKind::kHumanLanguage;
    if (language && fit.skills[s] == SkillState::kShown)
      fit.levels[s] = ShownOfLanguage(profile, skills.skills[s].id, skills).level;
  }
  for (const ProfileFamily& family : profile.families) {
    if (const auto index = skills.FindFamily(family.id)) fit.family_named[*index] = 1;
  }
  fit.role_months = MonthsByRole(profile);
  fit.works = NamedWorksOf(profile);
  fit.studies = StudiesOf(profile);
  for (const ProfileTrait& trait : profile.traits) {
    const uint32_t index = TraitIndex(trait.id);
    if (index < kNoTraitIndex) fit.traits |= 1U << index;
  }
  fit.military = profile.military;
  return fit;
}

}  // namespace gonggo
