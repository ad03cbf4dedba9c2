#include "posting/paragraph/heading_begin.h"

#include <algorithm>
#include <array>

#include "posting/paragraph/item_openings.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {

namespace {

// "Eine vergleichbare Qualifikation", "je nach Erfahrung und Qualifikation": words in front of a
// German noun that is no heading. A sentence in front of one may end with "an" or "mit", though.
bool IsInGermanPhrase(std::string_view content, size_t begin) {
  static constexpr std::array<std::string_view, 5> kInPhrase = {"und", "oder", "der", "die",
                                                                "nach"};
  constexpr size_t kShortestAdjective = 9;
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  const std::string_view word = before.substr(before.rfind(' ') + 1);
  if (word.empty() || !IsLowerByte(word[0])) return false;
  return word.ends_with('e') || (word.size() >= kShortestAdjective && word.ends_with("er")) ||
         std::find(kInPhrase.begin(), kInPhrase.end(), word) != kInPhrase.end();
}

}  // namespace

bool MayBegin(std::string_view content, size_t begin) {
  if (begin == 0) return true;
  // "#Das bringst du mit"
  if (content[begin - 1] == '#') return true;
  if (content[begin - 1] != ' ') return false;
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  const size_t space = before.rfind(' ');
  const std::string_view word = before.substr(space == std::string_view::npos ? 0 : space + 1);
  return !GoesOn(word) && before.back() != ',';
}

bool HeadingMayBegin(std::string_view content, size_t begin, std::string_view words) {
  if (words.starts_with("Qualifikation") || words.starts_with("Aufgaben")) {
    return !IsInGermanPhrase(content, begin);
  }
  if (MayBegin(content, begin)) return true;
  const bool german =
      words.starts_with("Dein") || words.starts_with("Das ") || words.starts_with("Was ");
  return german && content.substr(0, begin).ends_with(" an ");
}

bool BeginsSentence(std::string_view content, size_t begin) {
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  return before.empty() || before.back() == '.' || before.back() == '!' || before.back() == '?';
}

}  // namespace gonggo
