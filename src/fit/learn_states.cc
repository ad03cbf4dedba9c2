#include "fit/learn_states.h"

#include <algorithm>

#include "base/slices.h"

namespace gonggo {
namespace {

// Whether the months that may be of the posting's work are enough: then nobody can say that years
// block it.
bool MayHaveTheYears(const CompactPostings& postings, const CompactCondition& condition,
                     const FitProfile& profile) {
  return std::ranges::any_of(postings.AlternativesOf(condition), [&](uint32_t number) {
    const CompactAlternative& a = postings.alternatives()[number];
    return a.kind == CompactAlternative::Kind::kYears &&
           profile.role_months[a.index].possible >= a.least;
  });
}

}  // namespace

void ConditionStates::Set(uint32_t c, const CompactPostings& postings, const FitProfile& profile,
                          const CompactJudge& judge) {
  const CompactCondition& condition = postings.conditions()[c];
  const CompactHeld held = judge.Hold(condition);
  const Verdict verdict = VerdictOf(condition, held);
  states[c] = ConditionState(verdict, Obstacle::kNone);
  wanting[c] = 0;
  if (!states[c].IsOpen()) return;
  wanting[c] = static_cast<uint16_t>(condition.asked - held.met);
  if (condition.necessity != Necessity::kRequired) return;
  if (condition.obstacle == Obstacle::kYears && MayHaveTheYears(postings, condition, profile))
    return;
  states[c] = ConditionState(verdict, condition.obstacle);
}

ConditionStates JudgeConditions(const CompactPostings& postings, const FitProfile& profile,
                                const CompactJudge& judge, size_t slices) {
  ConditionStates all;
  all.states.resize(postings.conditions().size());
  all.wanting.resize(postings.conditions().size());
  InSlices(all.states.size(), slices, [&](size_t, size_t begin, size_t end) {
    for (size_t c = begin; c < end; ++c)
      all.Set(static_cast<uint32_t>(c), postings, profile, judge);
  });
  return all;
}

}  // namespace gonggo
