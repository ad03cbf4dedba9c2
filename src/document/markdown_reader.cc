#include "document/markdown_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/front_matter.h"
#include "document/line_scan.h"
#include "document/markdown_marks.h"
#include "document/whole_text.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A line that is longer is a sentence over a separator, not an underlined heading.
constexpr size_t kMaxUnderlinedBytes = 60;

// Where `part`, which lies in `text`, begins.
uint32_t Offset(std::string_view text, std::string_view part) {
  return static_cast<uint32_t>(part.begin() - text.begin());
}

// Emphasis that CommonMark leaves as it is before a Korean particle ("**가나다**는") or beside
// quotes.
Span WithoutStars(std::string_view text, Span span) {
  std::string_view content = Cut(text, span);
  while (content.starts_with("**") || content.starts_with("__")) content.remove_prefix(2);
  while (content.ends_with("**") || content.ends_with("__")) content.remove_suffix(2);
  content = TrimSpaces(content);
  if (content.empty()) return span;
  const uint32_t begin = Offset(text, content);
  return {begin, begin + static_cast<uint32_t>(content.size())};
}

bool IsTableDelimiter(std::string_view line) {
  return line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

class MarkdownScanner {
 public:
  // `body` is the offset of the first byte that `marks` are about.
  MarkdownScanner(std::string_view text, uint32_t body, const MarkdownMarks& marks)
      : text_(text), body_(body), marks_(marks), scanner_(text) {}

  void Scan(uint32_t first_line, std::vector<Block>& blocks) {
    size_t begin = body_;
    for (size_t i = 0; i < marks_.lines.size() && begin <= text_.size(); ++i) {
      const size_t end = std::min(text_.find('\n', begin), text_.size());
      const Span line{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
      next_ = end + 1;
      const Block block = ScanLine(marks_.lines[i], line, first_line + static_cast<uint32_t>(i));
      if (!block.content.empty()) blocks.push_back(block);
      begin = next_;
      previous_blank_ = block.content.empty();
    }
  }

 private:
  Block ScanLine(const LineMark& mark, Span line, uint32_t number) {
    if (mark.code) return scanner_.Scan(line, number);
    Block block{.line = number, .line_end = number};
    if (mark.piece_count > 0) block.content = Pieces(mark);
    if (block.content.empty()) return Unmarked(line, number);
    if (mark.table) {
      block.kind = BlockKind::kTableRow;
      return block;
    }
    if (mark.heading > 0 && IsHeading(line, block.content)) {
      block.kind = BlockKind::kHeading;
      block.level = mark.heading;
      block.content = WithoutStars(text_, block.content);
      const Bullet bullet = MatchBullet(Cut(text_, block.content));
      block.content.begin += bullet.size;
      // "## [ ] 하늘보리 — 서버 개발자"
      block.content.begin += CheckboxSize(Cut(text_, block.content));
      scanner_.lists().Interrupt(0);
      return block;
    }
    ScanText(mark, line, block);
    return block;
  }

  // A line without visible text: a rule, a fence, tags; or something that md4c takes for none.
  Block Unmarked(Span line, uint32_t number) {
    Block block = scanner_.Scan(line, number);
    if (block.content.empty()) return block;
    const std::string_view trimmed = TrimSpaces(Cut(text_, line));
    if (trimmed.starts_with("```") || trimmed.starts_with("~~~") || IsTableDelimiter(trimmed) ||
        (trimmed.starts_with('<') && trimmed.ends_with('>')) ||
        trimmed.find_first_not_of("#-*+>|\\") == std::string_view::npos) {
      const uint32_t begin = Offset(text_, trimmed);
      return {.kind = BlockKind::kRule,
              .line = number,
              .line_end = number,
              .content = {begin, begin + static_cast<uint32_t>(trimmed.size())}};
    }
    return block;
  }

  Span Pieces(const LineMark& mark) const {
    const Span first = marks_.pieces[mark.first_piece];
    const Span last = marks_.pieces[mark.first_piece + mark.piece_count - 1];
    const std::string_view all = text_.substr(body_ + first.begin, last.end - first.begin);
    const std::string_view content = TrimSpaces(all);
    const uint32_t begin = Offset(text_, content);
    return {begin, begin + static_cast<uint32_t>(content.size())};
  }

  // '#' before the text, or a short line that is underlined as a whole.
  bool IsHeading(Span line, Span content) const {
    const std::string_view before = text_.substr(line.begin, content.begin - line.begin);
    if (before.find('#') != std::string_view::npos) return true;
    const std::string_view heading = Cut(text_, content);
    const std::string_view under =
        TrimSpaces(text_.substr(std::min(next_, text_.size()), text_.find('\n', next_) - next_));
    if (under.empty() || under.find_first_not_of("=-") != std::string_view::npos) return false;
    size_t value = 0;
    return previous_blank_ && heading.size() <= kMaxUnderlinedBytes && !heading.ends_with('.') &&
           MatchBullet(heading).size == 0 && MatchKey(heading, value) == 0;
  }

  // A paragraph's or an item's line: Markdown's own bullet, or one that only people know.
  void ScanText(const LineMark& mark, Span line, Block& block) {
    const Indent indent = MeasureIndent(Cut(text_, line));
    std::string_view content = Cut(text_, block.content);
    if (mark.item && !IsItem(line, block.content)) {
      // "2026. 8. 31." is a date to people and the 2026th item to Markdown.
      block.content.begin = line.begin + static_cast<uint32_t>(indent.bytes);
      content = Cut(text_, block.content);
    } else if (mark.item) {
      block.kind = BlockKind::kListItem;
      block.level = mark.depth;
      scanner_.lists().Interrupt(0);
    }
    const Bullet bullet = MatchBullet(content);
    const bool counting = bullet.kind >= kFirstCountingBullet;
    if (bullet.size > 0 && !(block.kind == BlockKind::kListItem && counting)) {
      if (block.kind != BlockKind::kListItem) {
        block.kind = BlockKind::kListItem;
        const size_t depth =
            mark.depth + size_t{scanner_.lists().Depth(indent.columns, bullet.kind)};
        block.level = static_cast<uint8_t>(std::min(depth, kMaxListDepth));
      }
      block.content.begin += static_cast<uint32_t>(BulletsSize(content, bullet));
    } else if (block.kind != BlockKind::kListItem) {
      scanner_.lists().Interrupt(indent.columns);
      if (content.find('\t') != std::string_view::npos) block.kind = BlockKind::kTableRow;
    }
    block.content = WithoutStars(text_, block.content);
    if (block.kind != BlockKind::kTableRow) AddKey(mark, block);
  }

  // True if what stands before the content is a bullet to people as well.
  bool IsItem(Span line, Span content) const {
    std::string_view before = text_.substr(line.begin, content.begin - line.begin);
    const size_t sign = before.find_first_not_of("> \t");
    if (sign == std::string_view::npos) return true;
    if (!IsAsciiDigit(static_cast<unsigned char>(before[sign]))) return true;
    return MatchBullet(text_.substr(line.begin + sign, line.end - line.begin - sign)).size > 0;
  }

  // Labels are matched in the visible text, since "**근무지:** 서울" has markup around its colon.
  void AddKey(const LineMark& mark, Block& block) {
    visible_.clear();
    places_.clear();
    for (uint32_t i = 0; i < mark.piece_count; ++i) {
      Span piece = marks_.pieces[mark.first_piece + i];
      piece = {piece.begin + body_, piece.end + body_};
      piece.begin = std::max(piece.begin, block.content.begin);
      piece.end = std::min(piece.end, block.content.end);
      if (piece.begin >= piece.end) continue;
      places_.push_back({static_cast<uint32_t>(visible_.size()), piece.begin});
      visible_.append(Cut(text_, piece));
      // A label ends early in the line; what follows only has to exist.
      if (visible_.size() > 256) break;
    }
    size_t value = 0;
    const size_t key = MatchKey(visible_, value);
    if (key == 0) return;
    const std::string_view label = std::string_view(visible_).substr(0, key);
    const size_t stars = label.ends_with("**") ? 2 : 0;
    block.key = {Place(0), Place(key - stars - 1) + 1};
    if (block.kind != BlockKind::kParagraph) return;
    block.kind = BlockKind::kKeyValue;
    block.content = WithoutStars(text_, {Place(value), block.content.end});
  }

  // Where the byte `at` of visible_ stands in the text.
  uint32_t Place(size_t at) const {
    const auto after =
        std::upper_bound(places_.begin(), places_.end(), at,
                         [](size_t value, const auto& place) { return value < place.first; });
    const auto& place = *(after - 1);
    return place.second + static_cast<uint32_t>(at - place.first);
  }

  std::string_view text_;
  uint32_t body_;
  const MarkdownMarks& marks_;
  LineScanner scanner_;
  size_t next_ = 0;  // where the following line begins
  bool previous_blank_ = true;
  std::string visible_;
  std::vector<std::pair<uint32_t, uint32_t>> places_;  // offset in visible_, offset in text_
};

std::vector<Block> ScanBlocks(std::string_view text) {
  std::vector<Block> blocks;
  const uint32_t front_lines = ScanFrontMatter(text, blocks);
  size_t body = 0;
  for (uint32_t i = 0; i < front_lines && body < text.size(); ++i) {
    body = std::min(text.find('\n', body), text.size() - 1) + 1;
  }
  MarkdownMarks marks;
  if (!MarkLines(text.substr(body), marks)) return ScanLines(text);
  MarkdownScanner(text, static_cast<uint32_t>(body), marks).Scan(front_lines + 1, blocks);
  return blocks;
}

}  // namespace

Document ScanMarkdown(std::string_view utf8) {
  Document document;
  document.text = NormalizeText(utf8);
  document.blocks = ScanBlocks(document.text);
  return document;
}

std::vector<Document> ReadMarkdown(std::string_view bytes, const ReadHint& hint) {
  Document document = DecodeWholeText(bytes, hint);
  document.origin.format = Format::kMarkdown;
  document.blocks = ScanBlocks(document.text);
  std::vector<Document> documents;
  documents.push_back(std::move(document));
  return documents;
}

}  // namespace gonggo
