#include "fit/learn.h"

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "base/slices.h"
#include "fit/closure.h"
#include "fit/compact_judge.h"
#include "fit/learn_candidates.h"
#include "fit/learn_counter.h"
#include "fit/learn_lacking.h"
#include "fit/learn_meeters.h"
#include "fit/learn_raises.h"
#include "fit/learn_states.h"

namespace gonggo {
namespace {

// Postings that are looked through in a few milliseconds: less is not worth a thread.
constexpr size_t kLeastSlice = size_t{1} << 16U;

// Puts what a skill implies before it, where postings ask for that as often. `group` opens and
// brings near equally much.
void PutImpliedFirst(std::span<LearnCandidate> group, const SkillTable& skills) {
  std::vector<size_t> place(skills.skills.size(), group.size());
  for (size_t i = 0; i < group.size(); ++i) {
    if (!group[i].family) place[group[i].index] = i;
  }
  std::vector<LearnCandidate> ordered;
  ordered.reserve(group.size());
  const auto put = [&](size_t i) {
    ordered.push_back(group[i]);
    if (!group[i].family) place[group[i].index] = group.size();
  };
  for (size_t i = 0; i < group.size(); ++i) {
    const LearnCandidate& candidate = group[i];
    if (candidate.family) {
      put(i);
      continue;
    }
    if (place[candidate.index] == group.size()) continue;
    const std::vector<uint16_t> implied = ImpliedBy(candidate.index, skills);
    std::vector<std::pair<size_t, size_t>> before;  // how much each brings itself, its place
    for (const uint16_t skill : implied) {
      const size_t at = place[skill];
      if (at == group.size() || group[at].demand < candidate.demand) continue;
      const size_t brings = ImpliedBy(skill, skills).size();
      if (brings < implied.size()) before.emplace_back(brings, at);
    }
    std::ranges::sort(before);
    for (const auto& [brings, at] : before) put(at);
    put(i);
  }
  std::ranges::copy(ordered, group.begin());
}

// Whether `skill` opens most of what `by` opens, which implies it.
bool OpensMost(const LearnCandidate& skill, const LearnCandidate& by) {
  return skill.opens > 0 && 2 * uint64_t{skill.opens} > by.opens;
}

// The same with what opens most of a candidate's postings before it.
void PutBasisFirst(std::vector<LearnCandidate>& candidates, const SkillTable& skills) {
  const size_t none = candidates.size();
  std::vector<size_t> place(skills.skills.size(), none);
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].family) place[candidates[i].index] = i;
  }
  std::vector<LearnCandidate> ordered;
  ordered.reserve(candidates.size());
  const auto put = [&](size_t i) {
    ordered.push_back(candidates[i]);
    if (!candidates[i].family) place[candidates[i].index] = none;
  };
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].family && place[candidates[i].index] == none) continue;
    std::vector<std::pair<size_t, size_t>> before;  // how much each brings itself, its place
    if (!candidates[i].family) {
      for (const uint16_t skill : ImpliedBy(candidates[i].index, skills)) {
        const size_t at = place[skill];
        if (at != none && at > i && OpensMost(candidates[at], candidates[i]))
          before.emplace_back(ImpliedBy(skill, skills).size(), at);
      }
    }
    std::ranges::sort(before);
    for (const auto& [brings, at] : before) put(at);
    put(i);
  }
  candidates = std::move(ordered);
}

class Learner {
 public:
  Learner(const CompactPostings& postings, const FitProfile& profile, size_t slices)
      : postings_(postings), profile_(profile), slices_(slices), candidates_(postings, profile_) {}

