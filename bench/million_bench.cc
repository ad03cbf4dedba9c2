// gonggo_million_bench LIBRARY POSTINGS SEED [queries|fit]: what a library of the market (market.h)
// answers, in one warm process. Prints a JSON object of names and numbers, for tools/run_bench.
// Wall and processor time: the first is what a person waits, the second is what other work on the
// machine changes least.
#include <ctime>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "fit/compact.h"
#include "fit/compact_judge.h"
#include "fit/fit_profile.h"
#include "fit/learn.h"
#include "market.h"
#include "market/common.h"
#include "query_mix.h"
#include "search/facets.h"
#include "search/searcher.h"
#include "store/library.h"

namespace gonggo::bench {
namespace {

constexpr int kQueries = 1000;
constexpr size_t kShown = 20;  // results and facet values, as a page shows them
constexpr int kRuns = 7;

struct Cost {
  double wall = 0;  // milliseconds
  double cpu = 0;
};

// Of all threads.
double CpuMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Cost Measure(const std::function<void()>& work) {
  const double cpu = CpuMilliseconds();
  const auto begin = std::chrono::steady_clock::now();
  work();
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
  return {wall.count(), CpuMilliseconds() - cpu};
}

Cost Median(const std::function<void()>& work) {
  std::vector<double> wall;
  std::vector<double> cpu;
  for (int i = 0; i < kRuns; ++i) {
    const Cost cost = Measure(work);
    wall.push_back(cost.wall);
    cpu.push_back(cost.cpu);
  }
  std::ranges::sort(wall);
  std::ranges::sort(cpu);
  return {wall[kRuns / 2], cpu[kRuns / 2]};
}

// The numbers, as they come.
class Report {
 public:
  void Add(const std::string& name, double value) {
    std::printf("%s\n  \"%s\": %.4f", first_ ? "{" : ",", name.c_str(), value);
    std::fflush(stdout);
    first_ = false;
  }
  void Add(const std::string& name, const Cost& cost) {
    Add(name + "_ms", cost.wall);
    Add(name + "_cpu_ms", cost.cpu);
  }
  void End() { std::printf("\n}\n"); }

