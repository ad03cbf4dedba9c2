// NearNameCounts: how many postings ask for a thing by any of its near names (decision 100).
//
// A posting that names it twice counts once, at the strongest: required before preferred before
// mentioned, and alone before as one of a choice. Not thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "columns/table.h"
#include "market/tally.h"

namespace gonggo {

class NearNameCounts {
 public:
  // `skills`: how many there are.
  explicit NearNameCounts(size_t skills) : tallies_(skills) {}

  // `skill` is what the ask counts as.
  void Note(uint16_t skill, PackedAsk ask) { named_.push_back({skill, ask.bits() & kHow}); }

  // Ends a posting.
  void Count() {
    if (named_.empty()) return;
    std::ranges::sort(named_);
    for (size_t i = 0; i < named_.size(); ++i) {
      if (i > 0 && named_[i].skill == named_[i - 1].skill) continue;
      const auto [skill, how] = named_[i];
      tallies_[skill].Add(static_cast<Necessity>(how >> 1U), (how & 1U) != 0);
    }
    named_.clear();
  }

  void Add(const NearNameCounts& other) {
    for (size_t i = 0; i < tallies_.size(); ++i) tallies_[i].Add(other.tallies_[i]);
  }

  [[nodiscard]] const Tally& operator[](uint16_t skill) const { return tallies_[skill]; }

 private:
  // Of an ask's bits: its necessity and whether it is of a choice, the strongest the least.
  static constexpr uint32_t kHow = 7;
  struct Named {
    uint16_t skill = 0;
    uint32_t how = 0;
    friend auto operator<=>(const Named&, const Named&) = default;
  };

  std::vector<Named> named_;    // of one posting
  std::vector<Tally> tallies_;  // by skill
};

}  // namespace gonggo
