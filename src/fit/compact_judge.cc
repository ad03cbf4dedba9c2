#include "fit/compact_judge.h"

#include <algorithm>

#include "fit/degree_held.h"
#include "fit/level.h"

namespace gonggo {
namespace {

using Kind = CompactAlternative::Kind;

// Of an alternative that does not depend on the rest of its condition.
CompactHeld HoldAlone(const CompactAlternative& a, const CompactPostings& postings,
                      const FitProfile& profile) {
  if (a.index == kNobody) return {};
  switch (a.kind) {
    case Kind::kSkill: {
      const SkillState state = profile.skills[a.index];
      const bool shown = state == SkillState::kShown;
      const uint16_t level = profile.levels[a.index];
      if (!shown || level >= a.least) return {shown ? 1U : 0U, state == SkillState::kClose, false};
      return {0, level > 0 && IsNearLevel(level, a.least), level == 0};
    }
    case Kind::kSkillOrMember: {
      const SkillState state = profile.skills[a.index];
      const bool member = profile.members[a.least] + profile.family_named[a.least] > 0;
      return {state == SkillState::kShown || member ? 1U : 0U, state == SkillState::kClose};
    }
    case Kind::kFamily:
      return {uint32_t{profile.members[a.index]} + profile.family_named[a.index], false};
    case Kind::kOtherMember:
      return {profile.skills[a.index] == SkillState::kShown ? 1U : 0U, false};
    case Kind::kYears: {
      const RoleMonths& months = profile.role_months[a.index];
      return {months.sure >= a.least ? 1U : 0U, 2 * months.possible >= a.least};
    }
    case Kind::kYearsOf:
      if (profile.skills[a.index] != SkillState::kShown) return {};
      return {profile.months[a.index] >= a.least ? 1U : 0U, true};
    case Kind::kYearsAbout: {
      const int months = MonthsAbout(profile.works, postings.subjects()[a.index]);
      return {months > 0 && months >= a.least ? 1U : 0U, false};
    }
    case Kind::kDegree: {
      const DegreeHeld held =
          HoldDegree(profile.studies, static_cast<Education>(a.index), postings.fields()[a.least]);
      return {held.met ? 1U : 0U, held.partly, held.unknown};
    }
    case Kind::kTrait:
      return {a.index < kNoTraitIndex && (profile.traits >> a.index & 1U) != 0 ? 1U : 0U, false};
    case Kind::kOthersOfFamily:
    case Kind::kOthersInPart:
      break;
  }
  return {};
}

}  // namespace

CompactJudge::CompactJudge(const CompactPostings& postings, const FitProfile& profile)
    : postings_(postings), profile_(profile) {
  worth_.reserve(postings.alternatives().size());
  for (const CompactAlternative& a : postings.alternatives()) {
    const CompactHeld held = HoldAlone(a, postings, profile);
    worth_.push_back(static_cast<uint32_t>(held.met) << kFlags | (held.partly ? kPartly : 0U) |
                     (held.unknown ? kUnknown : 0U));
  }
}

uint32_t CompactJudge::OthersShown(std::span<const uint32_t> alternatives, uint16_t family) const {
  const auto all = postings_.alternatives();
  uint32_t shown = profile_.members[family];
  for (size_t i = 0; i < alternatives.size() && shown > 0; ++i) {
    const CompactAlternative& a = all[alternatives[i]];
    if (!IsSkill(a.kind) || a.index == kNobody ||
        postings_.skills().skills[a.index].family != family ||
        profile_.skills[a.index] != SkillState::kShown)
      continue;
    const bool again = std::ranges::any_of(alternatives.first(i), [&](uint32_t before) {
      return IsSkill(all[before].kind) && all[before].index == a.index;
    });
    if (!again) --shown;
  }
  return shown;
}

void CompactJudge::HoldOthers(const CompactCondition& condition, CompactHeld& held) const {
  const auto alternatives = postings_.AlternativesOf(condition);
  for (const uint32_t number : alternatives) {
    const CompactAlternative& a = postings_.alternatives()[number];
    if (a.kind == Kind::kOthersOfFamily) held.met += OthersShown(alternatives, a.index);
    if (a.kind == Kind::kOthersInPart && !held.partly)
      held.partly = OthersShown(alternatives, a.index) > 0;
  }
}

void JudgeAll(const CompactPostings& postings, const FitProfile& profile,
              std::vector<Verdict>& verdicts) {
  const CompactJudge judge(postings, profile);
  verdicts.clear();
  verdicts.reserve(postings.conditions().size());
  for (const CompactCondition& condition : postings.conditions())
    verdicts.push_back(judge.Judge(condition));
}

}  // namespace gonggo
