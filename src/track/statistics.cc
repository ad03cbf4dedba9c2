#include "track/statistics.h"

#include <algorithm>
#include <map>
#include <utility>

#include "track/stage_rules.h"

namespace gonggo {
namespace {

// Stages in their order, rounds in theirs.
using Key = std::pair<Stage, uint8_t>;
Key KeyOf(StagePoint point) { return {point.stage, point.round}; }

struct Step {
  StagePoint point;
  std::optional<Date> begin;
  std::optional<Date> end;  // the day of what came next
};

struct Tally {
  StageCounts counts;
  std::vector<int64_t> days;
};

// One application: its events until now.
struct Attempt {
  std::span<const ApplicationEvent> events;

  // The stages that were reached, each once. The one that it was turned down at comes last.
  [[nodiscard]] std::vector<Step> Steps() const {
    std::vector<Step> steps;
    for (size_t i = 0; i < events.size(); ++i) {
      const ApplicationEvent& event = events[i];
      if (IsEnd(event.point.stage)) continue;
      const auto same = [&](const Step& step) { return step.point == event.point; };
      if (std::any_of(steps.begin(), steps.end(), same)) continue;
      steps.push_back({event.point, event.at.day, NextDay(i)});
    }
    if (events.back().point.stage != Stage::kRejected) return steps;
    const StagePoint at = *events.back().rejected_at;
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const Step& step) { return step.point == at; });
    if (found == steps.end()) {
      steps.push_back({at, std::nullopt, std::nullopt});
    } else {
      std::rotate(found, found + 1, steps.end());
    }
    return steps;
  }

 private:
  [[nodiscard]] std::optional<Date> NextDay(size_t index) const {
    for (size_t i = index + 1; i < events.size(); ++i) {
      if (events[i].point.stage != Stage::kOnHold) return events[i].at.day;
    }
    return std::nullopt;
  }
};

void CountLast(Stage end, const StagePoint& point, StageCounts& counts) {
  if (end == Stage::kRejected) {
    ++counts.rejected;
  } else if (end == Stage::kWithdrawn) {
    ++counts.withdrawn;
  } else if (point.stage == Stage::kJoined) {
    ++counts.passed;
  } else {
    ++counts.open;
  }
}

void Count(const Attempt& attempt, std::map<Key, Tally>& tallies) {
  const std::vector<Step> steps = attempt.Steps();
  for (size_t i = 0; i < steps.size(); ++i) {
    Tally& tally = tallies[KeyOf(steps[i].point)];
    tally.counts.point = steps[i].point;
    ++tally.counts.reached;
    if (i + 1 < steps.size()) {
      ++tally.counts.passed;
    } else {
      CountLast(attempt.events.back().point.stage, steps[i].point, tally.counts);
    }
    if (steps[i].begin && steps[i].end) {
      tally.days.push_back(DaysSinceEpoch(*steps[i].end) - DaysSinceEpoch(*steps[i].begin));
    }
  }
}

StageCounts Finished(Tally& tally) {
  std::vector<int64_t>& days = tally.days;
  tally.counts.timed = days.size();
  if (days.empty()) return tally.counts;
  std::sort(days.begin(), days.end());
  const size_t half = days.size() / 2;
  tally.counts.longest_days = days.back();
  tally.counts.median_days = days.size() % 2 == 1
                                 ? static_cast<double>(days[half])
                                 : static_cast<double>(days[half - 1] + days[half]) / 2;
  return tally.counts;
}

// 지원 취소 and 보류 say nothing of how far it came.
bool HasApplied(std::span<const ApplicationEvent> attempt) {
  return std::ranges::any_of(attempt, [](const ApplicationEvent& event) {
    const Stage stage = event.point.stage;
    return stage >= Stage::kApplied && stage != Stage::kWithdrawn && stage != Stage::kOnHold;
  });
}

}  // namespace

std::optional<double> PassShare(const StageCounts& counts) {
  const uint64_t decided = counts.passed + counts.rejected;
  if (decided == 0) return std::nullopt;
  return static_cast<double>(counts.passed) / static_cast<double>(decided);
}

StageStatistics CountStages(std::span<const Application* const> applications,
                            const KoreanTime& now) {
  StageStatistics statistics;
  std::map<Key, Tally> tallies;
  for (const Application* application : applications) {
    std::span<const ApplicationEvent> events = application->events;
    while (!events.empty() && IsBefore(now, events.back().at))
      events = events.first(events.size() - 1);
    while (!events.empty()) {
      const size_t begin = AttemptBegin(events);
      Count({events.subspan(begin)}, tallies);
      ++statistics.applications;
      if (HasApplied(events.subspan(begin))) ++statistics.applied;
      events = events.first(begin);
    }
  }
  for (auto& [key, tally] : tallies) statistics.stages.push_back(Finished(tally));
  return statistics;
}

}  // namespace gonggo
