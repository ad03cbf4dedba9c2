#include "posting/flattened_items.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "posting/item_split.h"
#include "requirement/scan.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Behind the opening of a demand its years stand at most so far: "Minimum of 3 years".
constexpr size_t kFarthestYears = 24;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); }

// How items of a flattened list begin. After a word that goes on ("and Strong …") they are no
// beginning. Whole words but for those that end in a hyphen; a plural is one, too.
constexpr std::array<std::string_view, 58> kOpenings = {"Ability",       "Able",
                                                        "Advanced",      "Approximately",
                                                        "At least",      "Availability",
                                                        "Bachelor",      "Comfort",
                                                        "Comfortable",   "Commitment",
                                                        "Competence",    "Curiosity",
                                                        "Degree in",     "Demonstrated",
                                                        "Effective",     "Excellent",
                                                        "Exceptional",   "Excited",
                                                        "Experience",    "Experienced",
                                                        "Expert in",     "Expert knowledge",
                                                        "Expert level",  "Expert-",
                                                        "Expertise",     "Familiar",
                                                        "Familiarity",   "Fluency",
                                                        "Fluent",        "Good",
                                                        "Great",         "Hands-on",
                                                        "High school",   "Highly",
                                                        "In-depth",      "Knowledge",
                                                        "Master of",     "Master's",
                                                        "Masters",       "Master’s",
                                                        "Minimum",       "Must",
                                                        "Passion",       "Passionate",
                                                        "Previous",      "Prior",
                                                        "Proficiency",   "Proficient",
                                                        "Proven",        "Self-",
                                                        "Skilled",       "Solid",
                                                        "Strong",        "Track record",
                                                        "Understanding", "Willing",
                                                        "Willingness",   "Working knowledge"};
// They begin an item only with a small word behind them: "Deep knowledge of tides" does, the name
// Deep Learning does not. Who is spoken of begins a sentence so.
constexpr std::array<std::string_view, 34> kOpeningsOfPhrases = {
    "Attention",  "Authorization", "Authorized", "Background",   "Basic",       "Broad",
    "Capability", "Capable",       "Clear",      "Completed",    "Completion",  "Confident",
    "Critical",   "Currently",     "Deep",       "Demonstrable", "Exposure",    "Extensive",
    "Genuine",    "Ideally",       "If",         "Interest",     "Native",      "Our",
    "Please",     "Preferably",    "Relevant",   "Reliable",     "Significant", "Sound",
    "Travel",     "Valid",         "We",         "You"};
constexpr std::array<std::string_view, 26> kGoingOn = {
    "a",  "an", "and", "any", "as", "at",   "by",   "for", "from", "have", "in",   "is",  "of",
    "on", "or", "our", "the", "to", "with", "your", "you", "&",    "are",  "plus", "has", "be"};
// "at least 3 years", "Roughly 5+ years", "Possess 2 years".
constexpr std::array<std::string_view, 17> kBeforeYears = {
    "least", "Minimum", "minimum", "Around", "around", "Roughly", "roughly", "Over",         "over",
    "About", "about",   "Nearly",  "nearly", "than",   "Possess", "Have",    "approximately"};

// "7+ years", "3 years".
bool IsYearsAt(std::string_view rest) {
  size_t digits = 0;
  while (digits < rest.size() && IsDigit(rest[digits])) ++digits;
  if (digits == 0 || digits > 2) return false;
  const std::string_view behind = rest.substr(digits, 8);
  return behind.starts_with("+ years") || behind.starts_with("+ Years") ||
         behind.starts_with(" years");
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
    if (rest.empty() || !IsUpper(rest[0])) return {};
    const auto letter = static_cast<size_t>(rest[0] - 'A');
    return {words_.begin() + first_[letter], words_.begin() + first_[letter + 1]};
  }

 private:
  std::array<std::string_view, N> words_;
  std::array<uint8_t, 27> first_{};
};
constexpr ByCapital kOpeningWords(kOpenings);
constexpr ByCapital kPhraseWords(kOpeningsOfPhrases);

