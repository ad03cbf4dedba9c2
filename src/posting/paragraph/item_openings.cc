#include "posting/paragraph/item_openings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "posting/paragraph/going_on_words.h"
#include "posting/paragraph/item_opening_words.h"
#include "posting/paragraph/item_phrase_words.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Behind the opening of a demand its years stand at most so far: "Minimum of 3 years".
constexpr size_t kFarthestYears = 24;

// "7+ years", "3 years".
bool IsYearsAt(std::string_view rest) {
  size_t digits = 0;
  while (digits < rest.size() && IsDigitByte(rest[digits])) ++digits;
  if (digits == 0 || digits > 2) return false;
  const std::string_view behind = rest.substr(digits, 8);
  return behind.starts_with("+ years") || behind.starts_with("+ Years") ||
         behind.starts_with("+ year") || behind.starts_with(" year");
}

// Where the words of a sorted list begin that begin with each capital.
template <size_t N>
class ByCapital {
 public:
  constexpr explicit ByCapital(const std::array<std::string_view, N>& words) : words_(words) {
    size_t at = 0;
    for (size_t letter = 0; letter < first_.size(); ++letter) {
      while (at < N && static_cast<size_t>(words[at][0] - 'A') < letter) ++at;
      first_[letter] = static_cast<uint8_t>(at);
    }
  }

  // Those that begin like `rest`.
  [[nodiscard]] std::span<const std::string_view> Like(std::string_view rest) const {
    if (rest.empty() || !IsUpperByte(rest[0])) return {};
    const auto letter = static_cast<size_t>(rest[0] - 'A');
    return {words_.begin() + first_[letter], words_.begin() + first_[letter + 1]};
  }

 private:
  std::array<std::string_view, N> words_;
  std::array<uint8_t, 27> first_{};
};
constexpr ByCapital kOpeningWords(kOpenings);
constexpr ByCapital kPhraseWords(kOpeningsOfPhrases);
constexpr ByCapital kNounWords(kGermanNouns);

// The opening at the beginning of `rest`, as a whole word: "Master" is none of "Mastery". A label
// is none ("Tide Fluency: reads charts"): it may begin in front of it.
bool Opens(std::string_view rest, std::string_view opening) {
  if (rest.size() < 2 || opening[1] != rest[1] || !rest.starts_with(opening)) return false;
  if (opening.back() == '-') return true;
  std::string_view behind = rest.substr(opening.size());
  if (behind.starts_with('s')) behind.remove_prefix(1);
  return behind.empty() || (!IsLowerByte(behind.front()) && behind.front() != ':');
}

// The same with a small word behind it.
bool OpensPhrase(std::string_view rest, std::string_view opening) {
  if (rest.size() < 2 || opening[1] != rest[1] || !rest.starts_with(opening)) return false;
  std::string_view behind = rest.substr(opening.size());
  // "You'll", "We’re"
  if (behind.starts_with('\'') || behind.starts_with("’")) {
    behind.remove_prefix(std::min(behind.find(' '), behind.size()));
  }
  return behind.size() > 1 && behind[0] == ' ' && IsLowerByte(behind[1]);
}

// "mehrjährige", "Erste", "relevanten".
bool IsGermanAdjective(std::string_view word) {
  if (word.ends_with('e') || word.ends_with("es")) return true;
  constexpr std::array<std::string_view, 4> kEnds = {"en", "er", "es", "em"};
  return IsLowerByte(word.front()) &&
         std::ranges::any_of(kEnds, [word](std::string_view end) { return word.ends_with(end); });
}

}  // namespace

std::string_view WithoutSpacesBehind(std::string_view words) {
  constexpr std::string_view kNoBreak = "&nbsp;";
  words = TrimSpaces(words);
  while (words.ends_with(kNoBreak)) {
    words = TrimSpaces(words.substr(0, words.size() - kNoBreak.size()));
  }
  return words;
}

