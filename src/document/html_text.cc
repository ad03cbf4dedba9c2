#include "document/html_text.h"

#include <algorithm>

#include "document/html_entities.h"
#include "document/limits.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr uint8_t kMaxIndent = 32;

// Leaves room for what rendering adds: meta lines, bullets, marks of headings.
constexpr size_t kMaxHtmlTextBytes = kMaxDocumentBytes - (size_t{1} << 20U);

bool IsAsciiBlank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\0';
}

// U+00A0: shown as a space, and by its number used as indentation.
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

}  // namespace

void HtmlText::Append(std::string_view raw, const HtmlTextStyle& style) {
  if (raw.find('&') == std::string_view::npos) {
    AppendPlain(raw, style);
    return;
  }
  decoded_.clear();
  AppendWithoutReferences(raw.substr(0, CharBoundaryBefore(raw, kMaxHtmlTextBytes)), decoded_);
  AppendPlain(decoded_, style);
}

void HtmlText::AppendPlain(std::string_view text, const HtmlTextStyle& style) {
  if (page_.text.size() + text.size() > kMaxHtmlTextBytes) {
    page_.truncated = true;
    const size_t room = kMaxHtmlTextBytes - std::min(kMaxHtmlTextBytes, page_.text.size());
    text = text.substr(0, CharBoundaryBefore(text, room));
  }
  if (style.preformatted) {
    AppendLinesAsTheyAre(text, style);
  } else {
    AppendCollapsed(text, style);
  }
}

void HtmlText::AppendCollapsed(std::string_view text, const HtmlTextStyle& style) {
  size_t at = 0;
  while (at < text.size()) {
    if (IsAsciiBlank(text[at])) {
      space_pending_ = true;
      ++at;
      continue;
    }
    if (text.substr(at, 2) == kNoBreakSpace) {
      if (AtLineStart() && line_.indent < kMaxIndent) ++line_.indent;
      blank_seen_ = true;
      space_pending_ = true;
      at += 2;
      continue;
    }
    size_t end = at + 1;
    while (end < text.size() && !IsAsciiBlank(text[end]) &&
           !(text[end] == kNoBreakSpace[0] && text.substr(end, 2) == kNoBreakSpace)) {
      ++end;
    }
    AppendWord(text.substr(at, end - at), style);
    at = end;
  }
}

void HtmlText::AppendLinesAsTheyAre(std::string_view text, const HtmlTextStyle& style) {
  size_t at = 0;
  while (at <= text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (AtLineStart()) {
      const size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
      line_.indent = static_cast<uint8_t>(std::min<size_t>(indent, kMaxIndent));
    }
    AppendCollapsed(line, style);
    if (end == text.size()) break;
    EndLine();
    at = end + 1;
  }
}

void HtmlText::AppendWord(std::string_view word, const HtmlTextStyle& style) {
  auto bytes = static_cast<uint32_t>(word.size());
  const bool first = AtLineStart();
  if (first) {
    line_.begin = line_.at = static_cast<uint32_t>(page_.text.size());
    if (block_lines_ == 0) first_line_ = static_cast<uint32_t>(page_.lines.size());
  } else if (space_pending_) {
    page_.text.push_back(' ');
    ++bytes;
  }
  space_pending_ = false;
  page_.text.append(word);
  line_.end = static_cast<uint32_t>(page_.text.size());
  if (first || part_) {
    const auto size = static_cast<uint32_t>(word.size());
    page_.pieces.push_back({line_.end - size, line_.end, style.aside, first});
    part_ = false;
  } else {
    page_.pieces.back().end = line_.end;
  }
  if (style.link) line_.link_bytes += bytes;
  if (style.dead) line_.dead_bytes += bytes;
  if (style.bold) line_.bold_bytes += bytes;
}

void HtmlText::Break() {
  blank_seen_ = true;
  EndLine();
}

void HtmlText::EndLine() {
  // Empty lines in front of a block, and more than one in a row, say nothing.
  const bool empty = AtLineStart();
  const bool after_text = block_lines_ > 0 && page_.lines.back().end > page_.lines.back().begin;
  if (!empty || after_text) {
    page_.lines.push_back(line_);
    ++block_lines_;
  }
  line_ = {};
  space_pending_ = false;
}

HtmlText::Lines HtmlText::Take() {
  EndLine();
  if (block_lines_ > 0 && page_.lines.back().end == page_.lines.back().begin) {
    page_.lines.pop_back();
    --block_lines_;
  }
  Lines lines{first_line_, first_line_ + block_lines_, blank_seen_ && block_lines_ == 0};
  if (block_lines_ == 0) lines.begin = lines.end = 0;
  block_lines_ = 0;
  blank_seen_ = false;
  return lines;
}

}  // namespace gonggo
