// gonggo_fit_bench [POSTINGS] [OPTION]…: one profile against many postings, and what to learn from
// them. POSTINGS is how many of the market (market.h), a million if it is left out: these are read
// first, which takes minutes, and ask for half a million distinct things.
//
// Another million are made up as values in the proportions that postings of this kind have: eight
// conditions and four lines in which nothing was understood a posting; one condition in eight has
// alternatives; of all mentions of skills the commonest has 2 %, the commonest hundred half (a
// Zipf–Mandelbrot law); years, degrees and traits. Most of them lack nothing but skills, and of the
// market one in seven does.
//
// Processor time is that of all threads together.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "fit/compact.h"
#include "fit/compact_judge.h"
#include "fit/fit_profile.h"
#include "fit/learn.h"
#include "market_compact.h"

namespace gonggo::bench {
namespace {

class Generator {
 public:
  Generator() {
    const auto skills = BuiltInSkills().skills;
    // The order of demand has nothing to do with the alphabet.
    for (uint32_t i = 0; i < skills.size(); ++i) order_.push_back(i);
    std::shuffle(order_.begin(), order_.end(), random_);
    std::vector<double> weights;
    for (size_t rank = 1; rank <= order_.size(); ++rank)
      weights.push_back(std::pow(static_cast<double>(rank) + 15, -1.2));
    rank_ = std::discrete_distribution<uint32_t>(weights.begin(), weights.end());
  }

  Posting One() {
    Posting posting;
    const uint32_t lines = 8 + Below(9);
    for (uint32_t i = 0; i < lines; ++i) {
      Requirement requirement;
      requirement.necessity = i * 3 > lines * 2 ? Necessity::kPreferred : Necessity::kRequired;
      const uint32_t kind = Below(10);
      if (kind == 1) requirement.traits.emplace_back("communication");
      const uint32_t conditions = kind < 5 ? 0 : 1 + Below(2);
      for (uint32_t c = 0; c < conditions; ++c)
        requirement.conditions.push_back(Demand(requirement, c));
      posting.requirements.push_back(std::move(requirement));
    }
    return posting;
  }

  std::string Skill() { return std::string(BuiltInSkills().skills[order_[rank_(random_)]].id); }

 private:
  uint32_t Below(uint32_t bound) { return static_cast<uint32_t>(random_() % bound); }

  Condition Demand(const Requirement& requirement, uint32_t number) {
    Condition condition;
    condition.necessity = requirement.necessity;
    const uint32_t kind = Below(20);
    if (kind > 2 && Below(7) == 0) return Group(condition.necessity);
    const uint32_t alternatives = 1;
    for (uint32_t i = 0; i < alternatives; ++i) {
      Alternative a;
      a.at.begin = number * 10 + i;
      if (kind == 0 && i == 0) {
        a.kind = ConditionKind::kYears;
        a.value = std::to_string(1 + Below(7)) + "-";
      } else if (kind == 1 && i == 0) {
        a.kind = ConditionKind::kDegree;
        a.value = "bachelor";
      } else if (kind == 2 && i == 0) {
        a.kind = ConditionKind::kFamily;
        a.value = BuiltInSkills().families[Below(40)].id;
      } else {
        a.value = Skill();
      }
      condition.alternatives.push_back(std::move(a));
    }
    return condition;
  }

  // "Java 또는 Kotlin": postings choose from the same lists over and over, and make up new ones.
  Condition Group(Necessity necessity) {
    constexpr uint32_t kKept = 20'000;
    const auto known = static_cast<uint32_t>(groups_.size());
    if (known == kKept || (known > 0 && Below(4) != 0)) {
      const double share = std::pow(static_cast<double>(Below(1'000'000)) / 1'000'000, 3);
      Condition group = groups_[static_cast<uint32_t>(share * known)];
      group.necessity = necessity;
      if (Below(10) == 0) group.alternatives.front().value = Skill();
      return group;
    }
    Condition group;
    group.necessity = necessity;
    const uint32_t alternatives = 2 + Below(3);
    group.open = Below(3) == 0;
    for (uint32_t i = 0; i < alternatives; ++i) {
      Alternative& a = group.alternatives.emplace_back();
      a.value = Skill();
    }
    groups_.push_back(group);
    return group;
  }

