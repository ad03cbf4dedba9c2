#include "fit/shown.h"

#include <algorithm>

#include "fit/closure.h"

namespace gonggo {

Shown::Shown(const Profile& profile, const SkillTable& skills) {
  struct Time {
    std::vector<Period> periods;
    std::optional<int> stated;
  };
  std::map<uint16_t, Time> times;
  // Those that are named first, so that their own words are their evidence.
  for (const ProfileSkill& skill : profile.skills) {
    if (!skills.FindSkill(skill.id)) continue;
    ShownSkill& shown = skills_[skill.id];
    shown.evidence = skill.evidence;
    shown.named = true;
  }
  for (const ProfileSkill& skill : profile.skills) {
    const auto index = skills.FindSkill(skill.id);
    if (!index) continue;
    for (const uint16_t implied : ImpliedBy(*index, skills)) {
      ShownSkill& shown = skills_[std::string(skills.skills[implied].id)];
      if (std::ranges::find(skills.skills[*index].near_names, implied) !=
          skills.skills[*index].near_names.end())
        shown.near_name = true;
      if (!shown.named)
        shown.evidence.insert(shown.evidence.end(), skill.evidence.begin(), skill.evidence.end());
      Time& time = times[implied];
      time.periods.insert(time.periods.end(), skill.periods.begin(), skill.periods.end());
      if (skill.stated_months)
        time.stated = std::max(time.stated.value_or(0), *skill.stated_months);
    }
  }
  for (auto& [index, time] : times) {
    ShownSkill& shown = skills_[std::string(skills.skills[index].id)];
    if (!time.periods.empty() || time.stated)
      shown.months = std::max(CoveredMonths(std::move(time.periods)), time.stated.value_or(0));
    const Skill& skill = skills.skills[index];
    members_[std::string(skills.families[skill.family].id)].insert(std::string(skill.id));
  }
  for (const auto& [id, shown] : skills_) {
    const Skill& own = skills.skills[*skills.FindSkill(id)];
    if (!shown.named && !IsCloseWhereImplied(own)) continue;
    for (const uint16_t close : own.close) {
      const std::string other(skills.skills[close].id);
      if (!skills_.contains(other)) close_.emplace(other, id);
    }
  }
  for (const ProfileFamily& family : profile.families)
    named_families_.emplace(family.id, family.at);
}

const ShownSkill* Shown::Find(std::string_view id) const {
  const auto it = skills_.find(id);
  return it == skills_.end() ? nullptr : &it->second;
}

const ShownSkill* Shown::FindClose(std::string_view id) const {
  const auto it = close_.find(id);
  return it == close_.end() ? nullptr : Find(it->second);
}

const std::set<std::string, std::less<>>& Shown::Members(std::string_view family) const {
  static const std::set<std::string, std::less<>> kNone;
  const auto it = members_.find(family);
  return it == members_.end() ? kNone : it->second;
}

const ProfileEvidence* Shown::FamilyNamed(std::string_view family) const {
  const auto it = named_families_.find(family);
  return it == named_families_.end() ? nullptr : &it->second;
}

}  // namespace gonggo
