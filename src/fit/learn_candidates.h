// LearnCandidates: what could be learnt, and which conditions each of these meets by itself.
//
// Used by learn.cc: made once a profile, and told of each step of the path. Not thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "fit/compact.h"
#include "fit/learn.h"

namespace gonggo {

class LearnCandidates {
 public:
  // Both must outlive it; `profile` is changed and put back while it is tried out.
  LearnCandidates(const CompactPostings& postings, FitProfile& profile,
                  const std::vector<Verdict>& verdicts);

  [[nodiscard]] size_t size() const { return all_.size(); }
  [[nodiscard]] LearnCandidate& operator[](size_t i) { return all_[i]; }
  [[nodiscard]] bool IsGone(size_t i) const { return gone_[i] != 0; }  // it is shown by now

  // The conditions that are not met and that candidate `i` meets.
  [[nodiscard]] const std::vector<uint32_t>& MetBy(size_t i) const { return met_by_[i]; }
  // The candidates that meet condition `c`.
  [[nodiscard]] std::span<const uint32_t> MeetersOf(uint32_t c) const {
    if (!meeters_later_.empty()) {
      const auto later = meeters_later_.find(c);
      if (later != meeters_later_.end()) return later->second;
    }
    return meeters_.Of(c);
  }
  [[nodiscard]] bool Meets(uint32_t i, uint32_t c) const {
    const auto meeters = MeetersOf(c);
    return std::binary_search(meeters.begin(), meeters.end(), i);
  }
  // How many meet condition `c`; 255 stands for more.
  [[nodiscard]] uint8_t MeeterCount(uint32_t c) const { return meeter_counts_[c]; }

  // The conditions on which candidate `i` bears, each once, whether it meets them or not: those
  // that Take may change.
  [[nodiscard]] std::vector<uint32_t> Reaches(size_t i) const;

  // Adds candidate `i` to the profile for good; `verdicts` becomes what it is then.
  void Take(size_t i, std::vector<Verdict>& verdicts);

 private:
  // What is true of a condition that is not met once one skill more that it names is shown.
  enum class OneMore : uint8_t { kMustBeTried, kIsEnough, kIsTooLittle };

  void FindDemand();
  void IndexConditions(const std::vector<Verdict>& verdicts);
  [[nodiscard]] OneMore WhatOneMoreDoes(uint32_t c) const;
  void FindMet(size_t i);
  // Of the conditions of a family those that a candidate meets that brings one member and nothing
  // else. Of a condition that does not name it, what is true of it is true of any member.
  void FindMetByMember(size_t i, uint16_t family);
  [[nodiscard]] bool IsMetNow(uint32_t c) const;
  void IndexMeeters();
  std::vector<uint32_t> MeetersNow(uint32_t c);
  [[nodiscard]] bool MeetsByTrial(size_t i, uint32_t c);

  // A list of lists in one array.
  struct Lists {
    std::vector<uint32_t> begins;
    std::vector<uint32_t> values;
    [[nodiscard]] std::span<const uint32_t> Of(size_t i) const {
      return std::span(values).subspan(begins[i], begins[i + 1] - begins[i]);
    }
  };
  static Lists Grouped(const std::vector<std::pair<uint32_t, uint32_t>>& pairs, size_t groups);

  void Add(size_t i);
  void TakeBack();

  const CompactPostings& postings_;
  const SkillTable& skills_;
  FitProfile& profile_;
  std::vector<LearnCandidate> all_;
  std::vector<uint8_t> gone_;
  std::vector<std::vector<uint16_t>> implied_;
  std::vector<std::vector<uint32_t>> met_by_;
  Lists by_skill_;                 // conditions that are not met, by a skill that bears on them
  Lists by_family_;                // … and by a family
  std::vector<OneMore> one_more_;  // by condition
  // Whether a member that the condition does not name meets it, by place in `by_family_`.
  enum class AnyMember : uint8_t { kUnknown, kMeets, kDoesNot };
  std::vector<AnyMember> any_member_;
  Lists raisers_;  // candidates, by a skill that they bring
  Lists meeters_;
  std::vector<uint8_t> meeter_counts_;
  std::unordered_map<uint32_t, std::vector<uint32_t>> meeters_later_;  // where a step changed them
  std::vector<uint32_t> stamps_;                                       // by condition
  uint32_t stamp_ = 0;
  struct Undo {
    uint16_t skill;
    SkillState state;
  };
  std::vector<Undo> undo_;
  int32_t undo_family_ = -1;
};

}  // namespace gonggo
