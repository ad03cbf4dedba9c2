#include "fit/learn_lacking.h"

#include <algorithm>
#include <bit>

#include "base/slices.h"

namespace gonggo {
namespace {

constexpr uint64_t kMillion = 1'000'000;

// Weights are below 64 and a posting has few thousand conditions at most: a sum stays below 2^21.
constexpr unsigned kSumBits = 21;
constexpr uint64_t kSumMask = (uint64_t{1} << kSumBits) - 1;
constexpr size_t kMostEntries = 16'000;

using ByState = std::array<uint64_t, ConditionState::kStates>;

// By state: what one unit of weight counts for in the three sums of a FitScore, in one number.
ByState SumsOfStates() {
  std::array<uint64_t, 4> of_verdict{};
  for (size_t v = 0; v < of_verdict.size(); ++v) {
    FitScore one;
    AddToScore(static_cast<Verdict>(v), 1, one);
    of_verdict[v] =
        one.points | uint64_t{one.judged} << kSumBits | uint64_t{one.total} << (2 * kSumBits);
  }
  ByState sums{};
  for (size_t i = 0; i < sums.size(); ++i) sums[i] = of_verdict[i & 3U];
  return sums;
}

constexpr uint32_t BitOf(Obstacle obstacle) { return 1U << static_cast<unsigned>(obstacle); }

class Surveyor {
 public:
  Surveyor(const CompactPostings& postings, const std::vector<ConditionState>& states,
           Service service, Survey& survey)
      : postings_(postings), states_(states), service_(service), survey_(survey) {
    survey_.gain.assign(states.size(), 0);
    survey_.lacked.assign(states.size(), 0);
  }

  void Range(size_t begin, size_t end) {
    // No more than can be, so that it never moves: pages that are not touched cost nothing.
    survey_.lacking.postings.reserve(end - begin);
    entries_ = postings_.EntriesOf(begin, end);
    survey_.lacking.conditions.reserve(entries_.size());
    for (size_t p = begin; p < end; ++p) One(static_cast<uint32_t>(p));
    for (const uint32_t c : survey_.lacking.conditions) survey_.lacked[c] = 1;
  }

 private:
  void One(uint32_t posting) {
    const auto all = postings_.EntriesOf(posting);
    const auto entries = all.first(std::min(all.size(), kMostEntries));
    Fetch(all);
    if (open_.size() < entries.size()) open_.resize(entries.size());
    size_t open = 0;
    uint32_t needs = 0;
    uint64_t sums = 0;
    for (const uint32_t entry : entries) {
      const ConditionState state = states_[CompactPostings::ConditionOf(entry)];
      sums += sums_[state.index()] * CompactPostings::WeightOf(entry);
      needs |= BitOf(state.need());
      open_[open] = entry;
      open += state.IsOpen() ? 1 : 0;
    }
    const FitScore score{
        static_cast<uint32_t>(sums & kSumMask), static_cast<uint32_t>(sums >> kSumBits & kSumMask),
        static_cast<uint32_t>(sums >> (2 * kSumBits)) + postings_.UnreadWeight(posting)};
    if (!score.IsJudged()) {
      ++survey_.unjudged;
      return;
    }
    const std::span<const uint32_t> not_met(open_.data(), open);
    AddGains(not_met, score.judged);
    const uint32_t blocked = needs & ~(BitOf(Obstacle::kNone) | BitOf(Obstacle::kSkill));
    if (blocked != 0) {
      ++survey_.blocked[static_cast<size_t>(std::countr_zero(blocked))];
    } else if (service_ == Service::kMissing && postings_.AsksForMilitary(posting)) {
      ++survey_.blocked[static_cast<size_t>(Obstacle::kNone)];
    } else if ((needs & BitOf(Obstacle::kSkill)) != 0) {
      AddLacking(posting, not_met);
    } else {
      ++survey_.possible;
    }
  }

  // What the next postings are looked up in: what a posting asks for lies anywhere in some
  // megabytes, and the processor does not look past a posting's end by itself.
  void Fetch(std::span<const uint32_t> entries) {
    constexpr size_t kAhead = 32;
    if (fetched_ + entries.size() + kAhead > entries_.size()) return;
    for (const uint32_t entry : entries_.subspan(fetched_ + kAhead, entries.size())) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      __builtin_prefetch(&states_[c]);
      __builtin_prefetch(&survey_.gain[c], 1);
    }
    fetched_ += entries.size();
  }

  // What each condition that is not met would add to the posting's score.
  void AddGains(std::span<const uint32_t> not_met, uint32_t judged) {
    ++survey_.judged;
    // Postings have the same few sums of weights over and over.
    if (judged >= of_half_.size()) of_half_.resize(judged + 1, 0);
    uint64_t& of_half = of_half_[judged];
    if (of_half == 0) of_half = 100 * kMillion / (2 * uint64_t{judged});
    for (const uint32_t entry : not_met) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      const uint64_t halves = states_[c].verdict() == Verdict::kMissing ? 2 : 1;
      survey_.gain[c] += halves * of_half * CompactPostings::WeightOf(entry);
    }
  }

  void AddLacking(uint32_t posting, std::span<const uint32_t> not_met) {
    std::vector<uint32_t>& conditions = survey_.lacking.conditions;
    const auto begin = static_cast<std::ptrdiff_t>(conditions.size());
    for (const uint32_t entry : not_met) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      if (states_[c].need() == Obstacle::kSkill &&
          std::find(conditions.begin() + begin, conditions.end(), c) == conditions.end())
        conditions.push_back(c);
    }
    survey_.lacking.postings.push_back(
        {posting, static_cast<uint32_t>(begin),
         static_cast<uint32_t>(conditions.end() - conditions.begin() - begin)});
  }

  const CompactPostings& postings_;
  const std::vector<ConditionState>& states_;
  const Service service_;
  Survey& survey_;
  const ByState sums_ = SumsOfStates();
  std::span<const uint32_t> entries_;  // of the range
  size_t fetched_ = 0;                 // of these, by Fetch
  std::vector<uint32_t> open_;         // of one posting: entries that are not met
  std::vector<uint64_t> of_half_;      // by a posting's sum of judged weights
};

}  // namespace

std::vector<Survey> SurveyPostings(const CompactPostings& postings,
                                   const std::vector<ConditionState>& states, Service service,
                                   size_t slices) {
  std::vector<Survey> surveys(slices);
  InSlices(postings.size(), slices, [&](size_t slice, size_t begin, size_t end) {
    Surveyor(postings, states, service, surveys[slice]).Range(begin, end);
  });
  return surveys;
}

std::vector<uint32_t> NumberLacked(std::vector<Survey>& surveys) {
  const size_t conditions = surveys.front().lacked.size();
  std::vector<uint32_t> lacked;
  std::vector<uint32_t> numbers(conditions);
  for (size_t c = 0; c < conditions; ++c) {
    if (std::ranges::none_of(surveys, [c](const Survey& one) { return one.lacked[c] != 0; }))
      continue;
    numbers[c] = static_cast<uint32_t>(lacked.size());
    lacked.push_back(static_cast<uint32_t>(c));
  }
  InSlices(surveys.size(), surveys.size(), [&](size_t slice, size_t, size_t) {
    for (uint32_t& c : surveys[slice].lacking.conditions) c = numbers[c];
  });
  return lacked;
}

}  // namespace gonggo
