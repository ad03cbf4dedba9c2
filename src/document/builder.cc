#include "document/builder.h"

#include <algorithm>
#include <span>
#include <utility>

#include "document/limits.h"
#include "text/byte_masks.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kRuleText = "---";
constexpr std::string_view kCellSeparator = " | ";

// `text` on one line: line ends and the spaces around them become one space.
std::string OneLine(std::string_view text) {
  std::string out = NormalizeText(text);
  if (out.find('\n') == std::string::npos) {
    const std::string_view trimmed = TrimSpaces(out);
    return trimmed.size() == out.size() ? out : std::string(trimmed);
  }
  std::string joined;
  joined.reserve(out.size());
  for (size_t at = 0; at < out.size();) {
    const size_t end = std::min(out.find('\n', at), out.size());
    const std::string_view part = TrimSpaces(std::string_view(out).substr(at, end - at));
    if (!part.empty()) {
      if (!joined.empty()) joined.push_back(' ');
      joined.append(part);
    }
    at = end + 1;
  }
  return joined;
}

int ClampLevel(int level, int low, int high) { return std::clamp(level, low, high); }

}  // namespace

bool DocumentBuilder::HasRoom(size_t size) {
  if (text_.size() + size <= kMaxDocumentBytes) return true;
  if (!full_) {
    full_ = true;
    diagnostics_.push_back(
        {"truncated", "문서가 너무 길어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요."});
  }
  return false;
}

void DocumentBuilder::BeginLine() {
  if (text_.empty()) return;
  text_.push_back('\n');
  ++line_;
  if (!blank_pending_) return;
  text_.push_back('\n');
  ++line_;
}

void DocumentBuilder::Add(Block block, std::string_view prefix, std::string_view text) {
  if (!HasRoom(prefix.size() + text.size() + 2)) return;
  BeginLine();
  blank_pending_ = false;
  text_.append(prefix);
  const auto begin = static_cast<uint32_t>(text_.size());
  block.boilerplate = boilerplate_;
  block.line = line_;
  text_.append(text);
  line_ += static_cast<uint32_t>(std::count(text.begin(), text.end(), '\n'));
  block.line_end = line_;
  block.key = {block.key.begin + begin, block.key.end + begin};
  if (block.kind != BlockKind::kKeyValue) block.key = {};
  const auto skip = block.content.begin;  // of `text`: where the content starts
  block.content = {begin + skip, static_cast<uint32_t>(text_.size())};
  blocks_.push_back(block);
}

void DocumentBuilder::Heading(int level, std::string_view text) {
  const std::string line = OneLine(text);
  if (line.empty()) return;
  level = ClampLevel(level, 1, 6);
  const std::string prefix = std::string(static_cast<size_t>(level), '#') + ' ';
  Add({.kind = BlockKind::kHeading, .level = static_cast<uint8_t>(level)}, prefix, line);
}

void DocumentBuilder::RecordKey(int level, std::string_view key) {
  const size_t before = blocks_.size();
  Heading(level, key);
  if (blocks_.size() > before) blocks_.back().record_key = true;
}

void DocumentBuilder::RecordValue(std::string_view key, std::string_view value) {
  const size_t before = blocks_.size();
  KeyValue(key, value);
  if (blocks_.size() > before && blocks_.back().kind == BlockKind::kKeyValue)
    blocks_.back().record_value = true;
}

void DocumentBuilder::KeyValue(std::string_view key, std::string_view value) {
  std::string line = OneLine(key);
  const std::string content = OneLine(value);
  if (content.empty()) return;
  if (line.empty()) {
    Add({.kind = BlockKind::kParagraph}, "", content);
    return;
  }
  const auto key_size = static_cast<uint32_t>(line.size());
  line.append(": ").append(content);
  Add({.kind = BlockKind::kKeyValue, .content = {key_size + 2, 0}, .key = {0, key_size}}, "", line);
}

void DocumentBuilder::ListItem(int depth, std::string_view text) {
  depth = ClampLevel(depth, 1, 64);
  const std::string indent(2 * static_cast<size_t>(depth - 1), ' ');
  AddLines({.kind = BlockKind::kListItem, .level = static_cast<uint8_t>(depth)}, indent + "- ",
           text);
}

void DocumentBuilder::Paragraph(std::string_view text) {
  AddLines({.kind = BlockKind::kParagraph}, "", text);
}

