#include "posting/testing/page.h"

#include "posting/heading/headings.h"
#include "posting/paragraph/paragraph.h"
#include "posting/saying/line_scores.h"
#include "posting/section/sections.h"
#include "posting/table/loose_table.h"
#include "text/utf8.h"

namespace gonggo::testing {
namespace {

size_t ItemMark(std::string_view line) {
  for (const std::string_view mark : {"- ", "• ", "ㅇ ", "∙ ", "✔ "}) {
    if (line.starts_with(mark)) return mark.size();
  }
  return 0;
}

bool IsPlain(std::string_view words) {
  return !words.empty() && ItemMark(words) == 0 && !words.starts_with("#") && words != "---";
}

Block MakeBlock(std::string_view line, uint32_t begin, uint32_t number) {
  Block block;
  block.line = block.line_end = number;
  const std::string_view words = TrimSpaces(line);
  const auto indent = static_cast<uint32_t>(words.data() - line.data());
  uint32_t skip = indent;
  if (words == "---") {
    block.kind = BlockKind::kRule;
  } else if (words.starts_with("#")) {
    block.kind = BlockKind::kHeading;
    block.level = static_cast<uint8_t>(words.find_first_not_of('#'));
    skip += block.level + 1U;
  } else if (const size_t mark = ItemMark(words); mark > 0) {
    block.kind = BlockKind::kListItem;
    block.level = static_cast<uint8_t>(1 + indent / 2);
    skip += static_cast<uint32_t>(mark);
  } else if (words.starts_with("! ")) {
    block.boilerplate = true;
    skip += 2;
  }
  const auto end = begin + indent + static_cast<uint32_t>(words.size());
  block.content = {std::min(begin + skip, end), end};
  return block;
}

}  // namespace

std::string_view Page::At(Span span) const { return Cut(document.text, span); }

std::string Page::Letters(const std::vector<FixedLine>& fixed) const {
  constexpr std::string_view kLetters = "TCFADRPSBHO";
  LineScorer scorer;
  const std::vector<SectionKind> kinds =
      AssignSections(document.text, Labelled(), All(), fixed, scorer);
  std::string letters;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].blank) letters += kLetters[static_cast<size_t>(kinds[i])];
  }
  return letters;
}

Document MakeDocument(std::string_view text) {
  Document document;
  document.text = text;
  document.origin.name = "page";
  document.origin.format = Format::kText;
  uint32_t number = 1;
  for (size_t begin = 0; begin < text.size(); ++number) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.starts_with("  ") && IsPlain(TrimSpaces(line)) && !document.blocks.empty()) {
      document.blocks.back().line_end = number;
      document.blocks.back().content.end = static_cast<uint32_t>(end);
    } else if (!TrimSpaces(line).empty()) {
      document.blocks.push_back(MakeBlock(line, static_cast<uint32_t>(begin), number));
    }
    begin = end + 1;
  }
  return document;
}

Page MakePage(std::string_view text) {
  Page page;
  page.document = MakeDocument(text);
  page.lines = BuildLines(page.document);
  page.headings = FindHeadings(page.document.text, page.lines);
  page.tables = ReadLooseTables(page.document.text, page.lines, page.headings);
  return page;
}

}  // namespace gonggo::testing
