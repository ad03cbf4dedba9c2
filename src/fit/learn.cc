#include "fit/learn.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "fit/learn_candidates.h"
#include "fit/learn_lacking.h"

namespace gonggo {
namespace {

// Whether the months that may be of the posting's work are enough: then nobody can say that years
// block it.
bool MayHaveTheYears(const CompactPostings& postings, const CompactCondition& condition,
                     const FitProfile& profile) {
  return std::ranges::any_of(postings.AlternativesOf(condition), [&](const CompactAlternative& a) {
    return a.kind == CompactAlternative::Kind::kYears &&
           profile.role_months[a.index].possible >= a.least;
  });
}

std::vector<Obstacle> NeedsOf(const CompactPostings& postings, const FitProfile& profile,
                              const std::vector<Verdict>& verdicts) {
  std::vector<Obstacle> needs(verdicts.size(), Obstacle::kNone);
  for (size_t c = 0; c < needs.size(); ++c) {
    const CompactCondition& condition = postings.conditions()[c];
    const bool open = verdicts[c] == Verdict::kMissing || verdicts[c] == Verdict::kPartly;
    if (!open || condition.necessity != Necessity::kRequired) continue;
    if (condition.obstacle != Obstacle::kYears || !MayHaveTheYears(postings, condition, profile))
      needs[c] = condition.obstacle;
  }
  return needs;
}

std::vector<Verdict> VerdictsOf(const CompactPostings& postings, const FitProfile& profile) {
  std::vector<Verdict> verdicts;
  JudgeAll(postings, profile, verdicts);
  return verdicts;
}

class Learner {
 public:
  Learner(const CompactPostings& postings, const FitProfile& profile)
      : postings_(postings),
        profile_(profile),
        verdicts_(VerdictsOf(postings, profile)),
        candidates_(postings, profile_, verdicts_) {
    needs_ = NeedsOf(postings_, profile_, verdicts_);
    const bool missing =
        profile.military == Military::kNotServed || profile.military == Military::kServing;
    survey_ =
        SurveyPostings(postings_, verdicts_, needs_, missing ? Service::kMissing : Service::kFine);
    alone_.assign(postings_.conditions().size(), 0);
    together_.assign(candidates_.size(), 0);
  }

