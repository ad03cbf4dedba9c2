#include "posting/paragraph/flattened_items.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "posting/line/item_split.h"
#include "posting/paragraph/item_openings.h"
#include "posting/paragraph/word_starts.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

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
    if (part[at - 1] == ' ' && behind < part.size() && !IsLowerByte(part[behind])) return at;
  }
  return part.size();
}

// "A" of "A Master's degree": no item of its own.
bool IsArticle(std::string_view words) {
  words = WithoutSpacesBehind(words);
  return words == "A" || words == "An" || words == "The";
}

// Cuts `words`, of `part`, at the ends of sentences and where another requirement begins.
void SplitUnmarked(std::string_view part, std::string_view words, std::vector<Span>& items) {
  std::vector<Span> sentences;
  SplitGluedItems(words, sentences);
  for (const Span& at : sentences) {
    const std::string_view sentence = Cut(words, at);
    size_t begin = 0;
    for (size_t i = 0; i < sentence.size();) {
      i = NextWordStart(sentence, i);
      if (i < sentence.size() &&
          (!BeginsItem(sentence, i) || IsArticle(sentence.substr(begin, i - begin))))
        continue;
      const std::string_view piece = WithoutSpacesBehind(sentence.substr(begin, i - begin));
      if (!piece.empty()) items.push_back(SpanOf(part, piece));
      begin = i;
    }
  }
}

// "Gullboard is an equal opportunity employer.", "… regardless of age".
bool SpeaksOfEquality(std::string_view sentence) {
  static constexpr WordTable kEqual = {"equal opportunity employer",
                                       "equal opportunities employer",
                                       "equal employment opportunity employer",
                                       "affirmative action employer",
                                       "without regard to race",
                                       "regardless of race",
                                       "regardless of age",
                                       "regardless of gender",
                                       "employment without regard"};
  return HasAnyWord(sentence, kEqual);
}

}  // namespace

bool AsksForNothing(std::string_view sentence) {
  constexpr size_t kLongestName = 40;
  static constexpr WordTable kCompany = {"we ", "we're ", "we’re ", "we've ", "we’ve ", "our "};
  static constexpr WordTable kOthers = {"all qualified applicants",
                                        "in compliance with",
                                        "research shows",
                                        "so if you think",
                                        "your specific compensation",
                                        "join us",
                                        "join the",
                                        "join our",
                                        "join a",
                                        "consent to",
                                        "by submitting",
                                        "by applying",
                                        "this may include",
                                        "and additionally, you",
                                        "apply now",
                                        "apply by",
                                        "apply before",
                                        "apply until",
                                        "apply at ",
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
  static constexpr WordTable kAsking = {
      "look for",    "looking for",  "need ",     "require",    "expect",     "seek",
      "prefer",      "want someone", "seeking",   "searching",  "prioritize", "stack",
      "want people", "want you",     "ask ",      "hiring",     "must ",      "unable to",
      "cannot",      "not able to",  "not offer", "not sponsor"};
  if (MatchAnyAt(sentence, 0, kOthers) != kNoMatch || SpeaksOfEquality(sentence)) return true;
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
