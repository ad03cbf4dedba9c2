// Draw and Zipf: random numbers that are the same on every machine.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gonggo::bench {

// A stream of numbers from one (SplitMix64, Steele et al. 2014). Not thread-safe.
class Draw {
 public:
  explicit Draw(uint64_t seed) : state_(seed) {}

  uint64_t Next() {
    uint64_t x = state_ += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
  }
  // Below `limit`, which is small beside 2^32: the bias does not show.
  uint32_t Below(uint32_t limit) { return static_cast<uint32_t>((Next() >> 32U) * limit >> 32U); }
  bool OneIn(uint32_t times) { return Below(times) == 0; }
  std::string_view Pick(std::span<const std::string_view> words) {
    return words[Below(static_cast<uint32_t>(words.size()))];
  }

 private:
  uint64_t state_;
};

// Ranks from 0, of which rank r comes up in proportion to 1 / (r + offset): a Zipf–Mandelbrot law
// of exponent 1, as words and companies follow it. Immutable; thread-safe.
class Zipf {
 public:
  Zipf(uint32_t ranks, uint32_t offset) {
    constexpr uint64_t kScale = 1'000'000'000;
    uint64_t sum = 0;
    ends_.reserve(ranks);
    for (uint64_t rank = 0; rank < ranks; ++rank)
      ends_.push_back(sum += kScale / (rank + std::max(1U, offset)));
  }

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(ends_.size()); }
  // Below `ranks`, or below size() where that is less: the law cut off there.
  [[nodiscard]] uint32_t Rank(Draw& draw, uint32_t ranks) const {
    const uint64_t end = ends_[std::min(ranks, size()) - 1];
    const uint64_t at = draw.Next() % end;
    return static_cast<uint32_t>(std::ranges::upper_bound(ends_, at) - ends_.begin());
  }
  [[nodiscard]] uint32_t Rank(Draw& draw) const { return Rank(draw, size()); }

 private:
  std::vector<uint64_t> ends_;
};

}  // namespace gonggo::bench
