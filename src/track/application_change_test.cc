#include "track/application_change.h"

#include <gmock/gmock.h>

#include <string>

namespace gonggo {
namespace {

using testing::ElementsAre;

constexpr KoreanTime kNow{{2026, 11, 20}, 600};

KoreanTime At(const char* text) { return ParseKoreanTime(text).value_or(KoreanTime{}); }

class History {
 public:
  // False if it was refused.
  bool Say(const char* stage, const char* at = nullptr, StageChange change = {}) {
    if (*stage != '\0') change.stage = ReadStage(stage);
    if (at != nullptr) change.at = At(at);
    auto result = RecordStage(application, change, kNow, ++clock);
    if (!result) {
      problem = result.error();
      return false;
    }
    application = result->application;
    last = *result;
    return true;
  }
  [[nodiscard]] std::vector<std::string> Shown() const {
    std::vector<std::string> out;
    for (const ApplicationEvent& event : application.events) {
      out.push_back(Id(event.point) + (event.rejected_at ? "@" + Id(*event.rejected_at) : "") +
                    " " + FormatKoreanTime(event.at));
    }
    return out;
  }

  Application application;
  StageResult last;
  StageProblem problem;
  int64_t clock = 100;
};

TEST(RecordStage, TheDayIsTodayUnlessSaid) {
  History history;
  ASSERT_TRUE(history.Say("지원 완료"));
  ASSERT_TRUE(history.Say("1차 면접", "2026-12-01 14:00"));
  EXPECT_THAT(history.Shown(), ElementsAre("applied 2026-11-20", "interview_1 2026-12-01 14:00"));
}

TEST(RecordStage, ThePastIsFilledIn) {
  History history;
  ASSERT_TRUE(history.Say("2차 면접", "2026-11-18 15:00"));
  ASSERT_TRUE(history.Say("지원 완료", "2026-11-01"));
  ASSERT_TRUE(history.Say("1차 면접", "2026-11-10 10:00"));
  ASSERT_TRUE(history.Say("서류 합격", "2026-11-05"));
  EXPECT_THAT(history.Shown(),
              ElementsAre("applied 2026-11-01", "document_passed 2026-11-05",
                          "interview_1 2026-11-10 10:00", "interview_2 2026-11-18 15:00"));
  // Where it could not have been it is refused, and nothing changes.
  const Application before = history.application;
  EXPECT_FALSE(history.Say("처우 협의", "2026-11-12"));
  EXPECT_EQ(history.problem.earlier->point, (StagePoint{Stage::kOffer, 0}));
  EXPECT_EQ(history.problem.later.point, (StagePoint{Stage::kInterview, 2}));
  EXPECT_FALSE(history.Say("관심", "2026-11-03"));
  EXPECT_EQ(history.application, before);
  EXPECT_TRUE(history.Say("관심", "2026-10-30"));
}

TEST(RecordStage, OneDayHoldsSeveralStagesInTheOrderTheyWereSaid) {
  History history;
  ASSERT_TRUE(history.Say("관심"));
  ASSERT_TRUE(history.Say("지원 준비"));
  ASSERT_TRUE(history.Say("지원 완료"));
  ASSERT_TRUE(history.Say("코테", "2026-11-20 21:00"));
  EXPECT_THAT(history.Shown(), ElementsAre("interested 2026-11-20", "preparing 2026-11-20",
                                           "applied 2026-11-20", "coding_test 2026-11-20 21:00"));
}

TEST(RecordStage, SayingItAgainMovesTheAppointment) {
  History history;
  ASSERT_TRUE(history.Say("지원 완료", "2026-11-01"));
  ASSERT_TRUE(history.Say("면접", "2026-11-25 14:00", {.people = {"김하늘"}}));
  ASSERT_TRUE(history.Say("1차 면접", "2026-11-27 16:00", {.people = {"이바다", "김하늘"}}));
  EXPECT_FALSE(history.last.added);
  EXPECT_THAT(history.Shown(), ElementsAre("applied 2026-11-01", "interview_1 2026-11-27 16:00"));
  const ApplicationEvent& event = history.application.events[1];
  EXPECT_EQ(event.sequence, 1U);
  EXPECT_EQ(event.recorded_at, 103);
  EXPECT_THAT(event.people, ElementsAre("김하늘", "이바다"));
  // The same once more changes nothing at all.
  const Application before = history.application;
  ASSERT_TRUE(history.Say("면접", "2026-11-27 16:00"));
  ASSERT_TRUE(history.Say("면접"));
  EXPECT_EQ(history.application, before);
  // It can't be moved before what led to it.
  EXPECT_FALSE(history.Say("면접", "2026-10-27 16:00"));
}

TEST(RecordStage, DetailsWithoutStageGoToWhereItStands) {
  History history;
  ASSERT_TRUE(history.Say("", nullptr, {.note = "친구 추천"}));
  EXPECT_THAT(history.Shown(), ElementsAre("interested 2026-11-20"));
  ASSERT_TRUE(
      history.Say("처우 협의", nullptr, {.offer = Offer{.salary_krw_per_year = 60'000'000}}));
  ASSERT_TRUE(history.Say("", nullptr,
                          {.note = "재택 이틀", .offer = Offer{.reply_by = Date{2026, 11, 27}}}));
  const ApplicationEvent& event = history.application.events.back();
  EXPECT_EQ(event.note, "재택 이틀");
  EXPECT_EQ(event.offer->salary_krw_per_year, 60'000'000);
  EXPECT_EQ(event.offer->reply_by, (Date{2026, 11, 27}));
}

TEST(RecordStage, RejectionRemembersWhere) {
  const struct {
    std::vector<const char*> stages;
    const char* end;
    const char* expected;
  } rows[] = {
      {{"지원 완료"}, "불합격", "rejected@applied"},
      {{"지원 완료"}, "서탈", "rejected@applied"},
      {{}, "서탈", "rejected@applied"},
      {{"관심"}, "서탈", "rejected@applied"},
      {{"지원 완료", "코테"}, "탈락", "rejected@coding_test"},
      {{"지원 완료"}, "코테 탈락", "rejected@coding_test"},
      {{"1차 면접", "2차 면접"}, "면탈", "rejected@interview_2"},
      {{"지원 완료"}, "면탈", "rejected@interview_1"},
      {{"1차 면접"}, "2차 면탈", "rejected@interview_2"},
      {{"1차 면접", "과제"}, "불합격", "rejected@assignment"},
      {{"2차 면접", "보류"}, "불합격", "rejected@interview_2"},
  };
  for (const auto& row : rows) {
    History history;
    for (const char* stage : row.stages) ASSERT_TRUE(history.Say(stage));
    ASSERT_TRUE(history.Say(row.end)) << row.end;
    EXPECT_EQ(history.Shown().back(), std::string(row.expected) + " 2026-11-20");
  }
  History history;
  ASSERT_TRUE(history.Say("불합격", nullptr, {.stage = {}}) == false);
}

TEST(RecordStage, WhatWasAheadEndsWithIt) {
  History history;
  ASSERT_TRUE(history.Say("1차 면접", "2026-11-10"));
  ASSERT_TRUE(history.Say("2차 면접", "2026-12-01 14:00"));
  ASSERT_TRUE(history.Say("불합격"));
  EXPECT_THAT(history.Shown(),
              ElementsAre("interview_1 2026-11-10", "rejected@interview_2 2026-11-20"));
  EXPECT_EQ(history.last.dropped.size(), 1U);
  // What has been stays.
  History past;
  ASSERT_TRUE(past.Say("1차 면접", "2026-11-10"));
  ASSERT_TRUE(past.Say("지원 취소", "2026-11-12"));
  EXPECT_THAT(past.Shown(), ElementsAre("interview_1 2026-11-10", "withdrawn 2026-11-12"));
}

TEST(RecordStage, TakenUpAgain) {
  History history;
  ASSERT_TRUE(history.Say("1차 면접", "2026-11-01"));
  ASSERT_TRUE(history.Say("보류", "2026-11-05"));
  ASSERT_TRUE(history.Say("1차 면접"));
  EXPECT_TRUE(history.last.added);
  // A detail of what was before the break goes there.
  ASSERT_TRUE(history.Say("보류", "2026-11-05", {.note = "채용 동결"}));
  EXPECT_EQ(history.application.events[1].note, "채용 동결");
  ASSERT_TRUE(history.Say("불합격", "2026-11-21"));
  ASSERT_TRUE(history.Say("1차 면접", nullptr, {.note = "질문이 어려웠음"}));
  EXPECT_EQ(history.application.events[2].note, "질문이 어려웠음");
  // Another application, as it comes after the end.
  ASSERT_TRUE(history.Say("지원 완료", "2026-11-22"));
  EXPECT_TRUE(history.last.added);
}

TEST(RecordStage, TheNextActionBelongsToTheApplication) {
  History history;
  ASSERT_TRUE(history.Say("과제", nullptr, {.next = NextAction{"제출", Date{2026, 11, 25}}}));
  ASSERT_TRUE(history.Say("", nullptr, {.note = "x"}));
  EXPECT_EQ(history.application.next->text, "제출");
  ASSERT_TRUE(history.Say("", nullptr, {.next_done = true}));
  EXPECT_FALSE(history.application.next);
}

TEST(RecordStage, LimitsHold) {
  History history;
  EXPECT_FALSE(
      history.Say("관심", nullptr, {.note = std::string(kMaxApplicationTextBytes + 1, 'x')}));
  EXPECT_EQ(static_cast<int>(history.problem.kind), static_cast<int>(StageProblemKind::kTooLong));
  Application application;
  for (size_t i = 0; i < kMaxApplicationEvents; ++i) {
    application.events.push_back({.point = {i % 2 == 0 ? Stage::kApplied : Stage::kOnHold, 0},
                                  .at = {{2026, 1, 1}, std::nullopt}});
  }
  const auto result = RecordStage(application, {.stage = ReadStage("지원 완료")}, kNow, 1);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(static_cast<int>(result.error().kind),
            static_cast<int>(StageProblemKind::kTooManyEvents));
}

TEST(TakeBackStage, RemovesOneEvent) {
  History history;
  ASSERT_TRUE(history.Say("지원 완료", "2026-11-01"));
  ASSERT_TRUE(history.Say("1차 면접", "2026-11-10"));
  ASSERT_TRUE(history.Say("2차 면접", "2026-11-15"));
  const auto without = TakeBackStage(history.application, *ReadStage("1차 면접"));
  ASSERT_TRUE(without.has_value());
  EXPECT_EQ(without->events.size(), 2U);
  const auto same = TakeBackStage(history.application, *ReadStage("코테"));
  EXPECT_EQ(same.value(), history.application);
  // What remains must hold: 불합격 can't be taken from between two applications.
  ASSERT_TRUE(history.Say("불합격", "2026-11-16"));
  ASSERT_TRUE(history.Say("지원 완료", "2026-11-18"));
  EXPECT_EQ(TakeBackStage(history.application, *ReadStage("불합격")).value(), history.application);
}

}  // namespace
}  // namespace gonggo
