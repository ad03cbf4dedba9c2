#include "cli/suggest.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gonggo::cli {
namespace {

// No command or option comes near this length; longer input is no typing mistake.
constexpr size_t kLongestName = 32;

// Optimal string alignment distance: three rows of the usual table.
size_t EditDistance(std::string_view a, std::string_view b) {
  std::array<std::array<size_t, kLongestName + 1>, 3> rows{};
  auto* before = &rows[0];
  auto* previous = &rows[1];
  auto* current = &rows[2];
  for (size_t j = 0; j <= b.size(); ++j) (*previous)[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    (*current)[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t replace = (*previous)[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      size_t best = std::min({replace, (*previous)[j] + 1, (*current)[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        best = std::min(best, (*before)[j - 2] + 1);
      }
      (*current)[j] = best;
    }
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return (*previous)[b.size()];
}

}  // namespace

std::optional<std::string> NearestName(std::string_view name,
                                       const std::vector<std::string>& candidates) {
  if (name.empty() || name.size() > kLongestName) return std::nullopt;
  const size_t farthest = std::max<size_t>(1, name.size() / 3);
  std::optional<std::string> best;
  size_t best_distance = farthest + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > kLongestName) continue;
    const bool begins = name.size() >= 2 && candidate.starts_with(name);
    const size_t distance = begins ? 1 : EditDistance(name, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace gonggo::cli
