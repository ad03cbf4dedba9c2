// LearnCandidates: what could be learnt.
//
// Used by learn.cc: made once a profile, and told of each step of the path. Not thread-safe; what
// is const may be called by several threads.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "fit/compact.h"
#include "fit/fit_profile.h"
#include "fit/learn.h"

namespace gonggo {

class LearnCandidates {
 public:
  LearnCandidates(const CompactPostings& postings, const FitProfile& profile);

  [[nodiscard]] size_t size() const { return all_.size(); }
  [[nodiscard]] LearnCandidate& operator[](size_t i) { return all_[i]; }
  [[nodiscard]] const LearnCandidate& operator[](size_t i) const { return all_[i]; }
  [[nodiscard]] std::span<const LearnCandidate> all() const { return all_; }
  [[nodiscard]] bool IsGone(size_t i) const { return gone_[i] != 0; }  // it is shown by now

  // The skills that candidate `i` brings, sorted: itself and what it implies; none for a family.
  [[nodiscard]] std::span<const uint16_t> Brings(size_t i) const { return brings_[i]; }

  // Adds candidate `i` to the profile.
  void Take(size_t i, FitProfile& profile);

 private:
  void AddSkills(const CompactPostings& postings, const FitProfile& profile);
  void AddFamilies(const CompactPostings& postings, const FitProfile& profile);

  const SkillTable& skills_;
  std::vector<LearnCandidate> all_;
  std::vector<uint8_t> gone_;
  std::vector<std::vector<uint16_t>> brings_;
};

}  // namespace gonggo
