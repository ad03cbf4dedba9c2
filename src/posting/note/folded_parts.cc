#include "posting/note/folded_parts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "posting/line/labels.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kOpen = "<summary>";
constexpr std::string_view kClose = "</summary>";
constexpr uint8_t kDeepest = 6;

bool IsFold(std::string_view words) {
  return words == "</details>" || words == "<details>" || words == "<details open>";
}

// "<b>자격요건</b>" without what is around the words.
std::string_view WithoutTags(std::string_view words) {
  while (words.starts_with('<')) {
    const size_t end = words.find('>');
    if (end == std::string_view::npos) break;
    words = TrimSpaces(words.substr(end + 1));
  }
  while (words.ends_with('>')) {
    const size_t begin = words.rfind("</");
    if (begin == std::string_view::npos) break;
    words = TrimSpaces(words.substr(0, begin));
  }
  return words;
}

// "회사: 하늘랩"
bool StatesFact(std::string_view words) {
  const size_t colon = words.find(':');
  return colon != std::string_view::npos &&
         !FieldOfLabel(TrimSpaces(words.substr(0, colon))).empty();
}

void MakeHeading(std::string_view text, std::string_view words, uint8_t level, Line& line) {
  line.kind = BlockKind::kHeading;
  line.level = level;
  line.starts_block = true;
  line.whole = line.content = SpanOf(text, words);
  line.core = HeadingCore(text, line.content);
  line.key = line.value = {};
  line.field = {};
}

}  // namespace

void ReadFoldedParts(std::string_view text, std::vector<Line>& lines) {
  if (text.find(kOpen) == std::string_view::npos) return;  // nearly every text
  uint8_t level = 1;
  for (Line& line : lines) {
    if (line.blank || line.boilerplate) continue;
    const std::string_view whole = TrimSpaces(Cut(text, line.whole));
    if (IsFold(whole)) {
      line.boilerplate = true;
      continue;
    }
    // The words are all that the line shows: "<summary>" in a sentence is what it speaks of.
    const size_t open = whole.starts_with('<') ? whole.find(kOpen) : std::string_view::npos;
    const size_t close = whole.ends_with(kClose) ? whole.size() - kClose.size() : 0;
    if (open == std::string_view::npos || close < open + kOpen.size()) {
      if (line.kind == BlockKind::kHeading)
        level = std::min(static_cast<uint8_t>(line.level + 1), kDeepest);
      continue;
    }
    const size_t begin = open + kOpen.size();
    const std::string_view words = WithoutTags(TrimSpaces(whole.substr(begin, close - begin)));
    if (!words.empty() && !StatesFact(words)) MakeHeading(text, words, level, line);
  }
}

}  // namespace gonggo