  LearnReport Learn() {
    report_.total = postings_.size();
    report_.unjudged = survey_.unjudged;
    report_.possible = survey_.possible;
    report_.blocked = survey_.blocked;
    report_.lacking = static_cast<uint32_t>(survey_.lacking.postings.size());
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
  using LackingPosting = Lacking::Posting;

  [[nodiscard]] uint32_t RarestOf(std::span<const uint32_t> lacking, uint32_t but) const {
    uint32_t rarest = lacking.front() == but ? lacking[1] : lacking.front();
    for (const uint32_t c : lacking) {
      if (c != but && candidates_.MeeterCount(c) < candidates_.MeeterCount(rarest)) rarest = c;
    }
    return rarest;
  }

  // How many of `lacking` a candidate does not meet; two stand for any more.
  [[nodiscard]] uint32_t Misses(std::span<const uint32_t> lacking, uint32_t i) const {
    uint32_t misses = 0;
    for (const uint32_t c : lacking) {
      if (!candidates_.Meets(i, c) && ++misses == 2) break;
    }
    return misses;
  }

  // What a posting that lacks `lacking` counts for.
  void Count(std::span<const uint32_t> lacking, int32_t step) {
    if (lacking.size() == 1) {
      alone_[lacking.front()] += static_cast<uint32_t>(step);
      return;
    }
    const uint32_t rarest = RarestOf(lacking, UINT32_MAX);
    if (candidates_.MeeterCount(rarest) == 0) return;
    for (const uint32_t i : candidates_.MeetersOf(rarest)) {
      if (Misses(lacking, i) == 0) together_[i] += static_cast<uint32_t>(step);
    }
  }

  // Whether three conditions are met by one candidate each, and each by another: then none leaves
  // fewer than two. Spares the search for most postings that lack much.
  [[nodiscard]] bool IsHopeless(std::span<const uint32_t> lacking) const {
    std::array<uint32_t, 2> seen{};
    size_t count = 0;
    for (const uint32_t c : lacking) {
      if (candidates_.MeeterCount(c) != 1) continue;
      const uint32_t only = candidates_.MeetersOf(c).front();
      if (std::find(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(count), only) !=
          seen.begin() + static_cast<std::ptrdiff_t>(count))
        continue;
      if (count == seen.size()) return true;
      seen[count++] = only;
    }
    return false;
  }

  // Candidates that leave just one of several: they meet one of any two of them.
  void CountWithinOne(std::span<const uint32_t> lacking) {
    const uint32_t first = RarestOf(lacking, UINT32_MAX);
    const uint32_t second = RarestOf(lacking, first);
    for (const uint32_t i : candidates_.MeetersOf(first)) {
      if (Misses(lacking, i) == 1) ++candidates_[i].within_one;
    }
    for (const uint32_t i : candidates_.MeetersOf(second)) {
      if (!candidates_.Meets(i, first) && Misses(lacking, i) == 1) ++candidates_[i].within_one;
    }
  }

  void CountAll() {
    for (const LackingPosting& posting : survey_.lacking.postings) {
      const auto lacking = survey_.lacking.ConditionsOf(posting);
      if (lacking.size() > 2 && IsHopeless(lacking)) continue;
      Count(lacking, 1);
      if (lacking.size() > 1) CountWithinOne(lacking);
    }
    SumUp();
    for (size_t i = 0; i < candidates_.size(); ++i) {
      for (const uint32_t c : candidates_.MetBy(i)) candidates_[i].gain += survey_.gain[c];
      if (survey_.judged > 0) candidates_[i].gain /= survey_.judged;
    }
  }

  void SumUp() {
    for (size_t i = 0; i < candidates_.size(); ++i) {
      candidates_[i].opens = together_[i];
      for (const uint32_t c : candidates_.MetBy(i)) candidates_[i].opens += alone_[c];
    }
  }

  // Steps that open nothing by themselves lead to those that do; behind the last of these there are
  // none.
  void Walk() {
    size_t left = survey_.lacking.postings.size();
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
    // What counted by the candidates as they were must be taken off by them.
    changed_.assign(postings_.conditions().size() + 1, false);
    LearnCandidates& candidates = candidates_;
    for (const uint32_t c : candidates.Reaches(best)) changed_[c] = true;
    const std::vector<size_t> affected = PostingsWithChanged();
    std::vector<LackingPosting>& postings = survey_.lacking.postings;
    for (const size_t k : affected) Count(survey_.lacking.ConditionsOf(postings[k]), -1);
    candidates.Take(best, verdicts_);
    for (const size_t k : affected) {
      LackingPosting& posting = postings[k];
      auto* const begin = survey_.lacking.conditions.data() + posting.begin;
      auto* const end = std::remove_if(begin, begin + posting.count, [this](uint32_t c) {
        return verdicts_[c] == Verdict::kMet;
      });
      std::fill(end, begin + posting.count, NoCondition());
      posting.count = static_cast<uint32_t>(end - begin);
      if (posting.count > 0) {
        Count(survey_.lacking.ConditionsOf(posting), 1);
      } else {
        step.postings.push_back(posting.number);
      }
    }
  }

  // What stands where a condition was that is met by now.
  [[nodiscard]] uint32_t NoCondition() const {
    return static_cast<uint32_t>(postings_.conditions().size());
  }

  // Indexes of the postings that lack a condition with a mark in `changed_`.
  [[nodiscard]] std::vector<size_t> PostingsWithChanged() const {
    const std::vector<uint32_t>& conditions = survey_.lacking.conditions;
    const std::vector<LackingPosting>& postings = survey_.lacking.postings;
    std::vector<size_t> found;
    auto from = postings.begin();
    for (uint32_t at = 0; at < conditions.size(); ++at) {
      if (!changed_[conditions[at]]) continue;
      from = std::upper_bound(
          from, postings.end(), at,
          [](uint32_t place, const LackingPosting& posting) { return place < posting.begin; });
      --from;
      const auto k = static_cast<size_t>(from - postings.begin());
      if (found.empty() || found.back() != k) found.push_back(k);
    }
    return found;
  }

  const CompactPostings& postings_;
  FitProfile profile_;
  std::vector<Verdict> verdicts_;  // by condition
  LearnCandidates candidates_;
  LearnReport report_;
  Survey survey_;
  std::vector<Obstacle> needs_;     // by condition
  std::vector<bool> changed_;       // by condition: bits stay in the nearest cache
  std::vector<uint32_t> alone_;     // by condition: postings that lack nothing else
  std::vector<uint32_t> together_;  // by candidate: postings of which it meets all of several
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
  return Learner(postings, profile).Learn();
}

}  // namespace gonggo
