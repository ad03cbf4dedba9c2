#include "document/testing/show_blocks.h"

#include <string_view>

#include "text/lines.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::string OnOneLine(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "⏎";
    } else {
      out.push_back(c);
    }
  }
  return out;
}

std::string ShowBlock(const Document& document, const Block& block) {
  const std::string content = OnOneLine(Cut(document.text, block.content));
  const std::string level = std::to_string(block.level);
  switch (block.kind) {
    case BlockKind::kHeading:
      return "h" + level + (block.record_key ? "! " : " ") + content;
    case BlockKind::kListItem:
      return "i" + level + " " + content;
    case BlockKind::kKeyValue:
      return "k " + std::string(Cut(document.text, block.key)) + " = " + content;
    case BlockKind::kTableRow:
      return "t " + content;
    case BlockKind::kRule:
      return "r";
    case BlockKind::kParagraph:
      break;
  }
  return "p " + content;
}

bool OnBoundary(std::string_view text, uint32_t offset) {
  return offset <= text.size() && CharBoundaryBefore(text, offset) == offset;
}

}  // namespace

std::string ShowBlocks(const Document& document) {
  std::string out;
  for (const Block& block : document.blocks) {
    if (!out.empty()) out.push_back('\n');
    if (block.boilerplate) out.push_back('~');
    out += ShowBlock(document, block);
  }
  return out;
}

std::string FindBrokenPromise(const Document& document) {
  const std::string_view text = document.text;
  if (NormalizeText(text) != text) return "the text is not normalised";
  const LineIndex lines(text);
  uint32_t covered = 0;  // the last line that a block covers
  for (const Block& block : document.blocks) {
    const std::string where = "block at line " + std::to_string(block.line) + ": ";
    if (block.line <= covered) return where + "overlaps or is out of order";
    if (block.line_end < block.line || block.line_end > lines.line_count())
      return where + "ends badly";
    for (uint32_t line = covered + 1; line < block.line; ++line) {
      if (!TrimSpaces(Cut(text, lines.LineSpan(line))).empty())
        return where + "a line is in no block";
    }
    covered = block.line_end;
    const uint32_t begin = lines.LineSpan(block.line).begin;
    const uint32_t end = lines.LineSpan(block.line_end).end;
    for (const Span span : {block.content, block.key}) {
      if (span.empty() && span.begin == 0) continue;
      if (span.begin > span.end || span.begin < begin || span.end > end)
        return where + "span outside";
      if (!OnBoundary(text, span.begin) || !OnBoundary(text, span.end)) return where + "span cuts";
    }
  }
  for (uint32_t line = covered + 1; line <= lines.line_count(); ++line) {
    if (!TrimSpaces(Cut(text, lines.LineSpan(line))).empty()) return "a last line is in no block";
  }
  return {};
}

}  // namespace gonggo
