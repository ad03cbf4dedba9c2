// Trend: what postings ask for, month by month.
//
// A posting belongs to the month that it was posted in, or, where it does not say, to the month of
// its import; which of both is counted is told. A month with few postings says little: it is marked
// as thin, never left out. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "columns/table.h"
#include "market/term_map.h"
#include "market/voters.h"

namespace gonggo {

struct TrendMonth {
  int32_t month = 0;           // months since 1970-01
  uint32_t postings = 0;       // with a vote
  uint32_t posted = 0;         // of these, by their own date; the others by their import
  std::vector<uint32_t> with;  // by the terms asked about: postings that name it

  [[nodiscard]] bool thin() const { return postings < kFewVoters; }
};

struct TrendReport {
  Voters voters;
  std::vector<uint32_t> terms;     // ColumnTable::terms()
  std::vector<TrendMonth> months;  // every one from the first to the last, empty ones too
};

// The months of `result`, with the `terms`, or the most asked for skills where there are none.
[[nodiscard]] TrendReport CountTrend(const ColumnTable& table, const TermMap& map,
                                     std::vector<uint32_t> terms, const Bits& result);
// The month that the posting is counted in; nullopt if it is in none.
[[nodiscard]] std::optional<int32_t> TrendMonthOf(const ColumnTable& table, size_t slot);
inline constexpr size_t kTrendTerms = 6;
// More than a lifetime of months is a wrong date.
inline constexpr size_t kMostMonths = 600;

}  // namespace gonggo