void DocumentBuilder::AddLines(Block block, std::string_view prefix, std::string_view text) {
  const std::string normal = NormalizeText(text);
  std::string lines;
  bool blank = false;
  for (size_t at = 0; at < normal.size();) {
    const size_t end = std::min(normal.find('\n', at), normal.size());
    const std::string_view line = TrimSpaces(std::string_view(normal).substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      blank = true;
      continue;
    }
    // A paragraph ends at a blank line; an item goes on, since its bullet stands only once.
    if (blank && !lines.empty() && block.kind == BlockKind::kParagraph) {
      Add(block, prefix, lines);
      lines.clear();
      BlankLine();
    }
    blank = false;
    if (!lines.empty()) lines.push_back('\n');
    lines.append(line);
  }
  if (!lines.empty()) Add(block, prefix, lines);
}

void DocumentBuilder::TableRow(const std::vector<std::string>& cells) {
  std::string row;
  bool any = false;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) row.append(kCellSeparator);
    const std::string cell = OneLine(cells[i]);
    any = any || !cell.empty();
    row.append(cell);
  }
  if (!any) return;
  Add({.kind = BlockKind::kTableRow}, "", row);
}

void DocumentBuilder::Rule() { Add({.kind = BlockKind::kRule}, "", kRuleText); }

void DocumentBuilder::BlankLine() { blank_pending_ = true; }

void DocumentBuilder::Embed(const Document& inner, int level_offset) {
  std::string_view text = inner.text;
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  size_t skipped = 0;
  while (skipped < text.size() && text[skipped] == '\n') ++skipped;
  text.remove_prefix(skipped);
  for (const Diagnostic& diagnostic : inner.diagnostics) AddDiagnostic(diagnostic);
  if (text.empty() || !HasRoom(text.size() + 2)) return;
  BeginLine();
  blank_pending_ = false;
  const auto shift = static_cast<uint32_t>(text_.size()) - static_cast<uint32_t>(skipped);
  const uint32_t lines = line_ - 1 - static_cast<uint32_t>(skipped);
  // As much again, so that fields behind it do not move what there is.
  constexpr size_t kFewFields = 16;
  if (blocks_.capacity() - blocks_.size() < inner.blocks.size())
    blocks_.reserve(blocks_.size() + inner.blocks.size() + blocks_.size() / 2 + kFewFields);
  const size_t before = blocks_.size();
  blocks_.insert(blocks_.end(), inner.blocks.begin(), inner.blocks.end());
  for (Block& block : std::span(blocks_).subspan(before)) {
    block.line += lines;
    block.line_end += lines;
    block.content = {block.content.begin + shift, block.content.end + shift};
    if (!block.key.empty()) block.key = {block.key.begin + shift, block.key.end + shift};
    if (block.kind == BlockKind::kHeading) {
      block.level = static_cast<uint8_t>(ClampLevel(block.level + level_offset, 1, 6));
    }
    block.boilerplate = block.boilerplate || boilerplate_;
  }
  for (Card card : inner.cards) {
    card.line += lines;
    card.line_end += lines;
    cards_.push_back(card);
  }
  text_.append(text);
  line_ += static_cast<uint32_t>(CountBytes(text, '\n'));
}

void DocumentBuilder::BeginCard(uint32_t list) {
  cards_.push_back({.list = list});
  card_block_ = blocks_.size();
}

void DocumentBuilder::EndCard() {
  if (blocks_.size() == card_block_) {
    cards_.pop_back();
    return;
  }
  cards_.back().line = blocks_[card_block_].line;
  cards_.back().line_end = blocks_.back().line_end;
}

void DocumentBuilder::AddDiagnostic(Diagnostic diagnostic) {
  if (std::find(diagnostics_.begin(), diagnostics_.end(), diagnostic) == diagnostics_.end()) {
    diagnostics_.push_back(std::move(diagnostic));
  }
}

Document DocumentBuilder::Finish(Origin origin) {
  Document document;
  document.text = std::move(text_);
  document.blocks = std::move(blocks_);
  document.cards = std::move(cards_);
  document.diagnostics = std::move(diagnostics_);
  document.origin = std::move(origin);
  *this = DocumentBuilder();
  return document;
}

}  // namespace gonggo
