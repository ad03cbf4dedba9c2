// Raises: how many more of a condition's alternatives each candidate would meet.
//
// What a candidate adds to a condition is the sum of what it adds to its alternatives, and these
// are few: it is found out once each, for the profile as it is, and nothing need be tried out
// condition by condition. Used by learn_meeters.h. Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "fit/compact.h"
#include "fit/compact_judge.h"
#include "fit/fit_profile.h"
#include "fit/learn_candidates.h"

namespace gonggo {

struct Raise {
  uint32_t candidate = 0;
  uint32_t by = 0;  // at least 1
};

class Raises {
 public:
  Raises(const CompactPostings& postings, const FitProfile& profile, const CompactJudge& judge,
         const LearnCandidates& candidates);

  // Of an alternative, by number; sorted by candidate. One about the others of a family is raised
  // by all its members here, those that its condition names among them.
  [[nodiscard]] std::span<const Raise> Of(uint32_t alternative) const {
    return In(of_alternative_[alternative]);
  }
  // The candidates that bring the skill, which is not shown yet; sorted.
  [[nodiscard]] std::span<const Raise> OfSkill(uint16_t skill) const {
    return In(of_skill_[skill]);
  }

 private:
  struct Range {
    uint32_t begin = 0;  // of pool_
    uint32_t count = 0;
  };
  [[nodiscard]] std::span<const Raise> In(const Range& range) const {
    return std::span(pool_).subspan(range.begin, range.count);
  }

  void FindOfSkills(const FitProfile& profile, const LearnCandidates& candidates);
  void FindOfFamilies(const CompactPostings& postings, const FitProfile& profile,
                      const LearnCandidates& candidates);
  [[nodiscard]] Range RangeOf(const CompactAlternative& a, const FitProfile& profile);
  // Candidates that bring the skill or any member of the family, each by one.
  [[nodiscard]] Range SkillOrMember(uint16_t skill, uint16_t family);
  Range Keep(const std::vector<Raise>& raises);

  std::vector<Raise> pool_;
  std::vector<Range> of_skill_;
  std::vector<Range> of_members_;  // by family: candidates that bring members
  std::vector<Range> of_family_;   // … or stand for the family itself
  std::vector<Range> of_alternative_;
};

}  // namespace gonggo