// The opening at the beginning of `rest`, as a whole word: "Master" is none of "Mastery". A label
// is none ("Tide Fluency: reads charts"): it may begin in front of it.
bool Opens(std::string_view rest, std::string_view opening) {
  if (opening.front() != rest.front() || !rest.starts_with(opening)) return false;
  if (opening.back() == '-') return true;
  std::string_view behind = rest.substr(opening.size());
  if (behind.starts_with('s')) behind.remove_prefix(1);
  return behind.empty() || (!IsLower(behind.front()) && behind.front() != ':');
}

// The same with a small word behind it.
bool OpensPhrase(std::string_view rest, std::string_view opening) {
  if (opening.front() != rest.front() || !rest.starts_with(opening)) return false;
  std::string_view behind = rest.substr(opening.size());
  // "You'll", "We’re"
  if (behind.starts_with('\'') || behind.starts_with("’")) {
    behind.remove_prefix(std::min(behind.find(' '), behind.size()));
  }
  return behind.size() > 1 && behind[0] == ' ' && IsLower(behind[1]);
}

// Without what is left of a tag at the end.
std::string_view WithoutSpacesBehind(std::string_view words) {
  constexpr std::string_view kNoBreak = "&nbsp;";
  words = TrimSpaces(words);
  while (words.ends_with(kNoBreak)) {
    words = TrimSpaces(words.substr(0, words.size() - kNoBreak.size()));
  }
  return words;
}

// Whether an item begins at `i`, behind a space.
bool BeginsItem(std::string_view part, size_t i) {
  if (!IsUpper(part[i]) && !IsDigit(part[i])) return false;
  const std::string_view rest = part.substr(i);
  const auto opens = [rest](std::string_view word) { return Opens(rest, word); };
  const auto opens_phrase = [rest](std::string_view word) { return OpensPhrase(rest, word); };
  const bool opening = std::ranges::any_of(kOpeningWords.Like(rest), opens) ||
                       std::ranges::any_of(kPhraseWords.Like(rest), opens_phrase);
  if (!opening && !IsYearsAt(rest)) return false;
  const std::string_view before = WithoutSpacesBehind(part.substr(0, i));
  if (before.empty()) return false;
  const char last = before.back();
  if (!IsLower(last) && !IsUpper(last) && last != ')') return false;
  const size_t space = before.rfind(' ');
  const std::string_view word = before.substr(space == std::string_view::npos ? 0 : space + 1);
  if (!opening && std::find(kBeforeYears.begin(), kBeforeYears.end(), word) != kBeforeYears.end())
    return false;
  // "Bachelor's Degree in boats".
  if (rest.starts_with("Degree") && (word.ends_with("'s") || word.ends_with("’s"))) return false;
  return !GoesOn(word);
}

// The sign and its space with which a part begins whose items all begin so ("✅ ", "- "), or "".
std::string_view MarkOfItems(std::string_view part) {
  constexpr size_t kLongestMark = 7;
  const size_t space = part.substr(0, kLongestMark).find(' ');
  if (space == std::string_view::npos || space == 0) return {};
  const std::string_view mark = part.substr(0, space + 1);
  if (static_cast<unsigned char>(mark[0]) < 0x80) {
    return mark == "- " || mark == "* " ? mark : std::string_view();
  }
  for (size_t i = 0; i < space;) {
    const DecodedChar c = DecodeChar(mark, i);
    if (IsWordChar(c.code)) return {};
    i += c.size;
  }
  return mark;
}

// Where the next mark begins, the end of `part` where none does. A hyphen inside an item ("at sea -
// and on land") goes on in small letters.
size_t NextMark(std::string_view part, std::string_view mark, size_t from) {
  if (mark.empty()) return part.size();
  for (size_t at = part.find(mark, from); at != std::string_view::npos;
       at = part.find(mark, at + 1)) {
    const size_t behind = at + mark.size();
    if (part[at - 1] == ' ' && behind < part.size() && !IsLower(part[behind])) return at;
  }
  return part.size();
}