  std::vector<Condition> groups_;
  std::mt19937 random_{20261126};
  std::vector<uint32_t> order_;
  std::discrete_distribution<uint32_t> rank_;
};

constexpr uint32_t kMillion = 1'000'000;

uint32_t market_postings = kMillion;  // set by main before anything runs

const CompactPostings& MadeUp() {
  static const std::unique_ptr<CompactPostings> kMade = [] {
    auto postings = std::make_unique<CompactPostings>(BuiltInSkills());
    Generator generator;
    for (uint32_t i = 0; i < kMillion; ++i) postings->Add(generator.One());
    return postings;
  }();
  return *kMade;
}

const CompactPostings& Market() {
  static const std::unique_ptr<CompactPostings> kRead = MarketAsCompact(market_postings);
  return *kRead;
}

Profile PersonOf(std::vector<std::string> skills, int months) {
  Profile profile;
  for (std::string& skill : skills)
    profile.skills.push_back({std::move(skill), "", {}, {}, std::nullopt});
  profile.months = months;
  profile.education.push_back({Education::kBachelor, StudyStatus::kGraduated, {}});
  return profile;
}

FitProfile Anybody() {
  Generator generator;
  constexpr int kSkills = 60;
  std::vector<std::string> skills;
  for (int i = 0; i < kSkills; ++i) skills.push_back(generator.Skill());
  return MakeFitProfile(PersonOf(skills, 55), BuiltInSkills());
}

FitProfile Developer() {
  const Profile profile = PersonOf({"java", "spring_boot", "mysql", "git", "jpa", "linux", "docker",
                                    "html", "javascript", "rest_api", "excel", "english"},
                                   40);
  return MakeFitProfile(profile, BuiltInSkills());
}

void Fit(benchmark::State& state, const CompactPostings& postings, const FitProfile& person) {
  std::vector<Verdict> verdicts;
  std::vector<int8_t> scores(postings.size());
  for (auto _ : state) {
    JudgeAll(postings, person, verdicts);
    for (uint32_t p = 0; p < postings.size(); ++p)
      scores[p] = static_cast<int8_t>(ScoreOf(postings, p, verdicts).Value().value_or(-1));
    benchmark::DoNotOptimize(scores.data());
  }
  state.SetItemsProcessed(state.iterations() * postings.size());
  state.counters["conditions"] = static_cast<double>(postings.conditions().size());
}

void FromAll(benchmark::State& state, const CompactPostings& postings, const FitProfile& person) {
  LearnReport report;
  for (auto _ : state) {
    report = Learn(postings, person);
    benchmark::DoNotOptimize(report.total);
  }
  state.SetItemsProcessed(state.iterations() * postings.size());
  state.counters["conditions"] = static_cast<double>(postings.conditions().size());
  state.counters["possible"] = report.possible;
  state.counters["lacking"] = report.lacking;
  state.counters["steps"] = static_cast<double>(report.path.size());
}

void FitOfAMillion(benchmark::State& state) { Fit(state, MadeUp(), Anybody()); }
void LearnFromAMillion(benchmark::State& state) { FromAll(state, MadeUp(), Anybody()); }
void FitOfTheMarket(benchmark::State& state) { Fit(state, Market(), Developer()); }
void LearnFromTheMarket(benchmark::State& state) { FromAll(state, Market(), Developer()); }

BENCHMARK(FitOfAMillion)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(LearnFromAMillion)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(FitOfTheMarket)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(LearnFromTheMarket)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

void AddPosting(benchmark::State& state) {
  Generator generator;
  std::vector<Posting> made;
  constexpr int kMade = 1000;
  for (int i = 0; i < kMade; ++i) made.push_back(generator.One());
  for (auto _ : state) {
    CompactPostings postings(BuiltInSkills());
    for (const Posting& posting : made) postings.Add(posting);
    benchmark::DoNotOptimize(postings.size());
  }
  state.SetItemsProcessed(state.iterations() * kMade);
}
BENCHMARK(AddPosting)->Unit(benchmark::kMillisecond);

}  // namespace

int Main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc > 1) market_postings = static_cast<uint32_t>(std::strtoul(argv[1], nullptr, 10));
  if (argc > 2 || market_postings == 0) {
    std::fputs("usage: gonggo_fit_bench [POSTINGS] [OPTION]...\n", stderr);
    return 2;
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

}  // namespace gonggo::bench

int main(int argc, char** argv) { return gonggo::bench::Main(argc, argv); }
