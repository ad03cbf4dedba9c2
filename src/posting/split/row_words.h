// Helpers of what reads the words of rows: numbers and words at an end, whole words of lists.
//
// Linear in the words. Pure; thread-safe.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "posting/line/word_lists.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo::row_words {

template <size_t N>
[[nodiscard]] bool IsOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}
// Goes behind the first of `begins` that stands there, and the spaces behind it.
template <size_t N>
bool TakeAny(std::string_view& words, const std::array<std::string_view, N>& begins) {
  for (const std::string_view begin : begins) {
    if (!words.starts_with(begin)) continue;
    words = TrimSpaces(words.substr(begin.size()));
    return true;
  }
  return false;
}
inline bool TakeAny(std::string_view& words, const BeginWords& begins) {
  const std::string_view begin = begins.BeginOf(words);
  if (begin.empty()) return false;
  words = TrimSpaces(words.substr(begin.size()));
  return true;
}

// The number at the front, -1 where none stands there.
inline int TakeNumber(std::string_view& words) {
  constexpr size_t kMostDigits = 6;
  int number = -1;
  size_t digits = 0;
  while (digits < words.size() && digits < kMostDigits && IsDigitByte(words[digits])) {
    number = std::max(number, 0) * 10 + (words[digits] - '0');
    ++digits;
  }
  words.remove_prefix(digits);
  return number;
}

}  // namespace gonggo::row_words
