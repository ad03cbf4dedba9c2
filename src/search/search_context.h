// SearchContext: what a query needs to know beside the library. A plain value.
#pragma once

#include <cstdint>
#include <span>

#include "base/date.h"

namespace gonggo {

enum class SearchScope : uint8_t { kLive, kRemoved };

struct SearchContext {
  Date today;
  // Points of fit by slot, -1 where there are none; empty without a profile.
  std::span<const int16_t> fit;
  // 1 where the points rest on next to nothing: in an order by fit they stand behind all others.
  std::span<const uint8_t> few_grounds = {};
  SearchScope scope = SearchScope::kLive;  // which postings there are
};

}  // namespace gonggo
