#include "output/prep_markdown.h"

#include "output/prep_regions.h"

namespace gonggo {
namespace {

// What would begin markup, or a comment that our regions are found by.
std::string Plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      out += ' ';
      continue;
    }
    if (c == '<' || c == '`' || c == '\\' || c == '*' || c == '_') out += '\\';
    out += c;
  }
  return out;
}

std::string Markdown(const std::vector<PrepBlock>& blocks) {
  std::string out;
  bool list = false;
  for (const PrepBlock& block : blocks) {
    const bool item = block.kind == PrepBlock::Kind::kItem;
    if (!out.empty() && !(list && item)) out += '\n';
    list = item;
    switch (block.kind) {
      case PrepBlock::Kind::kHeading:
        out += std::string(static_cast<size_t>(block.level), '#') + ' ';
        break;
      case PrepBlock::Kind::kItem:
        out += std::string(static_cast<size_t>(block.level) * 2, ' ') + "- ";
        break;
      case PrepBlock::Kind::kText:
        break;
    }
    out += Plain(block.text) + '\n';
  }
  return out;
}

}  // namespace

void AppendPrepMarkdown(const PrepPage& page, std::string& out) {
  out += "# " + Plain(page.title) + "\n\n";
  AppendOwner(page.owner, out);
  for (const PrepSection& section : page.sections) {
    out += '\n';
    AppendRegion(section.id, Markdown(section.blocks), out);
  }
}

}  // namespace gonggo
