// Special: what some postings ask for that the others don't. Of one company against the market.
#pragma once

#include <cstdint>
#include <vector>

#include "columns/table.h"
#include "market/term_map.h"
#include "market/voters.h"

namespace gonggo {

struct SpecialRow {
  uint32_t term = 0;
  uint32_t here = 0;   // of the postings looked at
  uint32_t there = 0;  // of the others
  double lift = 1;     // how much more often here than there; there with half a posting more, so
                       // that what nobody else asks for is no infinity
};

struct SpecialReport {
  Voters here;
  Voters there;
  std::vector<SpecialRow> rows;  // the most special first
};

// `here` are postings of `all`. Rows are what at least two of `here`, or all of them, name and a
// clearly smaller share of the others. Pure; thread-safe.
[[nodiscard]] SpecialReport CountSpecial(const ColumnTable& table, const TermMap& map,
                                         const Bits& here, const Bits& all);
inline constexpr double kLeastSpecialLift = 1.5;

}  // namespace gonggo
