#include "fit/learn_lacking.h"

#include <algorithm>
#include <bit>

namespace gonggo {
namespace {

constexpr uint64_t kMillion = 1'000'000;

// A condition's verdict and need in one byte, so that those of all conditions stay in the cache.
uint8_t CodeOf(Verdict verdict, Obstacle need) {
  return static_cast<uint8_t>(static_cast<unsigned>(need) << 2U | static_cast<unsigned>(verdict));
}
Obstacle NeedOf(uint8_t code) { return static_cast<Obstacle>(code >> 2U); }

// Weights are below 64 and a posting has few thousand conditions at most: a sum stays below 2^21.
constexpr unsigned kSumBits = 21;
constexpr uint64_t kSumMask = (uint64_t{1} << kSumBits) - 1;
constexpr size_t kMostEntries = 16'000;

// By verdict: what one unit of weight counts for in the three sums of a FitScore, in one number.
std::array<uint64_t, 4> SumsOfVerdicts() {
  std::array<uint64_t, 4> sums{};
  for (size_t v = 0; v < sums.size(); ++v) {
    FitScore one;
    AddToScore(static_cast<Verdict>(v), 1, one);
    sums[v] = one.points | uint64_t{one.judged} << kSumBits | uint64_t{one.total} << (2 * kSumBits);
  }
  return sums;
}

class Surveyor {
 public:
  Surveyor(const CompactPostings& postings, const std::vector<Verdict>& verdicts,
           const std::vector<Obstacle>& needs)
      : postings_(postings) {
    codes_.reserve(verdicts.size());
    for (size_t c = 0; c < verdicts.size(); ++c) codes_.push_back(CodeOf(verdicts[c], needs[c]));
    survey_.gain.assign(verdicts.size(), 0);
    survey_.lacking.postings.reserve(postings.size());
    // Most postings lack a few things.
    survey_.lacking.conditions.reserve(size_t{4} * postings.size());
  }

  void One(uint32_t posting, Service service) {
    const auto all = postings_.EntriesOf(posting);
    const auto entries = all.first(std::min(all.size(), kMostEntries));
    std::vector<uint32_t>& lacking = survey_.lacking.conditions;
    const size_t begin = lacking.size();
    uint32_t blocked = 0;
    uint64_t sums = 0;
    open_.resize(std::max(open_.size(), entries.size()));
    size_t open = 0;
    for (const uint32_t entry : entries) {
      const uint8_t code = codes_[CompactPostings::ConditionOf(entry)];
      sums += sums_[code & 3U] * CompactPostings::WeightOf(entry);
      blocked |= 1U << static_cast<unsigned>(NeedOf(code));
      const auto verdict = static_cast<Verdict>(code & 3U);
      open_[open] = entry;
      open += verdict == Verdict::kMissing || verdict == Verdict::kPartly ? 1 : 0;
      if (NeedOf(code) == Obstacle::kSkill)
        AddOnce(CompactPostings::ConditionOf(entry), begin, lacking);
    }
    constexpr uint32_t kNoBlock = 1U << static_cast<unsigned>(Obstacle::kNone) |
                                  1U << static_cast<unsigned>(Obstacle::kSkill);
    blocked &= ~kNoBlock;
    const FitScore score{
        static_cast<uint32_t>(sums & kSumMask), static_cast<uint32_t>(sums >> kSumBits & kSumMask),
        static_cast<uint32_t>(sums >> (2 * kSumBits)) + postings_.UnreadWeight(posting)};
    const bool judged = score.IsJudged();
    if (judged) AddGains(std::span(open_).first(open), score.judged);
    const bool military = service == Service::kMissing && postings_.AsksForMilitary(posting);
    const auto count = static_cast<uint32_t>(lacking.size() - begin);
    if (judged && blocked == 0 && !military && count > 0) {
      survey_.lacking.postings.push_back({posting, static_cast<uint32_t>(begin), count});
      return;
    }
    lacking.resize(begin);
    if (!judged) {
      ++survey_.unjudged;
    } else if (blocked != 0) {
      ++survey_.blocked[static_cast<size_t>(std::countr_zero(blocked))];
    } else if (military) {
      ++survey_.blocked[static_cast<size_t>(Obstacle::kNone)];
    } else {
      ++survey_.possible;
    }
  }

  Survey Take() { return std::move(survey_); }

 private:
  static void AddOnce(uint32_t c, size_t begin, std::vector<uint32_t>& lacking) {
    for (size_t i = begin; i < lacking.size(); ++i) {
      if (lacking[i] == c) return;
    }
    lacking.push_back(c);
  }

  // What each condition that is not met would add to the posting's score.
  void AddGains(std::span<const uint32_t> open, uint32_t judged) {
    ++survey_.judged;
    // Postings have the same few sums of weights over and over.
    if (judged >= of_half_.size()) of_half_.resize(judged + 1, 0);
    uint64_t& of_half = of_half_[judged];
    if (of_half == 0) of_half = 100 * kMillion / (2 * uint64_t{judged});
    for (const uint32_t entry : open) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      const uint64_t halves = static_cast<Verdict>(codes_[c] & 3U) == Verdict::kMissing ? 2 : 1;
      survey_.gain[c] += halves * of_half * CompactPostings::WeightOf(entry);
    }
  }

  const CompactPostings& postings_;
  const std::array<uint64_t, 4> sums_ = SumsOfVerdicts();
  std::vector<uint8_t> codes_;     // by condition
  std::vector<uint32_t> open_;     // of one posting: entries that are not met
  std::vector<uint64_t> of_half_;  // by a posting's sum of judged weights
  Survey survey_;
};

}  // namespace

Survey SurveyPostings(const CompactPostings& postings, const std::vector<Verdict>& verdicts,
                      const std::vector<Obstacle>& needs, Service service) {
  Surveyor surveyor(postings, verdicts, needs);
  for (uint32_t p = 0; p < postings.size(); ++p) surveyor.One(p, service);
  return surveyor.Take();
}

}  // namespace gonggo
