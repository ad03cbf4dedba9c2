#include "posting/heading/trailing_heading.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/line/lines.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestBytes = 90;

std::optional<HeadingWords> WordsOf(std::string_view heading) {
  const Span all = {0, static_cast<uint32_t>(heading.size())};
  return ReadHeadingWords(Cut(heading, HeadingCore(heading, all)));
}

// "… 함께합니다. [자격 요건]".
std::optional<SectionKind> InBrackets(std::string_view content) {
  if (!content.ends_with("]") && !content.ends_with("】")) return std::nullopt;
  const size_t open = std::max(content.rfind('[') + 1, content.rfind("【") + 1);
  if (open <= 1 || content.size() - open > kLongestBytes) return std::nullopt;
  const auto words = WordsOf(content.substr(open - 1));
  if (!words || (!words->whole && words->weight < kSayingWeight)) return std::nullopt;
  return words->kind;
}

// "… 제품 개선 | Qualifications".
std::optional<SectionKind> BehindBar(std::string_view content) {
  const size_t from = content.size() > kLongestBytes ? content.size() - kLongestBytes : 0;
  const std::string_view tail = content.substr(from);
  if (tail.find('|') == std::string_view::npos) return std::nullopt;
  const size_t bar = tail.rfind(" | ");
  if (bar == std::string_view::npos) return std::nullopt;
  const auto words = WordsOf(tail.substr(bar + 3));
  return words && words->weight >= kSayingWeight && IsCore(words->kind) ? std::optional(words->kind)
                                                                        : std::nullopt;
}

// "… 갖추신 분 2) 우대 사항", "… 개선합니다. 4. 이런 분과 함께하고 싶어요": a number, and a
// heading.
std::optional<SectionKind> BehindNumber(std::string_view content) {
  const size_t from = content.size() > kLongestBytes ? content.size() - kLongestBytes : 1;
  // Nearly every line is refused here.
  const size_t sign = FindByteWhere(
      content, from, [](auto b, auto next) { return ((b == ')') | (b == '.')) & (next == ' '); });
  if (sign == content.size()) return std::nullopt;
  for (size_t i = content.size() - 1; i-- > from;) {
    if (content[i] != ')' && content[i] != '.') continue;
    if (content[i + 1] != ' ' || !IsDigitByte(content[i - 1])) continue;
    if (i < 2 || content[i - 2] != ' ') return std::nullopt;
    const auto words = WordsOf(content.substr(i + 2));
    if (!words || !IsCore(words->kind)) return std::nullopt;
    return words->whole || words->weight >= kSayingWeight ? std::optional(words->kind)
                                                          : std::nullopt;
  }
  return std::nullopt;
}

// "… approach to problem-solving Qualifications (Technical Skills)": behind a word in small
// letters, all of the rest a heading in capitals.
std::optional<SectionKind> BehindWords(std::string_view content) {
  constexpr size_t kMostWords = 3;
  if (content.ends_with(')')) content = TrimSpaces(content.substr(0, content.rfind('(')));
  const bool named = content.ends_with('s') &&
                     (content.ends_with("Qualifications") || content.ends_with("Requirements") ||
                      content.ends_with("Responsibilities"));
  if (!named) return std::nullopt;
  size_t begin = content.size();  // of the words in capitals
  size_t words = 0;
  while (begin > 1) {
    const size_t space = content.rfind(' ', begin - 2);
    const size_t word = space == std::string_view::npos ? 0 : space + 1;
    const bool after_stop = words > 0 && content[begin - 2] == '.';
    if (after_stop || content[word] < 'A' || content[word] > 'Z') break;
    if (++words > kMostWords) return std::nullopt;
    begin = word;
  }
  if (begin < 2) return std::nullopt;
  const char before = content[begin - 2];
  if ((before < 'a' || before > 'z') && before != '.') return std::nullopt;
  const auto heading = ReadHeadingWords(content.substr(begin));
  const bool opens = heading && heading->weight >= kSayingWeight && IsCore(heading->kind);
  return opens ? std::optional(heading->kind) : std::nullopt;
}

}  // namespace

std::optional<SectionKind> TrailingHeading(std::string_view content) {
  constexpr size_t kShortestBytes = 24;
  if (content.empty()) return std::nullopt;
  if (const auto kind = InBrackets(content)) return kind;
  if (content.size() < kShortestBytes) return std::nullopt;
  if (const auto kind = BehindBar(content)) return kind;
  if (const auto kind = BehindNumber(content)) return kind;
  return BehindWords(content);
}

}  // namespace gonggo
