#include "track/statistics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "track/application_change.h"

namespace gonggo {
namespace {

KoreanTime At(const char* text) { return ParseKoreanTime(text).value_or(KoreanTime{}); }

Application Make(const std::vector<std::pair<const char*, const char*>>& stages) {
  Application application;
  for (const auto& [stage, at] : stages) {
    auto result =
        RecordStage(application, {.stage = ReadStage(stage), .at = At(at)}, At("2026-12-31"), 1);
    EXPECT_TRUE(result.has_value()) << stage;
    if (result) application = result->application;
  }
  return application;
}

StageStatistics CountAll(const std::vector<Application>& applications, const KoreanTime& now) {
  std::vector<const Application*> pointers;
  for (const Application& application : applications) pointers.push_back(&application);
  return CountStages(pointers, now);
}

const StageCounts& Of(const StageStatistics& statistics, std::string_view id) {
  for (const StageCounts& counts : statistics.stages) {
    if (Id(counts.point) == id) return counts;
  }
  static const StageCounts none;
  return none;
}

TEST(CountStages, ByHand) {
  const std::vector<Application> applications = {
      Make({{"지원 완료", "2026-11-01"}, {"1차 면접", "2026-11-11"}, {"면탈", "2026-11-15"}}),
      Make({{"지원 완료", "2026-11-01"}, {"서탈", "2026-11-08"}}),
      Make({{"지원 완료", "2026-11-01"}, {"코테 탈락", "2026-11-21"}}),
      Make({{"지원 완료", "2026-11-02"}}),
      Make({{"지원 완료", "2026-11-03"}, {"보류", "2026-11-04"}, {"지원 취소", "2026-11-05"}}),
      // Twice: the second application goes further.
      Make({{"지원 완료", "2026-10-01"},
            {"서탈", "2026-10-03"},
            {"지원 완료", "2026-11-01"},
            {"처우 협의", "2026-11-20"},
            {"입사", "2026-12-01"}}),
      Make({{"1차 면접", "2026-12-20"}}),
  };
  const StageStatistics statistics = CountAll(applications, At("2026-12-10"));
  EXPECT_EQ(statistics.applications, 7U);
  EXPECT_EQ(statistics.applied, 7U);
  const StageCounts& applied = Of(statistics, "applied");
  EXPECT_EQ(applied.reached, 7U);
  EXPECT_EQ(applied.passed, 3U);  // to the interview, to the coding test, to the offer
  EXPECT_EQ(applied.rejected, 2U);
  EXPECT_EQ(applied.withdrawn, 1U);
  EXPECT_EQ(applied.open, 1U);
  EXPECT_EQ(applied.timed, 6U);
  EXPECT_EQ(applied.median_days, 8.5);  // 2 2 7 10 19 20
  EXPECT_EQ(applied.longest_days, 20);
  EXPECT_EQ(PassShare(applied), 0.6);
  EXPECT_EQ(Of(statistics, "coding_test").rejected, 1U);
  EXPECT_EQ(Of(statistics, "coding_test").timed, 0U);
  EXPECT_EQ(Of(statistics, "interview_1").rejected, 1U);
  EXPECT_EQ(Of(statistics, "joined").passed, 1U);
  // Nothing that is still to come.
  EXPECT_EQ(Of(statistics, "interview_1").reached, 1U);
  EXPECT_EQ(CountAll({}, At("2026-12-10")), StageStatistics{});
  EXPECT_EQ(PassShare({}), std::nullopt);
}

// ---- the same, counted slowly and by other means: one stage at a time, over lists of words

struct Words {
  std::vector<std::string> stages;
  std::vector<Date> days;
  std::string end;
};

std::vector<Words> Split(const Application& application, const KoreanTime& now) {
  std::vector<Words> attempts;
  bool fresh = true;
  std::vector<ApplicationEvent> events = application.events;
  while (!events.empty() && IsBefore(now, events.back().at)) events.pop_back();
  for (size_t i = 0; i < events.size(); ++i) {
    const std::string id = Id(events[i].point);
    const bool again = i > 0 && events[i - 1].point.stage == Stage::kRejected &&
                       (id == "applied" || id == "preparing");
    if (fresh || again) attempts.emplace_back();
    fresh = false;
    Words& words = attempts.back();
    words.stages.push_back(id);
    words.days.push_back(events[i].at.day);
    words.end = id;
    if (id == "rejected") words.end += " " + Id(*events[i].rejected_at);
  }
  return attempts;
}

bool IsEndWord(const std::string& id) {
  return id == "rejected" || id == "withdrawn" || id == "on_hold";
}

StageCounts Recount(StagePoint point, const std::vector<Words>& attempts) {
  StageCounts counts;
  counts.point = point;
  const std::string id = Id(point);
  std::vector<double> days;
  for (const Words& words : attempts) {
    const auto first = std::find(words.stages.begin(), words.stages.end(), id);
    const bool turned_down_here = words.end == "rejected " + id;
    if (first == words.stages.end() && !turned_down_here) continue;
    ++counts.reached;
    bool another_behind = words.end.starts_with("rejected ") && !turned_down_here;
    for (auto it = first; it != words.stages.end(); ++it) {
      const bool seen_before = std::find(words.stages.begin(), it, *it) != it;
      if (*it != id && !IsEndWord(*it) && !seen_before) another_behind = true;
    }
    if (turned_down_here) {
      ++counts.rejected;
    } else if (another_behind || (id == "joined" && words.end != "withdrawn")) {
      ++counts.passed;
    } else if (words.end == "withdrawn") {
      ++counts.withdrawn;
    } else {
      ++counts.open;
    }
    if (first == words.stages.end()) continue;
    for (size_t i = static_cast<size_t>(first - words.stages.begin()) + 1; i < words.stages.size();
         ++i) {
      if (words.stages[i] == "on_hold") continue;
      days.push_back(static_cast<double>(
          DaysSinceEpoch(words.days[i]) -
          DaysSinceEpoch(words.days[static_cast<size_t>(first - words.stages.begin())])));
      break;
    }
  }
  std::sort(days.begin(), days.end());
  counts.timed = days.size();
  if (!days.empty()) {
    counts.median_days = (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2;
    counts.longest_days = static_cast<int64_t>(days.back());
  }
  return counts;
}

TEST(CountStages, EqualASlowRecount) {
  constexpr const char* kWords[] = {
      "관심",      "지원 준비", "지원 완료",     "서류 합격", "코테",      "과제", "1차 면접",
      "2차 면접",  "3차 면접",  "레퍼런스 체크", "처우 협의", "최종 합격", "입사", "불합격",
      "지원 취소", "보류",      "서탈",          "면탈",      "코테 탈락"};
  std::mt19937 random(20261120);  // NOLINT: the same every time
  const auto draw = [&](int below) {
    return static_cast<int>(random() % static_cast<unsigned>(below));
  };
  const KoreanTime now = At("2026-07-01 12:00");
  uint64_t events = 0;
  for (int round = 0; round < 40; ++round) {
    std::vector<Application> applications(static_cast<size_t>(draw(60)));
    for (Application& application : applications) {
      for (int i = draw(14); i > 0; --i) {
        StageChange change{.stage = ReadStage(kWords[draw(std::size(kWords))])};
        change.at =
            KoreanTime{DateFromDays(DaysSinceEpoch({2026, 1, 1}) + draw(240)), std::nullopt};
        const auto result = RecordStage(application, change, now, 1);
        if (result) application = result->application;
      }
      events += application.events.size();
    }
    const StageStatistics fast = CountAll(applications, now);
    std::vector<Words> attempts;
    for (const Application& application : applications) {
      for (Words& words : Split(application, now)) attempts.push_back(std::move(words));
    }
    EXPECT_EQ(fast.applications, attempts.size());
    std::vector<StageCounts> slow;
    for (int stage = 0; stage < kStageCount; ++stage) {
      const bool interview = static_cast<Stage>(stage) == Stage::kInterview;
      for (uint8_t r = interview ? 1 : 0; r <= (interview ? kMaxInterviewRound : 0); ++r) {
        const StagePoint point{static_cast<Stage>(stage), r};
        if (IsEnd(point.stage)) continue;
        const StageCounts counts = Recount(point, attempts);
        if (counts.reached > 0) slow.push_back(counts);
      }
    }
    ASSERT_EQ(fast.stages.size(), slow.size());
    for (size_t i = 0; i < slow.size(); ++i) {
      EXPECT_EQ(fast.stages[i], slow[i]) << Id(slow[i].point);
      EXPECT_EQ(slow[i].reached,
                slow[i].passed + slow[i].rejected + slow[i].withdrawn + slow[i].open);
    }
  }
  EXPECT_GT(events, 2000U);
}

// Who is interested has not applied.
TEST(Statistics, PlansAreNoApplications) {
  const std::vector<Application> applications = {
      Make({{"관심", "2026-11-01"}}), Make({{"관심", "2026-11-01"}, {"지원 취소", "2026-11-02"}}),
      Make({{"관심", "2026-11-01"}, {"보류", "2026-11-02"}}),
      Make({{"지원 준비", "2026-11-01"}, {"지원 완료", "2026-11-03"}}),
      Make({{"서탈", "2026-11-03"}})};
  const StageStatistics statistics = CountAll(applications, At("2026-12-10"));
  EXPECT_EQ(statistics.applications, 5U);
  EXPECT_EQ(statistics.applied, 2U);
}

}  // namespace
}  // namespace gonggo
