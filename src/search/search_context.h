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
  SearchScope scope = SearchScope::kLive;  // which postings there are
};

}  // namespace gonggo