// Cuts `words`, of `part`, at the ends of sentences and where another requirement begins.
void SplitUnmarked(std::string_view part, std::string_view words, std::vector<Span>& items) {
  std::vector<Span> sentences;
  SplitGluedItems(words, sentences);
  for (const Span& at : sentences) {
    const std::string_view sentence = Cut(words, at);
    size_t begin = 0;
    for (size_t i = 0; i < sentence.size();) {
      i = std::min(sentence.find(' ', i), sentence.size() - 1) + 1;
      if (i < sentence.size() && !BeginsItem(sentence, i)) continue;
      const std::string_view piece = WithoutSpacesBehind(sentence.substr(begin, i - begin));
      if (!piece.empty()) items.push_back(SpanOf(part, piece));
      begin = i;
    }
  }
}

}  // namespace

bool GoesOn(std::string_view word) {
  return std::find(kGoingOn.begin(), kGoingOn.end(), word) != kGoingOn.end();
}

bool BeginsDemand(std::string_view item) {
  const auto opens = [item](std::string_view word) { return Opens(item, word); };
  return std::ranges::any_of(kOpeningWords.Like(item), opens);
}

bool BeginsWithYears(std::string_view item) {
  if (item.empty()) return false;
  if (IsYearsAt(item)) return true;
  if (!BeginsDemand(item)) return false;
  const size_t digit = FindDigit(item.substr(0, kFarthestYears), 0);
  return digit < item.size() && IsYearsAt(item.substr(digit));
}

bool AsksForNothing(std::string_view sentence) {
  constexpr size_t kLongestName = 40;
  static constexpr WordTable kCompany = {"we ", "we're ", "we’re ", "we've ", "we’ve ", "our "};
  static constexpr WordTable kOthers = {"all qualified applicants",
                                        "in compliance with",
                                        "research shows",
                                        "so if you think",
                                        "your specific compensation",
                                        "join us",
                                        "apply now",
                                        "apply today",
                                        "learn more",
                                        "click here",
                                        "please submit",
                                        "please apply",
                                        "please send",
                                        "please note",
                                        "please include",
                                        "if you think you",
                                        "if you feel you",
                                        "if you are interested",
                                        "if you're interested",
                                        "if this sounds",
                                        "if you believe you",
                                        "even if you",
                                        "don't meet",
                                        "any compensation",
                                        "the salary range",
                                        "the base salary",
                                        "base salary",
                                        "the base pay",
                                        "the pay range",
                                        "compensation range",
                                        "submit your",
                                        "send us",
                                        "interested candidates",
                                        "sounds good"};
  static constexpr WordTable kAsking = {"look for",    "looking for", "need ",      "require",
                                        "expect",      "seek",        "prefer",     "want someone",
                                        "seeking",     "searching",   "prioritize", "stack",
                                        "want people", "want you",    "ask ",       "hiring"};
  if (MatchAnyAt(sentence, 0, kOthers) != kNoMatch) return true;
  size_t begin = 0;
  if (sentence.starts_with("At ")) {
    const size_t comma = sentence.substr(0, kLongestName).find(", ");
    if (comma == std::string_view::npos) return false;
    begin = comma + 2;
  }
  return MatchAnyAt(sentence, begin, kCompany) != kNoMatch && !HasAnyWord(sentence, kAsking);
}

void SplitFlattenedItems(std::string_view part, std::vector<Span>& items) {
  const std::string_view mark = MarkOfItems(part);
  for (size_t at = mark.size(); at < part.size();) {
    const size_t end = NextMark(part, mark, at);
    SplitUnmarked(part, part.substr(at, end - at), items);
    at = end + mark.size();
  }
}

}  // namespace gonggo
