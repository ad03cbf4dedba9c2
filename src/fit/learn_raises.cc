#include "fit/learn_raises.h"

#include <algorithm>
#include <utility>

namespace gonggo {
namespace {

using Kind = CompactAlternative::Kind;

}  // namespace

Raises::Raises(const CompactPostings& postings, const FitProfile& profile,
               const CompactJudge& judge, const LearnCandidates& candidates) {
  FindOfSkills(profile, candidates);
  FindOfFamilies(postings, profile, candidates);
  of_alternative_.reserve(postings.alternatives().size());
  for (uint32_t number = 0; number < postings.alternatives().size(); ++number) {
    const CompactAlternative& a = postings.alternatives()[number];
    // One thing, however many members there are: once it is met it counts no further.
    const bool done = a.kind == Kind::kSkillOrMember && judge.IsMet(number);
    of_alternative_.push_back(done || a.index == kNobody ? Range{} : RangeOf(a, profile));
  }
}

Raises::Range Raises::Keep(const std::vector<Raise>& raises) {
  const Range range{static_cast<uint32_t>(pool_.size()), static_cast<uint32_t>(raises.size())};
  pool_.insert(pool_.end(), raises.begin(), raises.end());
  return range;
}

void Raises::FindOfSkills(const FitProfile& profile, const LearnCandidates& candidates) {
  const auto each = [&](const auto& use) {
    for (uint32_t i = 0; i < candidates.size(); ++i) {
      for (const uint16_t skill : candidates.Brings(i)) {
        if (profile.skills[skill] != SkillState::kShown) use(i, of_skill_[skill]);
      }
    }
  };
  of_skill_.resize(profile.skills.size());
  each([](uint32_t, Range& range) { ++range.count; });
  uint32_t begin = 0;
  for (Range& range : of_skill_) range.begin = std::exchange(begin, begin + range.count);
  pool_.resize(begin);
  for (Range& range : of_skill_) range.count = 0;
  each([this](uint32_t i, Range& range) { pool_[range.begin + range.count++] = {i, 1}; });
}

void Raises::FindOfFamilies(const CompactPostings& postings, const FitProfile& profile,
                            const LearnCandidates& candidates) {
  std::vector<std::vector<Raise>> lists(profile.members.size());
  for (uint32_t i = 0; i < candidates.size(); ++i) {
    for (const uint16_t skill : candidates.Brings(i)) {
      if (profile.skills[skill] == SkillState::kShown) continue;
      std::vector<Raise>& list = lists[postings.skills().skills[skill].family];
      if (list.empty() || list.back().candidate != i) list.push_back({i, 0});
      ++list.back().by;
    }
  }
  for (const std::vector<Raise>& list : lists) of_members_.push_back(Keep(list));
  // Families come behind the skills that their members are.
  for (uint32_t i = 0; i < candidates.size(); ++i) {
    const LearnCandidate& candidate = candidates[i];
    if (candidate.family && profile.family_named[candidate.index] == 0)
      lists[candidate.index].push_back({i, 1});
  }
  for (const std::vector<Raise>& list : lists) of_family_.push_back(Keep(list));
}

Raises::Range Raises::SkillOrMember(uint16_t skill, uint16_t family) {
  std::vector<Raise> all(In(of_skill_[skill]).begin(), In(of_skill_[skill]).end());
  all.insert(all.end(), In(of_family_[family]).begin(), In(of_family_[family]).end());
  std::ranges::sort(all, {}, &Raise::candidate);
  const auto rest = std::ranges::unique(all, {}, &Raise::candidate);
  all.erase(rest.begin(), rest.end());
  for (Raise& raise : all) raise.by = 1;
  return Keep(all);
}

Raises::Range Raises::RangeOf(const CompactAlternative& a, const FitProfile& profile) {
  switch (a.kind) {
    case Kind::kSkill:
      return a.least == 0 || profile.levels[a.index] >= a.least ? of_skill_[a.index] : Range{};
    case Kind::kOtherMember:
      return of_skill_[a.index];
    // "Go 3년 이하" is met by any Go at all.
    case Kind::kYearsOf:
      return profile.months[a.index] >= a.least ? of_skill_[a.index] : Range{};
    case Kind::kSkillOrMember:
      return SkillOrMember(a.index, a.least);
    case Kind::kFamily:
      return of_family_[a.index];
    case Kind::kOthersOfFamily:
      return of_members_[a.index];
    // A part of it counts for nothing here, and the rest is not about skills.
    case Kind::kOthersInPart:
    case Kind::kYears:
    case Kind::kYearsAbout:
    case Kind::kDegree:
    case Kind::kTrait:
      break;
  }
  return {};
}

}  // namespace gonggo
