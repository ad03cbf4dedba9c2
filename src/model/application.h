// Application: what the user did about one posting, and how it went. Plain values.
//
// An application is a list of events, each a stage at a time: in the past, or ahead (an interview).
// What is shown of it (예정, 결과 대기, "14일째 무응답") depends on the day and is computed
// (track/status.h), never kept. The JSON form is model/application_json.h. Thread-compatible.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/korean_time.h"

namespace gonggo {

enum class Stage : uint8_t {
  kInterested,      // 관심
  kPreparing,       // 지원 준비
  kApplied,         // 지원 완료
  kDocumentPassed,  // 서류 합격
  kCodingTest,      // 코딩테스트
  kAssignment,      // 과제
  kInterview,       // 1차 면접, 2차 면접 …
  kReferenceCheck,  // 레퍼런스 체크
  kOffer,           // 처우 협의
  kAccepted,        // 최종 합격
  kJoined,          // 입사
  kRejected,        // 불합격, at the stage that it remembers
  kWithdrawn,       // 지원 취소
  kOnHold,          // 보류
};
inline constexpr int kStageCount = 14;

// More rounds than any company holds; keeps the id to one digit.
inline constexpr uint8_t kMaxInterviewRound = 9;

// A stage, with the round where it is an interview.
struct StagePoint {
  Stage stage = Stage::kInterested;
  uint8_t round = 0;  // 1..kMaxInterviewRound for kInterview, else 0

  friend bool operator==(const StagePoint&, const StagePoint&) = default;
};

// Figures of an offer, as the user typed them. Amounts are whole won.
struct Offer {
  std::optional<int64_t> salary_krw_per_year;
  std::optional<int64_t> signing_krw;
  std::optional<Date> reply_by;
  std::optional<Date> starts_on;
  std::string other;  // stock, benefits: in words

  friend bool operator==(const Offer&, const Offer&) = default;
};

// What the user means to do next.
struct NextAction {
  std::string text;
  std::optional<Date> on;

  friend bool operator==(const NextAction&, const NextAction&) = default;
};

struct ApplicationEvent {
  StagePoint point;
  std::optional<StagePoint> rejected_at;  // of kRejected: the stage that was not passed
  KoreanTime at;
  int64_t recorded_at = 0;  // Unix seconds: when the user said it, or last changed it
  uint32_t sequence = 0;    // how often its time was changed (a calendar needs to know)
  std::string note;
  std::vector<std::string> people;  // met there; only what the user typed
  std::vector<std::string> files;   // paths
  std::optional<Offer> offer;

  friend bool operator==(const ApplicationEvent&, const ApplicationEvent&) = default;
};

struct Application {
  // As they happened; events of one day that have no time stand in the order of recording.
  std::vector<ApplicationEvent> events;
  std::optional<NextAction> next;
  int64_t next_recorded_at = 0;  // Unix seconds, of `next`

  // Whether there is nothing to keep.
  [[nodiscard]] bool empty() const { return events.empty() && !next; }
  friend bool operator==(const Application&, const Application&) = default;
};

// "interested" … "on_hold"; an interview without its round is "interview".
[[nodiscard]] std::string_view Id(Stage stage);
// "applied", "interview_2".
[[nodiscard]] std::string Id(const StagePoint& point);
// The inverse; nullopt for anything it never gives.
[[nodiscard]] std::optional<StagePoint> StagePointFromId(std::string_view id);

// 불합격, 지원 취소, 보류: says how it ended rather than how far it came.
[[nodiscard]] constexpr bool IsEnd(Stage stage) {
  return stage == Stage::kRejected || stage == Stage::kWithdrawn || stage == Stage::kOnHold;
}

}  // namespace gonggo
