// LackingCounter: how many of the postings that lack skills each candidate opens.
//
// One for each slice of the postings, so that slices are counted at the same time; what they found
// is added up. Used by learn.cc. Not thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "fit/learn_lacking.h"
#include "fit/learn_meeters.h"

namespace gonggo {

class LackingCounter {
 public:
  // `meeters` must outlive it; it may be changed between the calls.
  LackingCounter(Lacking&& lacking, const Meeters& meeters, size_t lacked, size_t candidates);

  // All postings, for the first time.
  void CountAll();

  // A step of the path: before it is taken, what counted by the conditions that it bears on (those
  // with a 1 in `changed`) is taken off; after it, it is counted as it is then, with a 1 in `met`
  // for those that are met. Returns the postings that lack nothing any more, in order.
  void TakeOff(const std::vector<uint8_t>& changed);
  [[nodiscard]] std::vector<uint32_t> CountAgain(const std::vector<uint8_t>& met);

  // By lacked condition: postings that lack nothing else.
  [[nodiscard]] const std::vector<uint32_t>& alone() const { return alone_; }
  // By candidate: postings of which it meets all of several conditions.
  [[nodiscard]] const std::vector<uint32_t>& together() const { return together_; }
  // By candidate: postings that lacked two or more and one then. Of CountAll alone.
  [[nodiscard]] const std::vector<uint32_t>& within_one() const { return within_one_; }

 private:
  // Marks of the candidates that may meet all conditions, and of those that may meet all but one.
  struct Chance {
    uint64_t all = UINT64_MAX;
    uint64_t but_one = UINT64_MAX;
  };
  [[nodiscard]] Chance ChanceOf(std::span<const uint32_t> lacking) const;

  void Count(std::span<const uint32_t> lacking, uint32_t step);
  void CountTogether(std::span<const uint32_t> lacking, uint32_t step);
  void CountWithinOne(std::span<const uint32_t> lacking);
  [[nodiscard]] uint32_t RarestOf(std::span<const uint32_t> lacking, uint32_t but) const;
  [[nodiscard]] uint32_t Misses(std::span<const uint32_t> lacking, uint32_t candidate) const;

  Lacking lacking_;
  const Meeters& meeters_;
  std::vector<uint32_t> alone_;
  std::vector<uint32_t> together_;
  std::vector<uint32_t> within_one_;
  std::vector<size_t> affected_;  // by the step that is taken: indexes of postings
};

}  // namespace gonggo
