#include "posting/paragraph/stack_sentence.h"

#include <cstdint>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// "Our core stack includes Go and …", "Our technology stack: …".
constexpr WordTable kOurs = {
    "our",         "our tech",        "our technology",  "our technical", "our core",
    "our current", "our backend",     "our back-end",    "our frontend",  "our main",
    "our product", "our engineering", "our data",        "our modern",    "our current tech",
    "the tech",    "the technology",  "the current tech"};
constexpr WordTable kConsists = {
    "includes", "is",      "consists of",          "comprises", "currently includes", "is built on",
    "contains", "runs on", "currently consists of"};

// Whether a sentence begins at `i`.
bool MayOpen(std::string_view part, size_t i) {
  const std::string_view before = TrimSpaces(part.substr(0, i));
  return IsUpperByte(part[i]) &&
         (before.empty() || std::string_view(".!?>:)").contains(before.back()));
}

}  // namespace

std::optional<Span> FindStackSentence(std::string_view part) {
  constexpr std::string_view kStackWord = " stack";
  // By its rarest letters: a space stands in front of every word.
  const auto next_pair = [part](size_t from) {
    return FindByteWhere(part, from, [](auto c, auto next) { return (c == 'c') & (next == 'k'); });
  };
  for (size_t pair = next_pair(0); pair < part.size(); pair = next_pair(pair + 1)) {
    const size_t behind = pair + 2;
    if (!part.substr(0, behind).ends_with(kStackWord)) continue;
    const size_t begin = MatchAnyBefore(part, behind - kStackWord.size(), kOurs);
    if (begin == kNoMatch || !MayOpen(part, begin)) continue;
    if (behind >= part.size()) break;
    const size_t verb = SkipSpaces(part, behind);
    if (part[behind] != ':' && (verb == behind || MatchAnyAt(part, verb, kConsists) == kNoMatch))
      continue;
    size_t end = part.find(". ", behind);
    // "Vue 2. x" goes on.
    while (end != std::string_view::npos && end + 2 < part.size() && !IsUpperByte(part[end + 2]))
      end = part.find(". ", end + 1);
    const size_t stop = end == std::string_view::npos ? part.size() : end + 1;
    return Span{static_cast<uint32_t>(begin), static_cast<uint32_t>(stop)};
  }
  return std::nullopt;
}

}  // namespace gonggo
