// CompactJudge: a profile against the conditions of CompactPostings.
//
// Conditions consist of the same alternatives over and over: what each is worth to the profile is
// found out once, and a condition's verdict is a sum over its own. Says exactly what
// EvaluateVerdicts says (property test). Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "fit/compact.h"
#include "fit/fit_profile.h"

namespace gonggo {

// How many of the alternatives the profile shows, and whether something comes near.
struct CompactHeld {
  uint64_t met = 0;
  bool partly = false;
  bool unknown = false;  // what is there may be enough, and nobody can say
};

[[nodiscard]] inline Verdict VerdictOf(const CompactCondition& condition, const CompactHeld& held) {
  if (held.met >= condition.asked) return Verdict::kMet;
  if (condition.may_be_unknown || held.unknown) return Verdict::kUnknown;
  return held.met > 0 || held.partly ? Verdict::kPartly : Verdict::kMissing;
}

class CompactJudge {
 public:
  // Both must outlive it; the profile must not change meanwhile.
  CompactJudge(const CompactPostings& postings, const FitProfile& profile);

  [[nodiscard]] CompactHeld Hold(const CompactCondition& condition) const {
    uint64_t met = 0;
    uint32_t flags = 0;
    for (const uint32_t number : postings_.AlternativesOf(condition)) {
      met += worth_[number] >> kFlags;
      flags |= worth_[number];
    }
    CompactHeld held{met, (flags & kPartly) != 0, (flags & kUnknown) != 0};
    if (condition.takes_others) HoldOthers(condition, held);
    return held;
  }

  [[nodiscard]] Verdict Judge(const CompactCondition& condition) const {
    return VerdictOf(condition, Hold(condition));
  }

  // Whether the alternative counts for one or more. False for those about others.
  [[nodiscard]] bool IsMet(uint32_t alternative) const { return worth_[alternative] >> kFlags > 0; }

 private:
  void HoldOthers(const CompactCondition& condition, CompactHeld& held) const;
  // How many members of the family are shown besides those that the alternatives name.
  [[nodiscard]] uint32_t OthersShown(std::span<const uint32_t> alternatives, uint16_t family) const;

  const CompactPostings& postings_;
  const FitProfile& profile_;
  static constexpr unsigned kFlags = 2;  // bits
  static constexpr uint32_t kPartly = 1;
  static constexpr uint32_t kUnknown = 2;
  // By alternative: how often it counts, above the flags. Of those about others, which depend on
  // what else the condition names, nothing.
  std::vector<uint32_t> worth_;
};

// The verdict of every condition.
void JudgeAll(const CompactPostings& postings, const FitProfile& profile,
              std::vector<Verdict>& verdicts);

}  // namespace gonggo
