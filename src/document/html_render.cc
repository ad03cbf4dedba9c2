#include "document/html_render.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/bullet.h"
#include "document/html_cards.h"
#include "document/line_scan.h"
#include "document/text_reader.h"

namespace gonggo {
namespace {

// A bold line that is longer (some 25 Hangul syllables) is emphasis, not a heading.
constexpr uint32_t kMaxBoldHeadingBytes = 80;
constexpr int kBoldHeadingLevel = 6;

// A block of one bullet and more lines than this is a list whose other bullets were lost.
constexpr uint32_t kMaxWrappedLines = 3;

// Longer runs are handed over in pieces: what is over a document's limit is dropped piece by piece.
constexpr size_t kMaxRunBytes = size_t{1} << 20U;

// No-break spaces that indent a line beyond its item's bullet on purpose.
constexpr uint32_t kMinIndent = 2;

class HtmlRenderer {
 public:
  HtmlRenderer(const HtmlPage& page, DocumentBuilder& builder) : page_(page), builder_(builder) {}

  void Render() {
    bool boilerplate = false;
    for (size_t i = 0; i < page_.blocks.size(); ++i) {
      const HtmlBlock& block = page_.blocks[i];
      if (block.card != 0 && block.card <= card_) continue;
      if (block.boilerplate != boilerplate) {
        FlushRun();
        builder_.BlankLine();
        boilerplate = block.boilerplate;
        builder_.SetBoilerplate(boilerplate);
      }
      if (block.gap_before) Gap();
      if (block.card == 0) {
        RenderBlock(i);
        continue;
      }
      FlushRun();
      card_ = block.card;
      RenderHtmlCard(page_, page_.cards[card_ - 1], builder_);
      builder_.SetBoilerplate(boilerplate);
    }
    FlushRun();
    builder_.SetBoilerplate(false);
  }

 private:
  void RenderBlock(size_t index) {
    const HtmlBlock& block = page_.blocks[index];
    if (block.kind == HtmlBlockKind::kParagraph || block.kind == HtmlBlockKind::kTerm ||
        block.kind == HtmlBlockKind::kDefinition) {
      RenderParagraph(index);
      return;
    }
    FlushRun();
    switch (block.kind) {
      case HtmlBlockKind::kHeading:
        builder_.BlankLine();
        builder_.Heading(block.level, Joined(block));
        break;
      case HtmlBlockKind::kItem:
        RenderItem(block);
        break;
      case HtmlBlockKind::kKeyValue:
        builder_.KeyValue(Line(block.line_begin), Line(block.line_begin + 1));
        break;
      case HtmlBlockKind::kRow:
        RenderRow(block);
        break;
      case HtmlBlockKind::kRule:
        builder_.Rule();
        break;
      default:
        break;
    }
  }

  void RenderParagraph(size_t index) {
    const HtmlBlock& block = page_.blocks[index];
    const bool wrapped_item = IsWrappedItem(block);
    for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
      const HtmlLine& line = page_.lines[i];
      if (line.begin == line.end) {
        Gap();
      } else if (IsBoldHeading(line) && TextFollows(index, i)) {
        FlushRun();
        builder_.BlankLine();
        builder_.Heading(kBoldHeadingLevel, Line(i));
      } else {
        AddToRun(i, wrapped_item && i > block.line_begin);
      }
    }
  }

  // "- 서버 개발 및<br>운영": one item, wrapped by hand.
  [[nodiscard]] bool IsWrappedItem(const HtmlBlock& block) const {
    const uint32_t lines = block.line_end - block.line_begin;
    if (lines < 2 || lines > kMaxWrappedLines || !HasSymbolBullet(block.line_begin)) return false;
    for (uint32_t i = block.line_begin + 1; i < block.line_end; ++i) {
      if (page_.lines[i].begin == page_.lines[i].end || MatchBullet(Line(i)).size > 0) return false;
    }
    return true;
  }

  // Not a number: "1. 업무내용" is as often the title of what follows.
  [[nodiscard]] bool HasSymbolBullet(uint32_t line) const {
    const std::string_view text = Line(line);
    return MatchBullet(text).size > 0 && (text[0] < '0' || text[0] > '9');
  }

  void AddToRun(uint32_t index, bool wrapped) {
    const HtmlLine& line = page_.lines[index];
    // "- 배치를<div>&nbsp; &nbsp;운영": indented to where the item's text begins.
    const bool indented = item_open_ && line.indent >= item_indent_ + kMinIndent;
    const bool has_bullet = MatchBullet(Line(index)).size > 0;
    if (!has_bullet && !run_.empty() && (wrapped || indented)) wrapped_lines_.push_back(run_lines_);
    if (has_bullet) item_indent_ = line.indent;
    item_open_ = has_bullet || indented;
    if (run_.size() > kMaxRunBytes) FlushRun();
    if (!run_.empty()) run_.push_back('\n');
    run_.append(line.indent, ' ');
    run_.append(Line(index));
    ++run_lines_;
  }