  LearnReport Learn() {
    Judge();
    states_ = JudgeConditions(postings_, profile_, *judge_, slices_);
    std::vector<Survey> surveys =
        SurveyPostings(postings_, states_.states, ServiceOf(profile_), slices_);
    Tell(surveys);
    AddUpGains(surveys);
    lacked_ = NumberLacked(surveys);
    CopyAlternatives();
    met_.assign(lacked_.size(), 0);
    told_.assign(lacked_.size(), 0);
    opened_alone_.assign(candidates_.size(), 0);
    FindMeeters();
    for (Survey& survey : surveys)
      counters_.emplace_back(std::move(survey.lacking), meeters_, lacked_.size(),
                             candidates_.size());
    CountAll();
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const LearnCandidate& candidate = candidates_[i];
      if (candidate.opens > 0 || candidate.within_one > 0 || candidate.gain > 0)
        report_.candidates.push_back(candidate);
    }
    SortCandidates(report_.candidates, postings_.skills());
    Walk();
    return std::move(report_);
  }

 private:
  static Service ServiceOf(const FitProfile& profile) {
    const bool missing =
        profile.military == Military::kNotServed || profile.military == Military::kServing;
    return missing ? Service::kMissing : Service::kFine;
  }

  void Tell(const std::vector<Survey>& surveys) {
    report_.total = postings_.size();
    for (const Survey& survey : surveys) {
      report_.unjudged += survey.unjudged;
      report_.possible += survey.possible;
      report_.lacking += static_cast<uint32_t>(survey.lacking.postings.size());
      for (size_t i = 0; i < kObstacleCount; ++i) report_.blocked[i] += survey.blocked[i];
      judged_ += survey.judged;
    }
  }

  // For the profile as it is.
  void Judge() {
    judge_.emplace(postings_, profile_);
    raises_.emplace(postings_, profile_, *judge_, candidates_);
  }

  // What candidates gain by all conditions that they meet.
  void AddUpGains(const std::vector<Survey>& surveys) {
    std::vector<std::vector<uint64_t>> gains(slices_, std::vector<uint64_t>(candidates_.size(), 0));
    InSlices(states_.states.size(), slices_, [&](size_t slice, size_t begin, size_t end) {
      MeeterFinder finder(postings_, *raises_, candidates_.size());
      for (size_t c = begin; c < end; ++c) {
        uint64_t gain = 0;
        for (const Survey& survey : surveys) gain += survey.gain[c];
        if (gain == 0) continue;  // it is met, or no posting that asks for it could be judged
        for (const uint32_t i : finder.Find(postings_.conditions()[c], states_.wanting[c]))
          gains[slice][i] += gain;
      }
    });
    for (size_t i = 0; i < candidates_.size(); ++i) {
      for (const std::vector<uint64_t>& gain : gains) candidates_[i].gain += gain[i];
      if (judged_ > 0) candidates_[i].gain /= judged_;
    }
  }

  // Of what is lacked: apart from all the others they fit into the cache, and each step of the path
  // goes through them.
  void CopyAlternatives() {
    ends_.reserve(lacked_.size());
    for (size_t c = 0; c < lacked_.size(); ++c) {
      const auto all = postings_.AlternativesOf(ConditionOf(c));
      alternatives_.insert(alternatives_.end(), all.begin(), all.end());
      ends_.push_back(alternatives_.size());
    }
  }

  void FindMeeters() {
    std::vector<Meeters::Part> parts(slices_);
    InSlices(lacked_.size(), slices_, [&](size_t slice, size_t begin, size_t end) {
      MeeterFinder finder(postings_, *raises_, candidates_.size());
      parts[slice].first = static_cast<uint32_t>(begin);
      for (size_t c = begin; c < end; ++c)
        parts[slice].Add(finder.Find(ConditionOf(c), states_.wanting[lacked_[c]]));
    });
    meeters_ = Meeters(lacked_.size());
    for (const Meeters::Part& part : parts) meeters_.Set(part);
  }

  // That is lacked.
  [[nodiscard]] const CompactCondition& ConditionOf(size_t lacked) const {
    return postings_.conditions()[lacked_[lacked]];
  }

  void CountAll() {
    EachCounter([](LackingCounter& counter, size_t) { counter.CountAll(); });
    SumUp();
    for (const LackingCounter& counter : counters_) {
      for (size_t i = 0; i < candidates_.size(); ++i)
        candidates_[i].within_one += counter.within_one()[i];
    }
  }

  template <typename Use>
  void EachCounter(const Use& use) {
    InSlices(counters_.size(), slices_,
             [&](size_t slice, size_t, size_t) { use(counters_[slice], slice); });
  }

  void SumUp() {
    for (uint32_t c = 0; c < lacked_.size(); ++c) {
      uint32_t alone = 0;
      for (const LackingCounter& counter : counters_) alone += counter.alone()[c];
      if (alone != told_[c]) TellMeeters(c, alone);
    }
    for (size_t i = 0; i < candidates_.size(); ++i) {
      candidates_[i].opens = opened_alone_[i];
      for (const LackingCounter& counter : counters_) candidates_[i].opens += counter.together()[i];
    }
  }

  // That condition `c` is all that so many postings lack.
  void TellMeeters(uint32_t c, uint32_t alone) {
    for (const uint32_t i : meeters_.Of(c)) opened_alone_[i] += alone - told_[c];
    told_[c] = alone;
  }

  // Steps that open nothing by themselves lead to those that do; behind the last of these there are
  // none.
  void Walk() {
    size_t left = report_.lacking;
    size_t useful = 0;
    while (report_.path.size() < kMostLearnSteps) {
      size_t best = candidates_.size();
      for (size_t i = 0; i < candidates_.size(); ++i) {
        if (candidates_.IsGone(i)) continue;
        if (best == candidates_.size() ||
            ComesBefore(candidates_[i], candidates_[best], postings_.skills()))
          best = i;
      }
      if (best == candidates_.size() || left == 0) break;
      best = FirstOf(candidates_.all(), best, postings_.skills());
      LearnStep step{candidates_[best], {}};
      // The later steps' second figures would need another survey, and nobody asks for them.
      if (!report_.path.empty()) step.candidate.within_one = 0;
      Take(best, step);
      left -= step.postings.size();
      const bool opens = !step.postings.empty();
      report_.path.push_back(std::move(step));
      if (opens) useful = report_.path.size();
      SumUp();
    }
    report_.path.resize(useful);
  }

  void Take(size_t best, LearnStep& step) {
    const std::vector<uint8_t> changed = RaisedBy(best);
    EachCounter([&](LackingCounter& counter, size_t) { counter.TakeOff(changed); });
    candidates_.Take(best, profile_);
    Judge();
    JudgeAgain(changed);
    std::vector<std::vector<uint32_t>> opened(slices_);
    EachCounter(
        [&](LackingCounter& counter, size_t slice) { opened[slice] = counter.CountAgain(met_); });
    for (const std::vector<uint32_t>& some : opened)
      step.postings.insert(step.postings.end(), some.begin(), some.end());
  }

  // By lacked condition: whether candidate `i` meets more of it than is met now.
  [[nodiscard]] std::vector<uint8_t> RaisedBy(size_t i) const {
    std::vector<uint8_t> raised(postings_.alternatives().size(), 0);
    for (uint32_t number = 0; number < raised.size(); ++number) {
      const bool raises = std::ranges::binary_search(raises_->Of(number), i, {}, &Raise::candidate);
      raised[number] = raises ? 1 : 0;
    }
    std::vector<uint8_t> conditions(lacked_.size(), 0);
    size_t at = 0;
    for (size_t c = 0; c < lacked_.size(); ++c) {
      for (; at < ends_[c]; ++at) conditions[c] |= raised[alternatives_[at]];
      if (met_[c] != 0) conditions[c] = 0;
    }
    return conditions;
  }

  // Of several that are asked for one is there now, and one more may be enough.
  void JudgeAgain(const std::vector<uint8_t>& changed) {
    MeeterFinder finder(postings_, *raises_, candidates_.size());
    for (uint32_t c = 0; c < lacked_.size(); ++c) {
      if (changed[c] == 0) continue;
      const CompactHeld held = judge_->Hold(ConditionOf(c));
      met_[c] = held.met >= ConditionOf(c).asked ? 1 : 0;
      if (met_[c] != 0) continue;
      TellMeeters(c, 0);
      const auto wanting = static_cast<uint32_t>(ConditionOf(c).asked - held.met);
      meeters_.Set(c, finder.Find(ConditionOf(c), wanting));
    }
  }

  const CompactPostings& postings_;
  FitProfile profile_;
  const size_t slices_;
  LearnCandidates candidates_;
  std::optional<CompactJudge> judge_;
  std::optional<Raises> raises_;
  ConditionStates states_;  // at first
  uint64_t judged_ = 0;
  // What postings lack that lack skills only; behind it, by place in it.
  std::vector<uint32_t> lacked_;
  std::vector<uint32_t> alternatives_;  // one condition's behind the other's
  std::vector<size_t> ends_;            // of these, by condition
  std::vector<uint8_t> met_;            // 1 for one that is met by now
  std::vector<uint32_t> told_;  // how many postings lack it alone, as its meeters were told last
  Meeters meeters_{0};
  std::vector<uint32_t> opened_alone_;  // by candidate: postings that lack one condition
  std::vector<LackingCounter> counters_;
  LearnReport report_;
};

}  // namespace

