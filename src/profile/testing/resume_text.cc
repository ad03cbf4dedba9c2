#include "profile/testing/resume_text.h"

#include "text/lines.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo::testing {
namespace {

Block BlockOf(std::string_view text, Span line, uint32_t number) {
  Block block;
  block.line = block.line_end = number;
  const std::string_view whole = TrimSpaces(Cut(text, line));
  block.content = SpanOf(text, whole);
  const size_t hashes = whole.find_first_not_of('#');
  if (hashes > 0 && hashes != std::string_view::npos && whole[hashes] == ' ') {
    block.kind = BlockKind::kHeading;
    block.level = static_cast<uint8_t>(hashes);
    block.content.begin += static_cast<uint32_t>(hashes) + 1;
    return block;
  }
  const size_t bullet = whole.starts_with("- ")                          ? 2
                        : whole.starts_with("■ ")                        ? 4
                        : whole.size() > 3 && whole.substr(1, 2) == ") " ? 3
                                                                         : 0;
  if (bullet > 0) {
    block.kind = BlockKind::kListItem;
    block.level = 1;
    block.content.begin += static_cast<uint32_t>(bullet);
    return block;
  }
  const size_t colon = whole.find(": ");
  constexpr size_t kLongestKey = 20;
  if (colon != std::string_view::npos && colon <= kLongestKey) {
    block.kind = BlockKind::kKeyValue;
    block.key = SpanOf(text, whole.substr(0, colon));
    block.content.begin += static_cast<uint32_t>(colon) + 2;
  }
  return block;
}

}  // namespace

Document TextDocument(std::string_view text) {
  Document document;
  document.text = text;
  const LineIndex lines(document.text);
  for (uint32_t number = 1; number <= lines.line_count(); ++number) {
    const Span line = lines.LineSpan(number);
    if (!TrimSpaces(Cut(document.text, line)).empty())
      document.blocks.push_back(BlockOf(document.text, line, number));
  }
  return document;
}

}  // namespace gonggo::testing
