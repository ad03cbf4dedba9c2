#include "llm/sentences.h"

#include <algorithm>
#include <array>

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 6> kClosing = {"\"", "'", ")", "”", "’", "」"};
constexpr std::array<std::string_view, 5> kAbbreviations = {"e.g.", "i.e.", "vs.", "etc.", "cf."};

bool IsAbbreviation(std::string_view text) {
  return std::ranges::any_of(kAbbreviations,
                             [text](std::string_view end) { return text.ends_with(end); });
}

// Behind the marks that close a sentence.
size_t SkipClosing(std::string_view passage, size_t at) {
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view mark : kClosing) {
      if (!passage.substr(at).starts_with(mark)) continue;
      at += mark.size();
      more = true;
    }
  }
  return at;
}

}  // namespace

std::vector<Span> SentenceSpans(std::string_view passage) {
  std::vector<Span> spans;
  const auto add = [&](size_t begin, size_t end) {
    while (begin < end && passage[begin] == ' ') ++begin;
    while (end > begin && passage[end - 1] == ' ') --end;
    if (begin < end) spans.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
  };
  size_t begin = 0;
  for (size_t at = 0; at < passage.size(); ++at) {
    if (passage[at] != '.' && passage[at] != '?' && passage[at] != '!') continue;
    const size_t end = SkipClosing(passage, at + 1);
    if (end >= passage.size() || passage[end] != ' ') continue;
    if (passage[at] == '.' && IsAbbreviation(passage.substr(begin, at + 1 - begin))) continue;
    add(begin, end);
    begin = end;
  }
  add(begin, passage.size());
  return spans;
}

}  // namespace gonggo