bool BeginsItem(std::string_view part, size_t i) {
  if (!IsUpperByte(part[i]) && !IsDigitByte(part[i])) return false;
  const std::string_view rest = part.substr(i);
  const auto opens = [rest](std::string_view word) { return Opens(rest, word); };
  const auto opens_phrase = [rest](std::string_view word) { return OpensPhrase(rest, word); };
  const bool noun = std::ranges::any_of(kNounWords.Like(rest), opens);
  const bool opening = noun || std::ranges::any_of(kOpeningWords.Like(rest), opens) ||
                       std::ranges::any_of(kPhraseWords.Like(rest), opens_phrase);
  if (!opening && !IsYearsAt(rest)) return false;
  const std::string_view before = WithoutSpacesBehind(part.substr(0, i));
  if (before.empty()) return false;
  const char last = before.back();
  if (!IsLowerByte(last) && !IsUpperByte(last) && last != ')') return false;
  const size_t space = before.rfind(' ');
  const std::string_view word = before.substr(space == std::string_view::npos ? 0 : space + 1);
  if (!opening && std::find(kBeforeYears.begin(), kBeforeYears.end(), word) != kBeforeYears.end())
    return false;
  // "Bachelor's Degree in boats".
  if (rest.starts_with("Degree") && (word.ends_with("'s") || word.ends_with("’s"))) return false;
  const bool before_noun = std::ranges::find(kBeforeNouns, word) != kBeforeNouns.end();
  if (noun && (before_noun || IsGermanAdjective(word))) return false;
  // "Customer Experience", "Domain Knowledge": one name.
  static constexpr std::array<std::string_view, 14> kNamed = {
      "Customer", "Customers", "User",   "Employee", "Candidate", "Digital", "Guest",
      "Player",   "Product",   "Domain", "Industry", "Developer", "Partner", "Visual"};
  const bool named =
      rest.starts_with("Experience") || rest.starts_with("Knowledge") || rest.starts_with("Basic");
  if (named && std::ranges::find(kNamed, word) != kNamed.end()) return false;
  // "… for enterprise Knowledge Graphs", "Meticulous Attention to Detail": inside of a phrase.
  // A label ("Knowledge Graph Engineering: …") is none.
  constexpr size_t kLongestLabel = 40;
  if (rest.starts_with("Knowledge ") && !OpensPhrase(rest, "Knowledge") &&
      !rest.substr(0, kLongestLabel).contains(": "))
    return false;
  if (rest.starts_with("Attention ") && IsUpperByte(word.front())) return false;
  return !GoesOn(word);
}

bool GoesOn(std::string_view word) {
  return std::find(kGoingOn.begin(), kGoingOn.end(), word) != kGoingOn.end();
}

bool BeginsDemand(std::string_view item) {
  if (item.empty() || !IsUpperByte(item[0])) return false;
  // Of those that begin an item only with a small word behind them.
  static constexpr WordTable kAskingPhrases = {
      "attention", "authorized", "background",  "basic",        "broad",    "capable",   "clear",
      "completed", "confident",  "deep",        "demonstrable", "exposure", "extensive", "interest",
      "native",    "relevant",   "significant", "sound",        "valid"};
  const auto opens = [item](std::string_view word) { return Opens(item, word); };
  return std::ranges::any_of(kOpeningWords.Like(item), opens) ||
         std::ranges::any_of(kNounWords.Like(item), opens) ||
         (MatchAnyAt(item, 0, kAskingPhrases) != kNoMatch &&
          std::ranges::any_of(kPhraseWords.Like(item),
                              [item](std::string_view word) { return OpensPhrase(item, word); }));
}

bool BeginsWithYears(std::string_view item) {
  if (item.empty()) return false;
  if (IsYearsAt(item)) return true;
  if (!BeginsDemand(item)) return false;
  const size_t digit = FindDigit(item.substr(0, kFarthestYears), 0);
  return digit < item.size() && IsYearsAt(item.substr(digit));
}

}  // namespace gonggo
