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
  [[nodiscard]] std::span<const uint32_t> Find(const CompactCondition& condition,
                                               uint32_t wanting);

 private:
  // Members that the condition names are none of the others.
  void TakeOffNamed(const CompactCondition& condition);

  const CompactPostings& postings_;
  const Raises& raises_;
  std::vector<uint32_t> raised_;  // by candidate; 0 between calls
  std::vector<uint32_t> found_;
};

// Those of many conditions. Not thread-safe; what is const may be called by several threads.
class Meeters {
 public:
  explicit Meeters(size_t conditions) : ranges_(conditions), counts_(conditions, 0) {}

  // Sorted.
  [[nodiscard]] std::span<const uint32_t> Of(uint32_t c) const {
    return std::span(lists_).subspan(ranges_[c].begin, ranges_[c].count);
  }
  [[nodiscard]] bool Meets(uint32_t candidate, uint32_t c) const {
    const auto all = Of(c);
    return std::binary_search(all.begin(), all.end(), candidate);
  }
  // How many meet condition `c`; 255 stands for more.
  [[nodiscard]] uint8_t CountOf(uint32_t c) const { return counts_[c]; }

  // In any order; replaces those of before.
  void Set(uint32_t c, std::span<const uint32_t> candidates);

  // Those of conditions that were found apart from the others, to be put in at once.
  struct Part {
    struct Entry {
      uint32_t condition = 0;
      uint32_t count = 0;
    };
    std::vector<Entry> entries;
    std::vector<uint32_t> lists;  // one behind the other

    void Add(uint32_t c, std::span<const uint32_t> candidates);
  };
  void Set(const std::vector<Part>& parts);

 private:
  struct Range {
    uint32_t begin = 0;  // of lists_
    uint32_t count = 0;
  };

  std::vector<uint32_t> lists_;
  std::vector<Range> ranges_;    // by condition
  std::vector<uint8_t> counts_;  // by condition, at most 255: one byte, since most need only that
};

}  // namespace gonggo
