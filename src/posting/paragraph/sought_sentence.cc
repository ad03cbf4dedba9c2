#include "posting/paragraph/sought_sentence.h"

#include <cstdint>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// More is a list that has lost its lines.
constexpr size_t kLongestSentence = 600;
// "… looking for an experienced and curious rower |who": so near stands what is told of somebody.
constexpr size_t kReach = 120;

constexpr WordTable kBegins = {"the ideal candidate",
                               "an ideal candidate",
                               "our ideal candidate",
                               "ideal candidates",
                               "the successful candidate",
                               "successful candidates",
                               "the right candidate",
                               "the right person",
                               "candidates should",
                               "candidates must",
                               "the candidate should",
                               "the candidate must",
                               "applicants should",
                               "applicants must",
                               "you should be",
                               "you should have",
                               "to be successful in this role",
                               "to succeed in this role",
                               "this role requires",
                               "this position requires",
                               "your ideal background"};
constexpr WordTable kSeeks = {"looking for", "searching for", "seeking", "in search of"};
constexpr WordTable kTold = {"who",      "who's",      "who’s",      "with",
                             "that can", "capable of", "passionate", "experienced in"};
// Of them, too, something else is told so.
constexpr WordTable kOthers = {"always looking",    "people with something", "with us",
                               "with our",          "with the team",         "with a focus on",
                               "if you're looking", "if you’re looking",     "if you are looking",
                               "are you looking",   "you're looking",        "you are looking"};

// Where the sentence that begins at `begin` ends, behind its stop.
size_t SentenceEnd(std::string_view text, size_t begin) {
  for (size_t i = begin; i < text.size(); ++i) {
    const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
    if (stop && (i + 1 == text.size() ||
                 (text[i + 1] == ' ' && i + 2 < text.size() && !IsLowerByte(text[i + 2]))))
      return i + 1;
  }
  return text.size();
}

bool SaysWhom(std::string_view sentence) {
  if (MatchAnyAt(sentence, 0, kBegins) != kNoMatch) return true;
  const auto seeks = FindAnyWord(sentence, kSeeks);
  if (!seeks || HasAnyWord(sentence, kOthers)) return false;
  return HasAnyWord(sentence.substr(seeks->end, kReach), kTold);
}

}  // namespace

std::optional<Span> FindSoughtSentence(std::string_view text) {
  for (size_t begin = SkipSpaces(text, 0); begin < text.size();) {
    const size_t end = SentenceEnd(text, begin);
    const std::string_view sentence = text.substr(begin, end - begin);
    if (sentence.size() <= kLongestSentence && SaysWhom(sentence))
      return Span{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    begin = SkipSpaces(text, end);
  }
  return std::nullopt;
}

}  // namespace gonggo
