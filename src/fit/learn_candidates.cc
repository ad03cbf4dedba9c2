#include "fit/learn_candidates.h"

#include <algorithm>
#include <utility>

#include "fit/closure.h"

namespace gonggo {
namespace {

using Kind = CompactAlternative::Kind;

bool IsLearnable(const Skill& skill) {
  return skill.kind != SkillKind::kCertificate && skill.kind != SkillKind::kLanguageTest &&
         skill.kind != SkillKind::kHumanLanguage;
}

uint8_t Bounded(size_t count) { return static_cast<uint8_t>(std::min<size_t>(count, UINT8_MAX)); }

// Whether showing one certain skill may meet it.
bool IsOfSkill(Kind kind) {
  return IsSkill(kind) || kind == Kind::kYearsOf || kind == Kind::kOtherMember;
}

bool IsOpen(Verdict verdict) { return verdict == Verdict::kMissing || verdict == Verdict::kPartly; }

}  // namespace

LearnCandidates::Lists LearnCandidates::Grouped(
    const std::vector<std::pair<uint32_t, uint32_t>>& pairs, size_t groups) {
  Lists lists;
  lists.begins.assign(groups + 1, 0);
  for (const auto& [group, value] : pairs) ++lists.begins[group + 1];
  for (size_t g = 0; g < groups; ++g) lists.begins[g + 1] += lists.begins[g];
  lists.values.resize(pairs.size());
  std::vector<uint32_t> next(lists.begins.begin(), lists.begins.end() - 1);
  for (const auto& [group, value] : pairs) lists.values[next[group]++] = value;
  return lists;
}

LearnCandidates::LearnCandidates(const CompactPostings& postings, FitProfile& profile,
                                 const std::vector<Verdict>& verdicts)
    : postings_(postings), skills_(postings.skills()), profile_(profile) {
  stamps_.assign(postings.conditions().size(), 0);
  FindDemand();
  IndexConditions(verdicts);
  met_by_.resize(all_.size());
  for (size_t i = 0; i < all_.size(); ++i) FindMet(i);
  IndexMeeters();
}

void LearnCandidates::FindDemand() {
  std::vector<uint32_t> of_skill(skills_.skills.size(), 0);
  std::vector<uint32_t> of_family(skills_.families.size(), 0);
  for (const CompactCondition& condition : postings_.conditions()) {
    for (const CompactAlternative& a : postings_.AlternativesOf(condition)) {
      if (IsSkill(a.kind) && a.index < of_skill.size()) of_skill[a.index] += condition.uses;
      if (a.kind == Kind::kFamily && a.index < of_family.size())
        of_family[a.index] += condition.uses;
    }
  }
  std::vector<std::pair<uint32_t, uint32_t>> raised;
  for (size_t s = 0; s < of_skill.size(); ++s) {
    if (of_skill[s] == 0 || profile_.skills[s] == SkillState::kShown ||
        !IsLearnable(skills_.skills[s]))
      continue;
    const auto skill = static_cast<uint16_t>(s);
    implied_.push_back(ImpliedBy(skill, skills_));
    for (const uint16_t implied : implied_.back())
      raised.emplace_back(implied, static_cast<uint32_t>(all_.size()));
    all_.push_back({skill, false, 0, 0, of_skill[s], 0});
  }
  for (size_t f = 0; f < of_family.size(); ++f) {
    if (of_family[f] == 0 || profile_.family_named[f] != 0 ||
        skills_.groups[skills_.families[f].group].id == "certificates")
      continue;
    all_.push_back({static_cast<uint16_t>(f), true, 0, 0, of_family[f], 0});
    implied_.emplace_back();
  }
  gone_.assign(all_.size(), 0);
  raisers_ = Grouped(raised, skills_.skills.size());
}

void LearnCandidates::IndexConditions(const std::vector<Verdict>& verdicts) {
  std::vector<std::pair<uint32_t, uint32_t>> skill_pairs;
  std::vector<std::pair<uint32_t, uint32_t>> family_pairs;
  const auto conditions = postings_.conditions();
  one_more_.assign(conditions.size(), OneMore::kMustBeTried);
  for (uint32_t c = 0; c < conditions.size(); ++c) {
    if (!IsOpen(verdicts[c])) continue;
    one_more_[c] = WhatOneMoreDoes(c);
    for (const CompactAlternative& a : postings_.AlternativesOf(conditions[c])) {
      // "Go 3년 이하" is met by any Go at all.
      const bool of_skill = IsOfSkill(a.kind);
      if (a.kind == Kind::kSkillOrMember) family_pairs.emplace_back(a.least, c);
      if (of_skill && a.index < skills_.skills.size()) skill_pairs.emplace_back(a.index, c);
      const bool of_family = a.kind == Kind::kFamily || a.kind == Kind::kOthersOfFamily;
      if (of_family && a.index < skills_.families.size()) family_pairs.emplace_back(a.index, c);
    }
  }
  by_skill_ = Grouped(skill_pairs, skills_.skills.size());
  by_family_ = Grouped(family_pairs, skills_.families.size());
  any_member_.assign(by_family_.values.size(), AnyMember::kUnknown);
}

// Where a condition only names skills, and not one by its family or twice, each that is shown
// counts for one, whatever else is shown. Nearly all conditions are so, and need not be judged
// again for each skill that they name.
LearnCandidates::OneMore LearnCandidates::WhatOneMoreDoes(uint32_t c) const {
  const CompactCondition& condition = postings_.conditions()[c];
  const auto alternatives = postings_.AlternativesOf(condition);
  for (size_t i = 0; i < alternatives.size(); ++i) {
    const CompactAlternative& a = alternatives[i];
    switch (a.kind) {
      case Kind::kSkill:
        if (a.least > 0) return OneMore::kMustBeTried;
        for (size_t k = 0; k < i; ++k) {
          if (alternatives[k] == a) return OneMore::kMustBeTried;
        }
        break;
      // These are about skills that are not named, or about none.
      case Kind::kOthersOfFamily:
      case Kind::kOthersInPart:
      case Kind::kYears:
      case Kind::kDegree:
      case Kind::kTrait:
        break;
      case Kind::kSkillOrMember:
      case Kind::kFamily:
      case Kind::kYearsOf:
      case Kind::kOtherMember:
        return OneMore::kMustBeTried;
    }
  }
  const uint32_t met = HoldCompact(postings_, condition, profile_).met;
  return met + 1 >= condition.asked ? OneMore::kIsEnough : OneMore::kIsTooLittle;
}

void LearnCandidates::Add(size_t i) {
  if (all_[i].family) {
    undo_family_ = all_[i].index;
    profile_.family_named[all_[i].index] = 1;
    return;
  }
  for (const uint16_t skill : implied_[i]) {
    if (profile_.skills[skill] == SkillState::kShown) continue;
    undo_.push_back({skill, profile_.skills[skill]});
    profile_.skills[skill] = SkillState::kShown;
    ++profile_.members[skills_.skills[skill].family];
  }
}

void LearnCandidates::TakeBack() {
  for (const Undo& undo : undo_) {
    profile_.skills[undo.skill] = undo.state;
    --profile_.members[skills_.skills[undo.skill].family];
  }
  undo_.clear();
  if (undo_family_ >= 0) profile_.family_named[static_cast<size_t>(undo_family_)] = 0;
  undo_family_ = -1;
}

bool LearnCandidates::MeetsByTrial(size_t i, uint32_t c) {
  Add(i);
  const bool met = JudgeCompact(postings_, postings_.conditions()[c], profile_) == Verdict::kMet;
  TakeBack();
  return met;
}

void LearnCandidates::FindMet(size_t i) {
  ++stamp_;
  Add(i);
  const bool alone = undo_.size() == 1 && undo_family_ < 0;
  const auto look = [&](std::span<const uint32_t> conditions, bool named) {
    for (const uint32_t c : conditions) {
      if (stamps_[c] == stamp_) continue;
      stamps_[c] = stamp_;
      const OneMore one = named ? one_more_[c] : OneMore::kMustBeTried;
      if (one == OneMore::kIsTooLittle && alone) continue;
      if (one == OneMore::kIsEnough || IsMetNow(c)) met_by_[i].push_back(c);
    }
  };
  for (const Undo& undo : undo_) {
    look(by_skill_.Of(undo.skill), true);
    const uint16_t family = skills_.skills[undo.skill].family;
    if (alone) {
      FindMetByMember(i, family);
    } else {
      look(by_family_.Of(family), false);
    }
  }
  if (undo_family_ >= 0) look(by_family_.Of(static_cast<size_t>(undo_family_)), false);
  TakeBack();
}

bool LearnCandidates::IsMetNow(uint32_t c) const {
  return JudgeCompact(postings_, postings_.conditions()[c], profile_) == Verdict::kMet;
}

void LearnCandidates::FindMetByMember(size_t i, uint16_t family) {
  for (uint32_t at = by_family_.begins[family]; at < by_family_.begins[family + 1U]; ++at) {
    const uint32_t c = by_family_.values[at];
    if (stamps_[c] == stamp_) continue;  // it names the skill
    stamps_[c] = stamp_;
    AnyMember& known = any_member_[at];
    if (known == AnyMember::kUnknown) known = IsMetNow(c) ? AnyMember::kMeets : AnyMember::kDoesNot;
    if (known == AnyMember::kMeets) met_by_[i].push_back(c);
  }
}

void LearnCandidates::IndexMeeters() {
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (uint32_t i = 0; i < all_.size(); ++i) {
    for (const uint32_t c : met_by_[i]) {
      const CompactCondition& condition = postings_.conditions()[c];
      if (condition.necessity == Necessity::kRequired && condition.obstacle == Obstacle::kSkill)
        pairs.emplace_back(c, i);
    }
  }
  meeters_ = Grouped(pairs, postings_.conditions().size());
  meeter_counts_.resize(postings_.conditions().size());
  for (size_t c = 0; c < meeter_counts_.size(); ++c)
    meeter_counts_[c] = Bounded(meeters_.Of(c).size());
}

// Candidates that bear on condition `c`, tried one by one.
std::vector<uint32_t> LearnCandidates::MeetersNow(uint32_t c) {
  std::vector<uint32_t> near;
  const auto add = [&near](std::span<const uint32_t> more) {
    near.insert(near.end(), more.begin(), more.end());
  };
  for (const CompactAlternative& a : postings_.AlternativesOf(postings_.conditions()[c])) {
    const bool of_skill = IsOfSkill(a.kind);
    if (of_skill && a.index < skills_.skills.size()) add(raisers_.Of(a.index));
    const bool of_family = a.kind == Kind::kFamily || a.kind == Kind::kOthersOfFamily;
    const uint16_t family = a.kind == Kind::kSkillOrMember ? a.least : a.index;
    if ((!of_family && a.kind != Kind::kSkillOrMember) || family >= skills_.families.size())
      continue;
    for (size_t s = 0; s < skills_.skills.size(); ++s) {
      if (skills_.skills[s].family == family) add(raisers_.Of(s));
    }
    for (uint32_t i = 0; i < all_.size(); ++i) {
      if (all_[i].family && all_[i].index == family) near.push_back(i);
    }
  }
  std::sort(near.begin(), near.end());
  near.erase(std::unique(near.begin(), near.end()), near.end());
  std::erase_if(near, [&](uint32_t i) { return IsGone(i) || !MeetsByTrial(i, c); });
  return near;
}

std::vector<uint32_t> LearnCandidates::Reaches(size_t i) const {
  std::vector<uint32_t> reached;
  const auto add = [&reached](std::span<const uint32_t> more) {
    reached.insert(reached.end(), more.begin(), more.end());
  };
  if (all_[i].family) {
    add(by_family_.Of(all_[i].index));
  } else {
    for (const uint16_t skill : implied_[i]) {
      if (profile_.skills[skill] == SkillState::kShown) continue;
      add(by_skill_.Of(skill));
      add(by_family_.Of(skills_.skills[skill].family));
    }
  }
  std::sort(reached.begin(), reached.end());
  reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
  return reached;
}

void LearnCandidates::Take(size_t i, std::vector<Verdict>& verdicts) {
  const std::vector<uint32_t> reached = Reaches(i);
  if (all_[i].family) {
    profile_.family_named[all_[i].index] = 1;
  } else {
    AddSkill(all_[i].index, skills_, profile_);
  }
  for (size_t k = 0; k < all_.size(); ++k) {
    const LearnCandidate& candidate = all_[k];
    const bool shown = candidate.family ? profile_.family_named[candidate.index] != 0
                                        : profile_.skills[candidate.index] == SkillState::kShown;
    gone_[k] = shown ? 1 : 0;
  }
  for (const uint32_t c : reached) {
    if (!IsOpen(verdicts[c])) continue;
    const CompactCondition& condition = postings_.conditions()[c];
    verdicts[c] = JudgeCompact(postings_, condition, profile_);
    if (!IsOpen(verdicts[c]) || condition.necessity != Necessity::kRequired ||
        condition.obstacle != Obstacle::kSkill || condition.asked < 2)
      continue;
    // Of several that are asked for one is there now, and one more may be enough.
    std::vector<uint32_t> meeters = MeetersNow(c);
    for (const uint32_t k : meeters) {
      if (!Meets(k, c)) met_by_[k].push_back(c);
    }
    meeter_counts_[c] = Bounded(meeters.size());
    meeters_later_[c] = std::move(meeters);
  }
}

}  // namespace gonggo
