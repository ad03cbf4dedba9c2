// Scanning one line by hand: words, numbers and what stands around them.
//
// Words are compared with ASCII case and spaces left out ("회사 내규" is "회사내규"), as the term
// tables do; a word that ends in an ASCII letter must not go on in the text ("to" is not in
// "tools"). All are total on any bytes, and linear in what they pass over. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "requirement/word_table.h"
#include "text/byte_class.h"

namespace gonggo {

inline constexpr size_t kNoMatch = static_cast<size_t>(-1);

// The end of `word` if it stands at `at`, else kNoMatch. `word` is lower case.
[[nodiscard]] size_t MatchAt(std::string_view text, size_t at, std::string_view word);

// A word as it stands in the text.
struct FoundWord {
  size_t begin = 0;
  size_t end = 0;
  size_t index = 0;  // of the word in the list
};

// The longest of `words` at `at`, where the character `head` (HeadAt) stands; its end is 0 where
// none does.
[[nodiscard]] FoundWord LongestWordAt(std::string_view text, size_t at, uint32_t head,
                                      WordList words);

// The longest of `words` at `at`. Inline, since nearly always no word begins there.
[[nodiscard]] inline std::optional<FoundWord> FindWordAt(std::string_view text, size_t at,
                                                         WordList words) {
  if (at >= text.size() || words.empty()) return std::nullopt;
  const uint32_t head = HeadAt(text, at);
  if (!words.edges().MayBegin(head)) return std::nullopt;
  const FoundWord found = LongestWordAt(text, at, head, words);
  return found.end > 0 ? std::optional(found) : std::nullopt;
}
// Its end, else kNoMatch.
[[nodiscard]] inline size_t MatchAnyAt(std::string_view text, size_t at, WordList words) {
  const auto found = FindWordAt(text, at, words);
  return found ? found->end : kNoMatch;
}

// The beginning of `word` if it ends at `end` (which stands on no space), else kNoMatch.
[[nodiscard]] size_t MatchBefore(std::string_view text, size_t end, std::string_view word);
[[nodiscard]] size_t MatchAnyBefore(std::string_view text, size_t end, WordList words);

// The first place in [from, stop) where one of `words` begins; of several there, the longest. A
// Latin word must not be the end of a longer one.
[[nodiscard]] std::optional<FoundWord> FindAnyWord(std::string_view text, WordList words,
                                                   size_t from = 0, size_t stop = kNoMatch);
[[nodiscard]] bool HasAnyWord(std::string_view text, WordList words);

// The first digit at or after `from`; text.size() where there is none.
[[nodiscard]] size_t FindDigit(std::string_view text, size_t from);

// The first place at or after `from` of `syllable` (one three-byte character); npos where there is
// none.
[[nodiscard]] size_t FindSyllable(std::string_view text, std::string_view syllable,
                                  size_t from = 0);

// Whether `word`, of Hangul syllables, stands in `text` as it is written. The first byte of a
// syllable, for which find() looks, begins every fourth character of a Korean text.
[[nodiscard]] bool HoldsHangul(std::string_view text, std::string_view word);

// Past (before) spaces, tabs, U+00A0 and U+3000.
[[nodiscard]] size_t SkipSpaces(std::string_view text, size_t at);
[[nodiscard]] size_t SkipSpacesBack(std::string_view text, size_t end);

struct ScannedNumber {
  double value = 0;
  size_t end = 0;
  int digits = 0;  // before the decimal point
  bool has_fraction = false;
};

// Digits with thousands commas ("4,000") and at most three decimals; nullopt where no digit stands
// at `at` or there are more than 15 of them.
[[nodiscard]] std::optional<ScannedNumber> ScanNumber(std::string_view text, size_t at);

// Past the first of `signs` that stands at `at`, byte by byte as it is written, else kNoMatch.
[[nodiscard]] size_t MatchSignAt(std::string_view text, size_t at, WordList signs);

// Past one sign that means "to" (~ ～ 〜 ∼ - – — ‑ −) if one stands at `at`, else kNoMatch.
[[nodiscard]] size_t MatchRangeSign(std::string_view text, size_t at);

}  // namespace gonggo
