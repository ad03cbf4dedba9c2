// What each posting lacks: the required conditions that a profile does not meet.
//
// The first pass over all postings, of which the counting in learn.cc needs only those that lack
// nothing but skills. Used by learn.cc; not thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "fit/compact.h"
#include "fit/learn_states.h"

namespace gonggo {

// Postings that lack skills only, each with the distinct conditions that it lacks. These are few of
// all conditions, and have numbers of their own behind NumberLacked: places in what it returns.
class Lacking {
 public:
  struct Posting {
    uint32_t number = 0;
    uint32_t begin = 0;  // of conditions
    uint32_t count = 0;
  };

  [[nodiscard]] std::span<const uint32_t> ConditionsOf(const Posting& posting) const {
    return std::span(conditions).subspan(posting.begin, posting.count);
  }

  std::vector<Posting> postings;
  std::vector<uint32_t> conditions;
};

// What was found out about a range of postings.
struct Survey {
  uint32_t unjudged = 0;
  uint32_t judged = 0;
  uint32_t possible = 0;
  std::array<uint32_t, kObstacleCount> blocked{};
  Lacking lacking;
  // By condition: what it would add to the scores of the postings, in millionths of a point.
  std::vector<uint64_t> gain;
  std::vector<uint8_t> lacked;  // by condition: 1 if one of `lacking` lacks it
};

enum class Service : uint8_t { kFine, kMissing };

// As many surveys as slices, of consecutive ranges of postings.
[[nodiscard]] std::vector<Survey> SurveyPostings(const CompactPostings& postings,
                                                 const std::vector<ConditionState>& states,
                                                 Service service, size_t slices);

// Numbers the conditions that are lacked anew; returns what they are, in order.
[[nodiscard]] std::vector<uint32_t> NumberLacked(std::vector<Survey>& surveys);

}  // namespace gonggo
