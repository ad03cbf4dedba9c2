// Wilson: how far a share of a sample may be from the share of the whole.
#pragma once

#include <cstdint>

namespace gonggo {

struct Interval {
  double low = 0;  // 0..1
  double high = 1;

  friend bool operator==(const Interval&, const Interval&) = default;
};

// The 95 % score interval of Wilson ("Probable inference, the law of succession, and statistical
// inference", 1927), which keeps its promise for small samples and for shares near 0 and 1. All of
// [0, 1] for an empty sample. Pure; thread-safe.
[[nodiscard]] Interval WilsonInterval(uint64_t count, uint64_t total);

}  // namespace gonggo
