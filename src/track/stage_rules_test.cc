// Every change from every stage to every stage.
#include "track/stage_rules.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "track/application_change.h"

namespace gonggo {
namespace {

constexpr KoreanTime kNow{{2026, 11, 20}, 600};

constexpr const char* kColumns[] = {
    "interested", "preparing",   "applied",     "document_passed", "coding_test",
    "assignment", "interview_1", "interview_2", "reference_check", "offer",
    "accepted",   "joined",      "rejected",    "withdrawn",       "on_hold"};

struct Row {
  std::vector<const char*> history;
  // A column a stage: + another event, = the same event again, . refused
  const char* allowed;
};

const Row kRows[] = {
    // clang-format off
    //                                         관준완합코과12레처최입불취보
    {{},                                      "++++++++++++..+"},
    {{"interested"},                          "=+++++++++++.++"},
    {{"preparing"},                           "+=++++++++++.++"},
    {{"applied"},                             "..=++++++++++++"},
    {{"document_passed"},                     "...=+++++++++++"},
    {{"coding_test"},                         "...+=++++++++++"},
    {{"assignment"},                          "...++=+++++++++"},
    {{"interview_1"},                         "....++=++++++++"},
    {{"interview_2"},                         "....++.=+++++++"},
    {{"reference_check"},                     "......++=++++++"},
    {{"offer"},                               "........+=+++++"},
    {{"accepted"},                            "........++=++++"},
    {{"joined"},                              "...........=.+."},
    {{"applied", "rejected@applied"},         ".+++++++++++=.."},
    {{"interview_1", "rejected@interview_1"}, ".++.++.+++++=.."},
    {{"accepted", "rejected"},                ".++.....++.+=.."},
    {{"applied", "withdrawn"},                "..++++++++++.=."},
    {{"interested", "withdrawn"},             "++++++++++++.=."},
    {{"on_hold"},                             "++++++++++++.+="},
    {{"interview_1", "on_hold"},              "....++++++++++="},
    // clang-format on
};

StageChange Say(std::string_view stage) { return {.stage = ReadStage(stage)}; }

Application After(const std::vector<const char*>& history) {
  Application application;
  for (const char* stage : history) {
    auto result = RecordStage(application, Say(stage), kNow, 1);
    EXPECT_TRUE(result.has_value()) << stage;
    if (result) application = result->application;
  }
  return application;
}

char Try(const Application& before, const char* stage) {
  const auto result = RecordStage(before, Say(stage), kNow, 2);
  if (!result) return '.';
  EXPECT_FALSE(CheckStages(result->application.events));
  return result->added ? '+' : '=';
}

TEST(StageRules, EveryChange) {
  for (const Row& row : kRows) {
    const Application before = After(row.history);
    std::string allowed;
    for (const char* column : kColumns) allowed += Try(before, column);
    EXPECT_EQ(allowed, row.allowed) << (row.history.empty() ? "nothing" : row.history.back());
  }
}

TEST(StageRules, WhyNot) {
  const struct {
    std::vector<const char*> history;
    const char* stage;
    StageProblemKind kind;
  } rows[] = {
      {{"interview_2"}, "interview_1", StageProblemKind::kBackwards},
      {{"offer"}, "applied", StageProblemKind::kBackwards},
      {{"interested"}, "rejected", StageProblemKind::kNotApplied},
      {{}, "rejected", StageProblemKind::kNotApplied},
      {{}, "withdrawn", StageProblemKind::kNothingToEnd},
      {{"applied", "withdrawn"}, "rejected", StageProblemKind::kAfterWithdrawn},
      {{"applied", "withdrawn"}, "on_hold", StageProblemKind::kAfterWithdrawn},
      {{"applied", "rejected"}, "interested", StageProblemKind::kAfterRejected},
      {{"applied", "rejected"}, "withdrawn", StageProblemKind::kAfterRejected},
      {{"joined"}, "offer", StageProblemKind::kAfterJoined},
      {{"joined"}, "on_hold", StageProblemKind::kAfterJoined},
      {{"interview_2"}, "서탈", StageProblemKind::kBackwards},
      {{"interview_2"}, "1차 면탈", StageProblemKind::kBackwards},
  };
  for (const auto& row : rows) {
    const auto result = RecordStage(After(row.history), Say(row.stage), kNow, 2);
    ASSERT_FALSE(result.has_value()) << row.stage;
    EXPECT_EQ(static_cast<int>(result.error().kind), static_cast<int>(row.kind)) << row.stage;
  }
}

// An application to the same posting after 불합격 begins anew: its stages count for themselves.
TEST(StageRules, AnotherApplication) {
  Application application = After({"applied", "interview_1", "interview_2", "rejected", "applied"});
  EXPECT_EQ(AttemptBegin(application.events), 4U);
  EXPECT_EQ(HighestRound(application.events), 0);
  const auto again = RecordStage(application, Say("1차 면접"), kNow, 3);
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(again->application.events.size(), 6U);
}

}  // namespace
}  // namespace gonggo
