#include "posting/note/folded_parts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

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
    const size_t open = whole.find(kOpen);
    const size_t close = whole.find(kClose);
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
      if (line.kind == BlockKind::kHeading)
        level = std::min(static_cast<uint8_t>(line.level + 1), kDeepest);
      continue;
    }
    const size_t begin = open + kOpen.size();
    const std::string_view words = TrimSpaces(whole.substr(begin, close - begin));
    if (!words.empty()) MakeHeading(text, words, level, line);
  }
}

}  // namespace gonggo
