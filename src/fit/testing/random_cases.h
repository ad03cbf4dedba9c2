// Random postings and profiles over a small part of the skill table, for property tests.
//
// The same generator state gives the same case. Not thread-safe.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "model/posting.h"
#include "model/profile.h"

namespace gonggo::testing {

class RandomCases {
 public:
  explicit RandomCases(uint32_t seed) : random_(seed) {}

  [[nodiscard]] Posting OnePosting();
  [[nodiscard]] Profile OneProfile();

  // A profile that shows all that `profile` does, and one thing more.
  [[nodiscard]] Profile WithMore(const Profile& profile);

  // 0..bound-1
  [[nodiscard]] uint32_t Below(uint32_t bound);

 private:
  [[nodiscard]] Condition OneCondition(Requirement& requirement);
  [[nodiscard]] std::string OneSkill();
  [[nodiscard]] Period OnePeriod();
  [[nodiscard]] ProfileSkill OneProfileSkill();

  std::mt19937 random_;
};

}  // namespace gonggo::testing
