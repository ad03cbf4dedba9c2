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

struct State {
  ConditionState state;
  uint16_t wanting = 0;
};

State StateOf(const CompactPostings& postings, const CompactCondition& condition,
              const FitProfile& profile, const CompactJudge& judge) {
  const CompactHeld held = judge.Hold(condition);
  const Verdict verdict = VerdictOf(condition, held);
  State state{ConditionState(verdict, Obstacle::kNone)};
  if (!state.state.IsOpen()) return state;
  state.wanting = static_cast<uint16_t>(condition.asked - held.met);
  if (condition.necessity != Necessity::kRequired) return state;
  if (condition.obstacle != Obstacle::kYears || !MayHaveTheYears(postings, condition, profile))
    state.state = ConditionState(verdict, condition.obstacle);
  return state;
}

}  // namespace

ConditionStates JudgeConditions(const CompactPostings& postings, const FitProfile& profile,
                                const CompactJudge& judge, size_t slices) {
  ConditionStates all;
  all.states.resize(postings.conditions().size());
  all.wanting.resize(postings.conditions().size());
  InSlices(all.states.size(), slices, [&](size_t, size_t begin, size_t end) {
    for (size_t c = begin; c < end; ++c) {
      const State state = StateOf(postings, postings.conditions()[c], profile, judge);
      all.states[c] = state.state;
      all.wanting[c] = state.wanting;
    }
  });
  return all;
}

}  // namespace gonggo
