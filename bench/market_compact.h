// The market (market.h) as CompactPostings, read as `add` reads it: half a million distinct
// conditions a million postings, as many as postings of a real market have.
#pragma once

#include <cstdint>
#include <memory>

#include "fit/compact.h"

namespace gonggo::bench {

// Takes some three minutes of a processor a million.
[[nodiscard]] std::unique_ptr<CompactPostings> MarketAsCompact(uint32_t count);

}  // namespace gonggo::bench