  [[nodiscard]] bool IsBoldHeading(const HtmlLine& line) const {
    const uint32_t size = line.end - line.begin;
    if (size == 0 || size > kMaxBoldHeadingBytes || line.bold_bytes < size) return false;
    const std::string_view text = LineText(page_, line);
    if (text.ends_with('.') || text.ends_with("다") || text.ends_with(',')) return false;
    size_t value = 0;
    return MatchBullet(text).size == 0 && MatchKey(text, value) == 0;
  }

  // Whether something other than a bold line or a heading comes after line `line` of block `index`.
  [[nodiscard]] bool TextFollows(size_t index, uint32_t line) const {
    for (uint32_t i = line + 1; i < page_.blocks[index].line_end; ++i) {
      if (page_.lines[i].begin != page_.lines[i].end) return !IsBoldHeading(page_.lines[i]);
    }
    if (index + 1 >= page_.blocks.size()) return false;
    const HtmlBlock& next = page_.blocks[index + 1];
    if (next.boilerplate != page_.blocks[index].boilerplate) return false;
    if (next.kind == HtmlBlockKind::kHeading || next.kind == HtmlBlockKind::kRule) return false;
    return next.kind != HtmlBlockKind::kParagraph || !IsBoldHeading(page_.lines[next.line_begin]);
  }

  // Lines of an item: its own, and those with a bullet of their own as items below it.
  void RenderItem(const HtmlBlock& block) {
    std::string item;
    int depth = block.level;
    const auto flush = [&] {
      if (!item.empty()) builder_.ListItem(depth, item);
      item.clear();
    };
    for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
      std::string_view text = Line(i);
      const uint32_t bullet = MatchBullet(text).size;
      text.remove_prefix(bullet);
      if (text.empty()) continue;
      if (i > block.line_begin && bullet > 0) {
        flush();
        depth = block.level + 1;
      }
      if (!item.empty()) item.push_back('\n');
      item.append(text);
    }
    flush();
  }

  void RenderRow(const HtmlBlock& block) {
    std::vector<std::string> cells;
    for (uint32_t i = block.line_begin; i < block.line_end; ++i) cells.emplace_back(Line(i));
    builder_.TableRow(cells);
  }

  [[nodiscard]] std::string_view Line(uint32_t index) const {
    return LineText(page_, page_.lines[index]);
  }

  [[nodiscard]] std::string Joined(const HtmlBlock& block) const {
    std::string text;
    for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
      if (!text.empty()) text.push_back(' ');
      text.append(Line(i));
    }
    return text;
  }

  void Gap() {
    item_open_ = false;
    if (run_.empty()) {
      builder_.BlankLine();
    } else if (!run_.ends_with('\n')) {
      run_.push_back('\n');
      ++run_lines_;
    }
  }

  void FlushRun() {
    item_open_ = false;
    if (run_.empty()) return;
    Document lines = ScanText(run_);
    JoinWrapped(lines);
    builder_.Embed(lines, 0);
    if (run_.ends_with('\n')) builder_.BlankLine();
    run_.clear();
    run_lines_ = 0;
    wrapped_lines_.clear();
  }

  // Gives the blocks of wrapped lines to the items that they continue.
  void JoinWrapped(Document& lines) const {
    if (wrapped_lines_.empty()) return;
    std::vector<Block> joined;
    auto wrapped = wrapped_lines_.begin();
    for (const Block& block : lines.blocks) {
      while (wrapped != wrapped_lines_.end() && *wrapped + 1 < block.line) ++wrapped;
      const bool joins = wrapped != wrapped_lines_.end() && *wrapped + 1 == block.line;
      if (joins && !joined.empty() && joined.back().line_end + 1 == block.line) {
        joined.back().line_end = block.line_end;
        joined.back().content.end = block.content.end;
      } else {
        joined.push_back(block);
      }
    }
    lines.blocks = std::move(joined);
  }

  const HtmlPage& page_;
  DocumentBuilder& builder_;
  std::string run_;  // lines of paragraphs that are read together
  uint32_t run_lines_ = 0;
  std::vector<uint32_t> wrapped_lines_;  // 0-based lines of run_ that continue an item
  bool item_open_ = false;
  uint32_t card_ = 0;         // the last one that is rendered
  uint32_t item_indent_ = 0;  // of the last line with a bullet
};

}  // namespace

void RenderHtml(const HtmlPage& page, DocumentBuilder& builder) {
  HtmlRenderer(page, builder).Render();
}

}  // namespace gonggo
