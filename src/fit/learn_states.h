// ConditionStates: how each condition of CompactPostings stands for one profile, in a few bytes, so
// that those of half a million conditions stay in the cache. Used by learn.cc.
//
// Plain values; thread-compatible.
#pragma once

#include <cstdint>
#include <vector>

#include "fit/compact.h"
#include "fit/compact_judge.h"

namespace gonggo {

// A verdict, and what a required condition that is not met needs (kNone for any other).
class ConditionState {
 public:
  // Any that `index` gives is smaller.
  static constexpr size_t kStates = 32;

  ConditionState() = default;
  ConditionState(Verdict verdict, Obstacle need)
      : code_(static_cast<uint8_t>(static_cast<unsigned>(need) << 2U |
                                   static_cast<unsigned>(verdict))) {}

  [[nodiscard]] Verdict verdict() const { return static_cast<Verdict>(code_ & 3U); }
  [[nodiscard]] Obstacle need() const { return static_cast<Obstacle>(code_ >> 2U); }
  // Whether it could be judged and is not met.
  [[nodiscard]] bool IsOpen() const {
    return verdict() == Verdict::kMissing || verdict() == Verdict::kPartly;
  }
  [[nodiscard]] uint8_t index() const { return code_; }

 private:
  uint8_t code_ = 0;
};
static_assert(kObstacleCount << 2U <= ConditionState::kStates);

// By condition.
struct ConditionStates {
  std::vector<ConditionState> states;
  // How many more alternatives would meet an open one; 0 for any other.
  std::vector<uint16_t> wanting;
};

[[nodiscard]] ConditionStates JudgeConditions(const CompactPostings& postings,
                                              const FitProfile& profile, const CompactJudge& judge,
                                              size_t slices);

}  // namespace gonggo
