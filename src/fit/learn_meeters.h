// Which candidates meet a condition by themselves. Used by learn.cc.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "fit/compact.h"
#include "fit/learn_raises.h"

namespace gonggo {

// Finds them for one condition after the other. Not thread-safe: one a thread.
class MeeterFinder {
 public:
  // Both must outlive it.
  MeeterFinder(const CompactPostings& postings, const Raises& raises, size_t candidates)
      : postings_(postings), raises_(raises), raised_(candidates, 0) {}

  // Those that raise an open condition by `wanting` or more. In no order; valid until the next
  // call.
  [[nodiscard]] std::span<const uint32_t> Find(const CompactCondition& condition, uint32_t wanting);

 private:
  // Members that the condition names are none of the others.
  void TakeOffNamed(const CompactCondition& condition);

  const CompactPostings& postings_;
  const Raises& raises_;
  std::vector<uint32_t> raised_;  // by candidate; 0 between calls
  std::vector<uint32_t> found_;
};

// Those of the conditions that are lacked, by their numbers (NumberLacked). Not thread-safe; what
// is const may be called by several threads.
class Meeters {
 public:
  explicit Meeters(size_t lacked) : ranges_(lacked), marks_(lacked, 0) {}

  // Sorted.
  [[nodiscard]] std::span<const uint32_t> Of(uint32_t c) const {
    return std::span(lists_).subspan(ranges_[c].begin, ranges_[c].count);
  }
  [[nodiscard]] bool Meets(uint32_t candidate, uint32_t c) const {
    if ((marks_[c] & MarkOf(candidate)) == 0) return false;
    const auto all = Of(c);
    return std::binary_search(all.begin(), all.end(), candidate);
  }
  [[nodiscard]] uint32_t CountOf(uint32_t c) const { return ranges_[c].count; }
  // A bit of the candidates that meet condition `c`; several share one, so that a candidate whose
  // bit is missing does not meet it, and one whose bit is there may.
  [[nodiscard]] uint64_t MarksOf(uint32_t c) const { return marks_[c]; }

  // In any order; replaces those of before.
  void Set(uint32_t c, std::span<const uint32_t> candidates);

  // Those of conditions `first` and following, which were found apart from the others.
  struct Part {
    uint32_t first = 0;
    std::vector<uint32_t> counts;  // condition by condition
    std::vector<uint32_t> lists;   // one behind the other

    void Add(std::span<const uint32_t> candidates);
  };
  void Set(const Part& part);

 private:
  struct Range {
    uint32_t begin = 0;  // of lists_
    uint32_t count = 0;
  };
  static uint64_t MarkOf(uint32_t candidate) { return uint64_t{1} << (candidate % 64); }

  std::vector<uint32_t> lists_;
  std::vector<Range> ranges_;    // by condition
  std::vector<uint64_t> marks_;  // likewise
};

}  // namespace gonggo
