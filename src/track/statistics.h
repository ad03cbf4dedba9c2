// CountStages: how far applications came, and how long each stage took.
//
// An application to the same posting after 불합격 counts by itself. A stage is reached by what has
// happened until now, or because the application was turned down there. Every share is shown with
// the counts it is made of. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/application.h"

namespace gonggo {

struct StageCounts {
  StagePoint point;
  uint64_t reached = 0;
  // How it went on; together they are `reached`.
  uint64_t passed = 0;  // another stage followed (입사: all)
  uint64_t rejected = 0;
  uint64_t withdrawn = 0;
  uint64_t open = 0;  // neither yet; 보류 too
  // Over those where both days are known: from the stage's day to that of what came next.
  uint64_t timed = 0;
  std::optional<double> median_days;
  std::optional<int64_t> longest_days;

  friend bool operator==(const StageCounts&, const StageCounts&) = default;
};

// Of those that were decided; nullopt for none.
[[nodiscard]] std::optional<double> PassShare(const StageCounts& counts);

struct StageStatistics {
  uint64_t applications = 0;
  uint64_t applied = 0;  // of these, those that came to 지원 완료 or further; the others are plans
  std::vector<StageCounts> stages;  // those reached, in the order of stages and rounds

  friend bool operator==(const StageStatistics&, const StageStatistics&) = default;
};

[[nodiscard]] StageStatistics CountStages(std::span<const Application* const> applications,
                                          const KoreanTime& now);

}  // namespace gonggo
