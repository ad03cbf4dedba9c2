#include "track/status.h"

#include <gtest/gtest.h>

#include <string>

#include "track/stage_words.h"

namespace gonggo {
namespace {

std::string Show(const char* stage, const char* at, const char* now) {
  Application application;
  const auto input = ReadStage(stage);
  application.events.push_back(
      {.point = input->point, .rejected_at = input->rejected_at, .at = *ParseKoreanTime(at)});
  const auto status = StatusOf(application, *ParseKoreanTime(now));
  std::string out;
  if (status->waiting == Waiting::kScheduled) out = "예정";
  if (status->waiting == Waiting::kForResult) out = "결과 대기";
  if (status->silent_days) out += (out.empty() ? "" : " ") + std::to_string(*status->silent_days);
  return out;
}

TEST(StatusOf, Table) {
  const struct {
    const char* stage;
    const char* at;
    const char* now;
    const char* expected;
  } rows[] = {
      {"관심", "2026-11-01", "2026-11-20", ""},
      {"지원 준비", "2026-11-01", "2026-11-20", ""},
      {"지원 완료", "2026-11-20", "2026-11-20", "결과 대기 0"},
      {"지원 완료", "2026-11-06", "2026-11-20", "결과 대기 14"},
      {"지원 완료", "2026-11-25", "2026-11-20", "예정"},
      {"서류 합격", "2026-11-10", "2026-11-20", "10"},
      {"1차 면접", "2026-11-20 14:00", "2026-11-20 13:59", "예정"},
      {"1차 면접", "2026-11-20 14:00", "2026-11-20 14:00", "결과 대기 0"},
      {"1차 면접", "2026-11-20 14:00", "2026-11-20", "결과 대기 0"},
      {"1차 면접", "2026-11-20", "2026-11-20 14:00", "예정"},
      {"1차 면접", "2026-11-20", "2026-11-21 00:00", "결과 대기 1"},
      {"코테", "2026-12-31", "2027-01-02", "결과 대기 2"},
      {"과제", "2028-02-28", "2028-03-01", "결과 대기 2"},
      {"처우 협의", "2026-11-19", "2026-11-20", "결과 대기 1"},
      {"최종 합격", "2026-11-01", "2026-11-20", ""},
      {"입사", "2026-12-01", "2026-11-20", "예정"},
      {"입사", "2026-11-01", "2026-11-20", ""},
      {"서탈", "2026-11-01", "2026-11-20", ""},
      {"지원 취소", "2026-11-01", "2026-11-20", ""},
      {"보류", "2026-11-01", "2026-11-20", ""},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Show(row.stage, row.at, row.now), row.expected) << row.stage << " " << row.now;
  }
  EXPECT_FALSE(StatusOf({}, {{2026, 11, 20}, 0}));
}

}  // namespace
}  // namespace gonggo
