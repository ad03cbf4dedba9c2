#include "posting/title_company.h"

#include <algorithm>
#include <array>

#include "posting/names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A name of fewer syllables may be any word: 게임, 데이터.
constexpr size_t kLeastNameChars = 4;
constexpr size_t kMostNameWords = 2;
// What stands behind a name with which a sentence begins.
constexpr std::array<std::string_view, 6> kSubject = {"은 ",     "는 ", "에서 ",
                                                      "에서는 ", "이 ", "가 "};

// Whether a line begins with `name` as the subject of its sentence.
bool BeginsALine(std::string_view text, std::string_view name, const std::vector<Line>& lines,
                 LineRange range) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    std::string_view content = Cut(text, lines[i].content);
    // "안녕하세요, 편지를 부쳐 드리는 앱 '솔잎편지'입니다."
    const size_t quoted = content.find(name);
    if (quoted == std::string_view::npos) continue;
    const std::string_view behind = content.substr(quoted + name.size());
    if (quoted == 0 && std::any_of(kSubject.begin(), kSubject.end(),
                                   [behind](std::string_view s) { return behind.starts_with(s); }))
      return true;
    if (behind.starts_with("'입니다") || behind.starts_with("’입니다") ||
        behind.starts_with("입니다"))
      return true;
  }
  return false;
}

bool MayBeName(std::string_view name) {
  return CountChars(name) >= kLeastNameChars && !name.empty() &&
         IsHangulSyllable(DecodeChar(name, 0).code) && MayBeCompany(name) && !IsRole(name);
}

Span SpanOf(std::string_view text, std::string_view piece) {
  const auto begin = static_cast<uint32_t>(piece.data() - text.data());
  return {begin, begin + static_cast<uint32_t>(piece.size())};
}

}  // namespace

std::optional<Span> FindCompanyInTitle(std::string_view text, Span title,
                                       const std::vector<Line>& lines, LineRange range) {
  const std::string_view words = Cut(text, title);
  if (words.ends_with(")")) {
    const size_t open = words.rfind('(');
    if (open != std::string_view::npos) {
      const std::string_view name = TrimSpaces(words.substr(open + 1, words.size() - open - 2));
      if (MayBeName(name) && BeginsALine(text, name, lines, range)) return SpanOf(text, name);
    }
  }
  // The longest beginning first: "산들바람대학교 산학협력단" before "산들바람대학교".
  std::array<size_t, kMostNameWords> ends{};
  size_t count = 0;
  for (size_t at = words.find(' '); at != std::string_view::npos && count < kMostNameWords;
       at = words.find(' ', at + 1)) {
    ends[count++] = at;
  }
  while (count > 0) {
    const std::string_view name = words.substr(0, ends[--count]);
    if (MayBeName(name) && BeginsALine(text, name, lines, range)) return SpanOf(text, name);
  }
  return std::nullopt;
}

}  // namespace gonggo
