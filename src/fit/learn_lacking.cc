#include "fit/learn_lacking.h"

#include <algorithm>
#include <bit>

namespace gonggo {
namespace {

constexpr uint64_t kMillion = 1'000'000;

class Surveyor {
 public:
  Surveyor(const CompactPostings& postings, const std::vector<Verdict>& verdicts,
           const std::vector<Obstacle>& needs)
      : postings_(postings), verdicts_(verdicts), needs_(needs) {
    survey_.gain.assign(postings.conditions().size(), 0);
    survey_.lacking.postings.reserve(postings.size());
  }

  void One(uint32_t posting, Service service) {
    const auto entries = postings_.EntriesOf(posting);
    std::vector<uint32_t>& lacking = survey_.lacking.conditions;
    const size_t begin = lacking.size();
    uint32_t blocked = 0;
    FitScore score;
    for (const uint32_t entry : entries) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      AddToScore(verdicts_[c], CompactPostings::WeightOf(entry), score);
      const Obstacle need = needs_[c];
      if (need == Obstacle::kNone) continue;
      if (need != Obstacle::kSkill) {
        blocked |= 1U << static_cast<unsigned>(need);
      } else if (std::find(lacking.begin() + static_cast<std::ptrdiff_t>(begin), lacking.end(), c) ==
                 lacking.end()) {
        lacking.push_back(c);
      }
    }
    const bool judged = score.Value().has_value();
    if (judged) AddGains(entries, score.judged);
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
  // What each condition that is not met would add to the posting's score.
  void AddGains(std::span<const uint32_t> entries, uint32_t judged) {
    ++survey_.judged;
    const uint64_t of_half = 100 * kMillion / (2 * uint64_t{judged});
    for (const uint32_t entry : entries) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      const Verdict verdict = verdicts_[c];
      if (verdict == Verdict::kMissing) survey_.gain[c] += 2 * of_half * CompactPostings::WeightOf(entry);
      if (verdict == Verdict::kPartly) survey_.gain[c] += of_half * CompactPostings::WeightOf(entry);
    }
  }

  const CompactPostings& postings_;
  const std::vector<Verdict>& verdicts_;
  const std::vector<Obstacle>& needs_;
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