 private:
  bool first_ = true;
};

template <typename T>
T OrExit(Result<T> result) {
  if (result) {
    if constexpr (std::is_void_v<T>) {
      return;
    } else {
      return std::move(*result);
    }
  }
  std::fprintf(stderr, "gonggo_million_bench: %s\n", result.error().message.c_str());
  std::exit(1);
}

double Share(std::vector<double>& sorted, double share) {
  return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void RunQueries(Searcher& searcher, uint64_t postings, uint32_t seed, Report& report) {
  const MarketGenerator market(seed);
  QueryMix mix(market, postings, 20261126);
  const SearchContext context{.today = *MakeDate(2026, 11, 26)};
  std::vector<double> wall;
  std::vector<double> cpu;
  std::map<std::string_view, std::vector<double>> kinds;
  std::vector<std::pair<double, std::string>> slowest;
  size_t found_any = 0;
  double results = 0;
  for (int i = 0; i < kQueries; ++i) {
    const MixedQuery mixed = mix.Next();
    size_t found_count = 0;
    double find = 0;
    double facets_done = 0;
    const double begin = CpuMilliseconds();
    const Cost cost = Measure([&] {
      const auto query = ParseQuery(mixed.text, searcher.skills());
      if (!query) {
        std::fprintf(stderr, "gonggo_million_bench: not a query: %s\n", mixed.text.c_str());
        std::exit(1);
      }
      const FoundPostings found = OrExit(searcher.Find(*query, context));
      find = CpuMilliseconds();
      const auto facets = searcher.Facets(found.slots, kShown);
      facets_done = CpuMilliseconds();
      const auto shown =
          searcher.Order(*query, found.slots, SearchOrder::kRelevance, context, kShown);
      found_count =
          found.slots.Count() + (facets.empty() ? 1 : 0) + (shown.size() > kShown ? 1 : 0);
    });
    wall.push_back(cost.wall);
    cpu.push_back(cost.cpu);
    kinds[mixed.kind].push_back(cost.cpu);
    kinds["(find)"].push_back(find - begin);
    kinds["(facets)"].push_back(facets_done - find);
    kinds["(order)"].push_back(begin + cost.cpu - facets_done);
    slowest.emplace_back(cost.cpu, mixed.text);
    found_any += found_count > 0 ? 1 : 0;
    results += static_cast<double>(found_count);
  }
  std::ranges::sort(wall);
  std::ranges::sort(cpu);
  report.Add("query_p50", {Share(wall, 0.5), Share(cpu, 0.5)});
  report.Add("query_p90", {Share(wall, 0.9), Share(cpu, 0.9)});
  report.Add("query_p99", {Share(wall, 0.99), Share(cpu, 0.99)});
  report.Add("query_most", {wall.back(), cpu.back()});
  report.Add("queries_that_found", static_cast<double>(found_any));
  report.Add("results_a_query", results / kQueries);
  std::ranges::sort(slowest);
  constexpr size_t kTold = 8;
  for (size_t i = 0; i < kTold; ++i) {
    const auto& [milliseconds, text] = slowest[slowest.size() - 1 - i];
    std::fprintf(stderr, "slow: %7.1f ms  %s\n", milliseconds, text.c_str());
  }
  for (auto& [kind, times] : kinds) {
    std::ranges::sort(times);
    std::fprintf(stderr, "%-16.*s %4zu  p50 %6.2f  p90 %6.2f  p99 %6.2f ms\n",
                 static_cast<int>(kind.size()), kind.data(), times.size(), Share(times, 0.5),
                 Share(times, 0.9), Share(times, 0.99));
  }
}

void RunCounts(Searcher& searcher, Report& report) {
  const ColumnTable& table = searcher.table();
  const Bits& all = table.columns().live;
  // The least that a count of everything can cost: each ask looked at once. What the machine does
  // besides slows it as much as the rest.
  uint64_t sum = 0;
  report.Add("floor", Median([&] {
               all.ForEach([&](size_t slot) {
                 for (const PackedAsk ask : table.asks(slot)) sum += ask.term();
               });
             }));
  if (sum == 0) std::fputs("no posting asks for anything\n", stderr);
  report.Add("facets_of_all", Median([&] { static_cast<void>(searcher.Facets(all, kShown)); }));
  const TermMap terms(table, searcher.skills());
  report.Add("common_of_all",
             Median([&] { static_cast<void>(CountCommon(table, terms, searcher.skills(), all)); }));
}

Profile Person() {
  Profile profile;
  for (const char* skill : {"java", "spring_boot", "mysql", "git", "jpa", "linux", "docker", "html",
                            "javascript", "rest_api", "excel", "english"})
    profile.skills.push_back({skill, "", {}, {}, std::nullopt});
  profile.months = 40;
  profile.education.push_back({Education::kBachelor, StudyStatus::kGraduated, {}});
  return profile;
}

void RunFit(Library& library, const SkillTable& skills, Report& report) {
  CompactPostings postings(skills);
  const Cost built = Measure([&] {
    OrExit(library.Visit({}, [&](PostingRecord&& record) {
      postings.Add(record.posting);
      return true;
    }));
  });
  report.Add("compact_build_s", built.cpu / 1e3);
  report.Add("distinct_conditions", static_cast<double>(postings.conditions().size()));
  const FitProfile person = MakeFitProfile(Person(), skills);
  std::vector<Verdict> verdicts;
  std::vector<int8_t> scores(postings.size());
  report.Add("fit", Median([&] {
               JudgeAll(postings, person, verdicts);
               for (uint32_t p = 0; p < postings.size(); ++p)
                 scores[p] =
                     static_cast<int8_t>(ScoreOf(postings, p, verdicts).Value().value_or(-1));
             }));
  LearnReport learnt;
  report.Add("learn", Median([&] { learnt = Learn(postings, person); }));
  report.Add("learn_possible", learnt.possible);
  report.Add("learn_lacking", learnt.lacking);
  report.Add("learn_steps", static_cast<double>(learnt.path.size()));
}

int Run(const char* path, uint64_t postings, uint32_t seed, std::string_view part) {
  const SystemClock clock;
  Report report;
  const auto library = OrExit(OpenSqliteLibrary(path, OpenMode::kReadOnly, clock));
  const SkillTable& skills = BuiltInSkills();
  Searcher searcher(*library, skills);
  report.Add("open", Measure([&] { OrExit(searcher.Refresh()); }));
  report.Add("postings", static_cast<double>(searcher.table().size()));
  if (part != "fit") {
    RunQueries(searcher, postings, seed, report);
    RunCounts(searcher, report);
  }
  if (part != "queries") RunFit(*library, skills, report);
  report.End();
  return 0;
}

}  // namespace
}  // namespace gonggo::bench

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    std::fputs("usage: gonggo_million_bench LIBRARY POSTINGS SEED [queries|fit]\n", stderr);
    return 2;
  }
  return gonggo::bench::Run(argv[1], std::strtoull(argv[2], nullptr, 10),
                            static_cast<uint32_t>(std::strtoul(argv[3], nullptr, 10)),
                            argc == 5 ? argv[4] : "");
}