void SortCandidates(std::vector<LearnCandidate>& candidates, const SkillTable& skills) {
  std::ranges::sort(candidates, [](const LearnCandidate& a, const LearnCandidate& b) {
    return std::tuple(b.opens, b.within_one, b.gain, a.family, a.index) <
           std::tuple(a.opens, a.within_one, a.gain, b.family, b.index);
  });
  for (auto group = candidates.begin(); group != candidates.end();) {
    const auto end = std::find_if(group, candidates.end(), [&](const LearnCandidate& c) {
      return c.opens != group->opens || c.within_one != group->within_one;
    });
    PutImpliedFirst(std::span(group, end), skills);
    group = end;
  }
  PutBasisFirst(candidates, skills);
}

size_t FirstOf(std::span<const LearnCandidate> all, size_t best, const SkillTable& skills) {
  for (bool again = !all[best].family; again;) {
    const std::vector<uint16_t> implied = ImpliedBy(all[best].index, skills);
    size_t first = best;
    for (size_t i = 0; i < all.size(); ++i) {
      if (i == best || all[i].family || !std::ranges::binary_search(implied, all[i].index) ||
          ImpliedBy(all[i].index, skills).size() >= implied.size() || !OpensMost(all[i], all[best]))
        continue;
      if (first == best || all[i].opens > all[first].opens) first = i;
    }
    again = first != best;
    best = first;
  }
  return best;
}

bool ComesBefore(const LearnCandidate& a, const LearnCandidate& b, const SkillTable& skills) {
  const auto order =
      std::tuple(b.opens, a.family, b.demand) <=> std::tuple(a.opens, b.family, a.demand);
  if (order != 0) return order < 0;
  if (a.family) return a.index < b.index;
  const auto brings = [&skills](const LearnCandidate& c) {
    return std::tuple(ImpliedBy(c.index, skills).size(), c.index);
  };
  return brings(a) < brings(b);
}

LearnReport Learn(const CompactPostings& postings, const FitProfile& profile) {
  return Learn(postings, profile, UsefulSlices(postings.size(), kLeastSlice));
}

LearnReport Learn(const CompactPostings& postings, const FitProfile& profile, size_t slices) {
  return Learner(postings, profile, slices).Learn();
}

}  // namespace gonggo
