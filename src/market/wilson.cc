#include "market/wilson.h"

#include <algorithm>
#include <cmath>

namespace gonggo {

Interval WilsonInterval(uint64_t count, uint64_t total) {
  if (total == 0) return {};
  constexpr double kZ = 1.959963984540054;  // the normal distribution's 97.5 % point
  const auto n = static_cast<double>(total);
  const double share = static_cast<double>(count) / n;
  const double middle = share + kZ * kZ / (2 * n);
  const double half = kZ * std::sqrt(share * (1 - share) / n + kZ * kZ / (4 * n * n));
  const double scale = 1 + kZ * kZ / n;
  return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

}  // namespace gonggo
