#include "posting/note/emoji_items.h"

#include <algorithm>
#include <cstdint>

#include "posting/line/heading_words.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLeastItems = 3;
constexpr char32_t kVariation = 0xFE0F;

// The emoji with which a paragraph begins, as bytes of the text; empty where it is none's.
Span EmojiOf(std::string_view text, const Line& line) {
  if (line.blank || line.boilerplate || line.kind != BlockKind::kParagraph || !line.key.empty())
    return {};
  const auto byte = static_cast<unsigned char>(text[line.whole.begin]);
  if (byte < 0xE2) return {};  // nearly every line
  DecodedChar c = DecodeChar(text, line.whole.begin);
  const bool emoji = c.code >= 0x1F300 || (c.code >= 0x2600 && c.code <= 0x27BF) ||
                     (c.code >= 0x2B00 && c.code <= 0x2BFF);
  if (!emoji) return {};
  uint32_t end = line.whole.begin + static_cast<uint32_t>(c.size);
  if (end < line.whole.end) {
    c = DecodeChar(text, end);
    if (c.code == kVariation) end += static_cast<uint32_t>(c.size);
  }
  return {line.whole.begin, end};
}

bool HeadsSomething(std::string_view text, const Line& line) {
  return IsWholeHeading(Cut(text, line.core));
}

void MakeItem(std::string_view text, Span emoji, Line& line) {
  line.kind = BlockKind::kListItem;
  line.content = TrimSpan(text, {emoji.end, line.whole.end});
  line.core = HeadingCore(text, line.content);
  line.decorated = false;
}

}  // namespace

void MarkEmojiItems(std::string_view text, std::vector<Line>& lines) {
  for (size_t i = 0; i < lines.size();) {
    const Span first = EmojiOf(text, lines[i]);
    size_t end = i + 1;
    while (!first.empty() && end < lines.size()) {
      const Span next = EmojiOf(text, lines[end]);
      if (next.empty() || Cut(text, next) != Cut(text, first)) break;
      ++end;
    }
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(i);
    const auto stop = lines.begin() + static_cast<std::ptrdiff_t>(end);
    const bool list =
        !first.empty() && end - i >= kLeastItems &&
        std::none_of(begin, stop, [text](const Line& line) { return HeadsSomething(text, line); });
    for (size_t k = i; list && k < end; ++k) MakeItem(text, EmojiOf(text, lines[k]), lines[k]);
    i = end;
  }
}

}  // namespace gonggo
