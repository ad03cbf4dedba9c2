#include "text/nearest.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/utf8.h"

namespace gonggo {
namespace {

// No command, filter or skill comes near this length; longer input is no typing mistake.
constexpr size_t kLongestName = 32;

using Letters = std::u32string;

// Code points, Hangul syllables as their jamo (Unicode 3.12), ASCII lowered.
Letters LettersOf(std::string_view text) {
  constexpr char32_t kMedials = 21;
  constexpr char32_t kFinals = 28;
  constexpr char32_t kFirstSyllable = 0xAC00;
  Letters letters;
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    at += c.size;
    if (IsHangulSyllable(c.code)) {
      const char32_t index = c.code - kFirstSyllable;
      letters.push_back(0x1100 + index / (kMedials * kFinals));
      letters.push_back(0x1161 + index / kFinals % kMedials);
      if (index % kFinals != 0) letters.push_back(0x11A7 + index % kFinals);
    } else {
      letters.push_back(c.code >= 'A' && c.code <= 'Z' ? c.code + 32 : c.code);
    }
  }
  return letters;
}

// Optimal string alignment distance: three rows of the usual table.
size_t EditDistance(const Letters& a, const Letters& b) {
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
  const Letters letters = LettersOf(name);
  if (letters.empty() || letters.size() > kLongestName) return std::nullopt;
  const size_t farthest = std::max<size_t>(1, letters.size() / 4);
  std::optional<std::string> best;
  size_t best_distance = farthest + 1;
  for (const std::string& candidate : candidates) {
    const Letters other = LettersOf(candidate);
    if (other.size() > kLongestName) continue;
    const bool begins = letters.size() >= 2 && other.starts_with(letters);
    // Each letter that one has more costs an edit.
    if (!begins && other.size() >= letters.size() + best_distance) continue;
    if (!begins && letters.size() >= other.size() + best_distance) continue;
    const size_t distance = begins ? 1 : EditDistance(letters, other);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace gonggo
