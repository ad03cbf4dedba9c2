#include "document/front_matter.h"

#include <algorithm>
#include <array>

#include "base/span.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A note's properties are some ten lines; where no fence closes within this, the first was a rule.
constexpr size_t kMaxFrontMatterBytes = size_t{64} << 10U;

// "\r", "\n" and "\t" as they are written in a quoted scalar.
bool IsEscape(std::string_view two) { return two == "\\r" || two == "\\n" || two == "\\t"; }

Span Unquoted(std::string_view text, Span span) {
  const std::string_view value = Cut(text, span);
  if (value.size() < 2 || (value[0] != '"' && value[0] != '\'') || value.back() != value[0])
    return span;
  const bool escapes = value[0] == '"';
  span = {span.begin + 1, span.end - 1};
  while (escapes && IsEscape(Cut(text, span).substr(0, 2))) span.begin += 2;
  while (escapes && span.size() >= 2 && IsEscape(Cut(text, span).substr(span.size() - 2)))
    span.end -= 2;
  return TrimSpan(text, span);
}

// What a note's program keeps for itself: how the note is filed, called and shown.
bool IsOfProgram(std::string_view line) {
  constexpr std::array<std::string_view, 6> kKeys = {"tags",  "tag",        "aliases",
                                                     "alias", "cssclasses", "cssclass"};
  const std::string_view key = line.substr(0, line.find(':'));
  return key.size() < line.size() && std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

bool IsFence(std::string_view line) {
  return (line.starts_with("---") || line.starts_with("...")) && TrimSpaces(line.substr(3)).empty();
}

Block PropertyBlock(std::string_view text, Span line, uint32_t number) {
  Block block{.line = number, .line_end = number, .content = TrimSpan(text, line)};
  const std::string_view content = Cut(text, block.content);
  if (IsFence(content)) {
    block.kind = BlockKind::kRule;
    return block;
  }
  if (content.starts_with("- ")) {
    block.kind = BlockKind::kListItem;
    block.level = 1;
    block.content = Unquoted(text, TrimSpan(text, {block.content.begin + 2, block.content.end}));
    return block;
  }
  // YAML takes a colon for the end of a key only before a space.
  const size_t colon = content.find(": ");
  if (colon == std::string_view::npos || colon == 0 || content[0] == '#') return block;
  const auto key_end = block.content.begin + static_cast<uint32_t>(colon);
  const Span value = Unquoted(text, TrimSpan(text, {key_end + 1, block.content.end}));
  if (value.empty()) return block;
  block.kind = BlockKind::kKeyValue;
  block.key = Unquoted(text, TrimSpan(text, {block.content.begin, key_end}));
  block.content = value;
  return block;
}

}  // namespace

uint32_t ScanFrontMatter(std::string_view text, std::vector<Block>& blocks) {
  const size_t before = blocks.size();
  uint32_t number = 1;
  bool property = false;
  bool of_program = false;  // the last property
  for (size_t begin = 0; begin < std::min(text.size(), kMaxFrontMatterBytes); ++number) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const Span line{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    const bool fence = IsFence(Cut(text, line));
    if (number == 1 && (!fence || text[0] != '-')) return 0;
    Block block = PropertyBlock(text, line, number);
    // "key:" without a value is a property too.
    const std::string_view content = Cut(text, block.content);
    const std::string_view whole = TrimSpaces(Cut(text, line));
    of_program = IsOfProgram(whole) || (of_program && block.kind == BlockKind::kListItem);
    block.boilerplate = of_program;
    if (!block.content.empty()) blocks.push_back(block);
    property = property || of_program || block.kind == BlockKind::kKeyValue ||
               content.ends_with(':') || content.find(": ") != std::string_view::npos;
    if (fence && number > 1) {
      if (property) return number;
      break;
    }
    begin = end + 1;
  }
  blocks.resize(before);
  return 0;
}

}  // namespace gonggo
