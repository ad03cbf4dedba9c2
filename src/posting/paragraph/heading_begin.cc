#include "posting/paragraph/heading_begin.h"

#include <algorithm>
#include <array>

#include "posting/paragraph/item_openings.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {

namespace {

// A remark in parentheses behind a heading.
constexpr size_t kLongestRemark = 24;
// Behind spaces, those that are left of tags among them.
size_t PassSpaces(std::string_view content, size_t i) {
  constexpr std::string_view kNoBreak = "&nbsp;";
  while (i < content.size()) {
    if (content[i] == ' ') {
      ++i;
    } else if (content[i] == '&' && content.substr(i).starts_with(kNoBreak)) {
      i += kNoBreak.size();
    } else {
      break;
    }
  }
  return i;
}

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

size_t ContentBehind(std::string_view content, size_t end) {
  size_t i = end;
  while (i < content.size() && (content[i] == ':' || content[i] == '?' || content[i] == '!')) ++i;
  const bool marked = i > end;
  i = PassSpaces(content, i);
  // "What You Bring (Required) Five years …"
  if (i < content.size() && content[i] == '(') {
    const size_t close = content.substr(0, i + kLongestRemark).find(')', i);
    if (close == std::string_view::npos) return close;
    i = PassSpaces(content, close + 1);
  }
  if (i == end || i >= content.size()) return std::string_view::npos;
  const char c = content[i];
  const bool begins = IsUpperByte(c) || IsDigitByte(c) || c == '-' || c == '*' ||
                      static_cast<unsigned char>(c) >= 0x80;
  return begins || marked ? i : std::string_view::npos;
}

}  // namespace gonggo
