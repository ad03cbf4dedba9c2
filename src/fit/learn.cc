#include "fit/learn.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/slices.h"
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

class Learner {
 public:
  Learner(const CompactPostings& postings, const FitProfile& profile, size_t slices)
      : postings_(postings),
        profile_(profile),
        slices_(slices),
        candidates_(postings, profile_),
        meeters_(postings.conditions().size()) {}

  LearnReport Learn() {
    {
      const CompactJudge judge(postings_, profile_);
      states_ = JudgeConditions(postings_, profile_, judge, slices_);
      std::vector<Survey> surveys =
          SurveyPostings(postings_, states_.states, ServiceOf(profile_), slices_);
      Tell(surveys);
      FindMeeters(surveys, Raises(postings_, profile_, judge, candidates_));
      for (Survey& survey : surveys)
        counters_.emplace_back(std::move(survey.lacking), meeters_, states_.states.size(),
                               candidates_.size());
    }
    CountAll();
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const LearnCandidate& candidate = candidates_[i];
      if (candidate.opens > 0 || candidate.within_one > 0 || candidate.gain > 0)
        report_.candidates.push_back(candidate);
    }
    std::sort(report_.candidates.begin(), report_.candidates.end(), IsListedBefore);
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

  // Who meets the conditions that are lacked, and what candidates gain by all that they meet.
  void FindMeeters(const std::vector<Survey>& surveys, const Raises& raises) {
    std::vector<Meeters::Part> parts(slices_);
    std::vector<std::vector<uint64_t>> gains(slices_, std::vector<uint64_t>(candidates_.size(), 0));
    InSlices(states_.states.size(), slices_, [&](size_t slice, size_t begin, size_t end) {
      MeeterFinder finder(postings_, raises, candidates_.size());
      for (auto c = static_cast<uint32_t>(begin); c < end; ++c) {
        if (!states_.states[c].IsOpen()) continue;
        uint64_t gain = 0;
        uint8_t lacked = 0;
        for (const Survey& survey : surveys) {
          gain += survey.gain[c];
          lacked |= survey.lacked[c];
        }
        if (gain == 0) continue;  // no posting that asks for it could be judged
        const auto meeters = finder.Find(postings_.conditions()[c], states_.wanting[c]);
        for (const uint32_t i : meeters) gains[slice][i] += gain;
        if (lacked != 0) parts[slice].Add(c, meeters);
      }
    });
    meeters_.Set(parts);
    for (const Meeters::Part& part : parts) {
      for (const Meeters::Part::Entry& entry : part.entries) lacked_.push_back(entry.condition);
    }
    for (size_t i = 0; i < candidates_.size(); ++i) {
      for (const std::vector<uint64_t>& gain : gains) candidates_[i].gain += gain[i];
      if (judged_ > 0) candidates_[i].gain /= judged_;
    }
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
    for (size_t i = 0; i < candidates_.size(); ++i) {
      candidates_[i].opens = 0;
      for (const LackingCounter& counter : counters_) candidates_[i].opens += counter.together()[i];
    }
    for (const uint32_t c : lacked_) {
      uint32_t alone = 0;
      for (const LackingCounter& counter : counters_) alone += counter.alone()[c];
      if (alone == 0) continue;
      for (const uint32_t i : meeters_.Of(c)) candidates_[i].opens += alone;
    }
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
        if (best == candidates_.size() || ComesBefore(candidates_[i], candidates_[best])) best = i;
      }
      if (best == candidates_.size() || left == 0) break;
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
    const std::vector<uint32_t> changed = ConditionsRaisedBy(best);
    std::vector<uint8_t> marks(states_.states.size(), 0);
    for (const uint32_t c : changed) marks[c] = 1;
    EachCounter([&](LackingCounter& counter, size_t) { counter.TakeOff(marks); });
    candidates_.Take(best, profile_);
    JudgeAgain(changed);
    std::vector<std::vector<uint32_t>> opened(slices_);
    EachCounter([&](LackingCounter& counter, size_t slice) {
      opened[slice] = counter.CountAgain(states_.states);
    });
    for (const std::vector<uint32_t>& some : opened)
      step.postings.insert(step.postings.end(), some.begin(), some.end());
  }

  // Those that are lacked and of which candidate `i` meets more than is met now.
  [[nodiscard]] std::vector<uint32_t> ConditionsRaisedBy(size_t i) const {
    const CompactJudge judge(postings_, profile_);
    const Raises raises(postings_, profile_, judge, candidates_);
    std::vector<uint8_t> raised(postings_.alternatives().size(), 0);
    for (uint32_t number = 0; number < raised.size(); ++number) {
      const auto all = raises.Of(number);
      raised[number] = std::ranges::binary_search(all, i, {}, &Raise::candidate) ? 1 : 0;
    }
    std::vector<uint32_t> found;
    for (const uint32_t c : lacked_) {
      const auto alternatives = postings_.AlternativesOf(postings_.conditions()[c]);
      if (states_.states[c].IsOpen() &&
          std::ranges::any_of(alternatives, [&](uint32_t number) { return raised[number] != 0; }))
        found.push_back(c);
    }
    return found;
  }

  // Of several that are asked for one is there now, and one more may be enough.
  void JudgeAgain(const std::vector<uint32_t>& changed) {
    const CompactJudge judge(postings_, profile_);
    const Raises raises(postings_, profile_, judge, candidates_);
    MeeterFinder finder(postings_, raises, candidates_.size());
    for (const uint32_t c : changed) {
      states_.Set(c, postings_, profile_, judge);
      if (states_.states[c].IsOpen())
        meeters_.Set(c, finder.Find(postings_.conditions()[c], states_.wanting[c]));
    }
  }

  const CompactPostings& postings_;
  FitProfile profile_;
  const size_t slices_;
  LearnCandidates candidates_;
  ConditionStates states_;
  uint64_t judged_ = 0;
  std::vector<uint32_t> lacked_;  // conditions that one of the lacking postings lacks
  Meeters meeters_;               // of these
  std::vector<LackingCounter> counters_;
  LearnReport report_;
};

}  // namespace

bool IsListedBefore(const LearnCandidate& a, const LearnCandidate& b) {
  return std::tuple(b.opens, b.within_one, b.gain, a.family, a.index) <
         std::tuple(a.opens, a.within_one, a.gain, b.family, b.index);
}

bool ComesBefore(const LearnCandidate& a, const LearnCandidate& b) {
  return std::tuple(b.opens, a.family, b.demand, a.index) <
         std::tuple(a.opens, b.family, a.demand, b.index);
}

LearnReport Learn(const CompactPostings& postings, const FitProfile& profile) {
  return Learn(postings, profile, UsefulSlices(postings.size(), kLeastSlice));
}

LearnReport Learn(const CompactPostings& postings, const FitProfile& profile, size_t slices) {
  return Learner(postings, profile, slices).Learn();
}

}  // namespace gonggo
