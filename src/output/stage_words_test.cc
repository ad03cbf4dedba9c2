#include "output/stage_words.h"

#include <gtest/gtest.h>

#include "track/application_change.h"

namespace gonggo {
namespace {

constexpr auto kKo = Language::kKorean;
constexpr auto kEn = Language::kEnglish;
constexpr KoreanTime kNow{{2026, 11, 20}, 600};

std::string Status(const char* stage, const char* at, Language language) {
  Application application;
  const auto input = ReadStage(stage);
  application.events.push_back(
      {.point = input->point, .rejected_at = input->rejected_at, .at = *ParseKoreanTime(at)});
  return StatusWords(*StatusOf(application, kNow), kSilentDays, language);
}

TEST(StageWords, WhatTheUserTypesReadsBackAsTheLabel) {
  for (int i = 0; i < kStageCount; ++i) {
    const auto stage = static_cast<Stage>(i);
    const StagePoint point{stage, stage == Stage::kInterview ? uint8_t{3} : uint8_t{0}};
    EXPECT_EQ(ReadStage(Label(point, kKo))->point, point) << Label(point, kKo);
  }
}

TEST(StageWords, Status) {
  EXPECT_EQ(Status("1차 면접", "2026-11-25 14:00", kKo), "1차 면접 예정");
  EXPECT_EQ(Status("1차 면접", "2026-11-19", kKo), "1차 면접 · 결과 대기");
  EXPECT_EQ(Status("지원 완료", "2026-11-19", kKo), "지원 완료");
  EXPECT_EQ(Status("지원 완료", "2026-11-06", kKo), "지원 완료 · 14일째 무응답");
  EXPECT_EQ(Status("2차 면탈", "2026-11-06", kKo), "불합격 (2차 면접)");
  EXPECT_EQ(Status("서탈", "2026-11-06", kKo), "불합격 (서류)");
  EXPECT_EQ(Status("1차 면접", "2026-11-25 14:00", kEn), "interview 1 ahead");
  EXPECT_EQ(Status("처우 협의", "2026-11-19", kKo), "처우 협의 중");
  EXPECT_EQ(Status("처우 협의", "2026-11-01", kKo), "처우 협의 · 19일째 무응답");
  EXPECT_EQ(Status("지원 완료", "2026-11-06", kEn), "applied · no word for 14 days");
}

TEST(StageWords, Ahead) {
  const struct {
    const char *stage, *korean, *english;
  } rows[] = {{"관심", "관심", "interested"},
              {"지원 준비", "지원 준비 예정", "to prepare"},
              {"지원 완료", "지원 예정", "to apply"},
              {"서류 합격", "서류 발표 예정", "documents result ahead"},
              {"과제", "과제 예정", "assignment ahead"},
              {"처우 협의", "처우 협의 예정", "offer ahead"},
              {"최종 합격", "최종 발표 예정", "final result ahead"},
              {"입사", "입사 예정", "to join"},
              {"서탈", "불합격 (서류)", "rejected (documents)"},
              {"지원 취소", "지원 취소 예정", "to withdraw"},
              {"보류", "보류", "on hold"}};
  for (const auto& row : rows) {
    EXPECT_EQ(Status(row.stage, "2026-12-05", kKo), row.korean);
    EXPECT_EQ(Status(row.stage, "2026-12-05", kEn), row.english);
  }
}

TEST(StageWords, ProblemsSayWhatToDo) {
  const struct {
    std::vector<const char*> history;
    const char* stage;
    const char* korean;
  } rows[] = {
      {{"2차 면접"}, "지원 완료", "--at"}, {{"서탈"}, "관심", "다시 지원했다면"},
      {{"입사"}, "면접", "입사한 지원"},   {{"지원 완료", "지원 취소"}, "불합격", "gonggo undo"},
      {{"관심"}, "불합격", "서탈"},        {{}, "지원 취소", "취소할 것이 없습니다"},
  };
  for (const auto& row : rows) {
    Application application;
    for (const char* stage : row.history) {
      application = RecordStage(application, {.stage = ReadStage(stage)}, kNow, 1)->application;
    }
    const auto refused = RecordStage(application, {.stage = ReadStage(row.stage)}, kNow, 1);
    ASSERT_FALSE(refused.has_value());
    EXPECT_NE(StageProblemWords(refused.error(), kKo).find(row.korean), std::string::npos)
        << StageProblemWords(refused.error(), kKo);
    EXPECT_FALSE(StageProblemWords(refused.error(), kEn).empty());
  }
}

}  // namespace
}  // namespace gonggo
