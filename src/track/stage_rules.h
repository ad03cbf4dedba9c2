// Which stage may come after which.
//
// Companies differ: a coding test may come before or after the documents, a reference check before
// or after the offer, and steps are left out. So any step may be skipped, and what is refused is
// only what cannot be true: a stage behind one that it leads to, a second interview before the
// first, anything after 입사. docs/track.md has the table. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "model/application.h"

namespace gonggo {

enum class StageProblemKind : uint8_t {
  kBackwards,       // `later` leads to `earlier`, not the other way
  kAfterRejected,   // only 추가 합격 or another application may follow 불합격
  kAfterJoined,     // nothing but 지원 취소 follows 입사
  kAfterWithdrawn,  // 지원 취소 was the end: neither 불합격 nor 보류 follows
  kNotApplied,      // 불합격 before anything was sent, without saying where
  kNothingToEnd,    // 지원 취소 of nothing
  kTooManyEvents,
  kTooLong,  // a text longer than kMaxApplicationTextBytes
};

// Two events that can't follow each other; `earlier` is missing where there is none.
struct StageProblem {
  StageProblemKind kind = StageProblemKind::kBackwards;
  std::optional<ApplicationEvent> earlier;
  ApplicationEvent later;
};

// nullopt if every event may follow those before it.
[[nodiscard]] std::optional<StageProblem> CheckStages(std::span<const ApplicationEvent> events);

// Where the application that the last event belongs to begins: after 불합격, another application to
// the same posting may. events.size() for none.
[[nodiscard]] size_t AttemptBegin(std::span<const ApplicationEvent> events);

// The last event that is a step forward, in the last attempt; nullptr for none.
[[nodiscard]] const ApplicationEvent* LastStep(std::span<const ApplicationEvent> events);

// The highest round of interview in the last attempt, 0 for none.
[[nodiscard]] uint8_t HighestRound(std::span<const ApplicationEvent> events);

// 불합격 may have happened there: something had been sent.
[[nodiscard]] bool CanBeRejectedAt(Stage stage);

}  // namespace gonggo
