// StatusOf: where an application stands on a given day. Computed, never kept. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>

#include "model/application.h"

namespace gonggo {

// Two weeks without a word is when people ask.
inline constexpr int64_t kSilentDays = 14;

enum class Waiting : uint8_t {
  kNothing,    // 관심, 서류 합격, 입사, an end
  kScheduled,  // 예정
  kForResult,  // 결과 대기
};

struct ApplicationStatus {
  StagePoint point;
  std::optional<StagePoint> rejected_at;
  KoreanTime at;
  Waiting waiting = Waiting::kNothing;
  // Days since the company was last heard of, where an answer is owed: "14일째 무응답" once it is
  // kSilentDays or more.
  std::optional<int64_t> silent_days;

  friend bool operator==(const ApplicationStatus&, const ApplicationStatus&) = default;
};

// nullopt where there is no event.
[[nodiscard]] std::optional<ApplicationStatus> StatusOf(const Application& application,
                                                        const KoreanTime& now);

// 예정: whether it is still to come.
[[nodiscard]] bool IsAhead(const ApplicationEvent& event, const KoreanTime& now);

// A test, an interview, a first day: something at a time, rather than news.
[[nodiscard]] bool IsAppointment(Stage stage);

// 관심, 지원 준비: nothing was sent yet, so the posting's deadline counts.
[[nodiscard]] bool IsBeforeApplying(Stage stage);

// 불합격, 지원 취소, 보류, 입사: nothing is to be done.
[[nodiscard]] bool IsOver(Stage stage);

}  // namespace gonggo
