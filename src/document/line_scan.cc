#include "document/line_scan.h"

#include <algorithm>

#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A TAB indents like four spaces; only the order of indentations matters.
constexpr uint32_t kTabColumns = 4;

// "주요 업무 및 책임 사항" is a label, a sentence with a colon in it is not.
constexpr size_t kMaxKeyBytes = 48;
constexpr int kMaxKeyWords = 4;

bool IsRuleChar(char32_t c) {
  switch (c) {
    case '-':
    case '=':
    case '*':
    case '_':
    case '~':
    case '#':
    case '+':
    case '.':
    case '|':
    case 0x00B7:
    case 0x3161:  // ㅡ
    case 0x30FC:
    case 0x2026:
    case 0xFF0D:
    case 0xFF1D:
    case 0xFF3F:
      return true;
    default:
      return (c >= 0x2010 && c <= 0x2015) || (c >= 0x2500 && c <= 0x25FF) ||
             (c >= 0x2605 && c <= 0x2606) || (c >= 0x2550 && c <= 0x256C) || c == 0x2212;
  }
}

// Whether a rule may begin with the byte: with no letter, digit or syllable, as nearly all lines
// do.
bool MayBeginRule(char c) {
  const auto b = static_cast<unsigned char>(c);
  if (b < 0x80) return !IsAsciiAlpha(b) && !IsAsciiDigit(b);
  return b == 0xC2 || b == 0xE2 || b == 0xE3 || b == 0xEF;
}

// Whether a space of any width may begin with the byte: all are below U+4000.
bool MayBeginSpace(char c) {
  const auto b = static_cast<unsigned char>(c);
  return c == ' ' || c == '\t' || (b >= 0x80 && b < 0xE4);
}

size_t TrimmedEnd(std::string_view line) {
  size_t end = line.size();
  while (end > 0) {
    const char byte = line[end - 1];
    if (byte == ' ' || byte == '\t') {
      --end;
      continue;
    }
    if (static_cast<unsigned char>(byte) < 0x80) break;
    const DecodedChar c = DecodeCharBefore(line, end);
    if (!IsSpace(c.code)) break;
    end -= c.size;
  }
  return end;
}

bool IsTableRow(std::string_view content) {
  if (content.front() == '|' && content.size() > 2)
    return content.find('|', 1) != std::string_view::npos;
  return content.find('\t') != std::string_view::npos;
}

// Bytes of the marks that mail puts before a line that it quotes ("> ", ">> "); 0 without any.
size_t QuoteMarks(std::string_view line) {
  size_t end = 0;
  for (size_t i = 0; i < line.size() && (line[i] == '>' || line[i] == ' '); ++i) {
    if (line[i] == '>') end = i + 1;
  }
  return end > 0 && end < line.size() && line[end] == ' ' ? end + 1 : end;
}

// What a run of lines that begin with '>' says about itself.
struct QuoteRun {
  size_t end = 0;  // of its last line
  bool mail = false;
};

// '>' may also be the bullet of a list: a quotation of mail is longer, and has blank lines in it,
// marks of marks or lists of its own.
QuoteRun MeasureQuote(std::string_view text, size_t begin) {
  constexpr size_t kLeastLines = 3;
  QuoteRun run;
  size_t lines = 0;
  bool sure = false;
  for (size_t at = begin; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const size_t marks = QuoteMarks(line);
    if (marks == 0) break;
    const std::string_view rest = line.substr(marks);
    sure = sure || rest.empty() || std::count(line.begin(), line.begin() + marks, '>') > 1 ||
           MatchBullet(rest).size > 0;
    ++lines;
    run.end = end;
    at = end + 1;
  }
  run.mail = sure && lines >= kLeastLines;
  return run;
}

// Signs of sentences, quotations, code and markup, which labels have none of.
bool IsNoLabelChar(char32_t c) {
  static constexpr std::u32string_view kSigns = U".?!;\"=|{}<>\\`'‘’“”＜＞『』「」";
  return kSigns.find(c) != std::u32string_view::npos;
}

bool IsLabel(std::string_view key) {
  int words = 1;
  int open = 0;
  bool letter = false;
  for (size_t i = 0; i < key.size();) {
    const DecodedChar c = DecodeChar(key, i);
    i += c.size;
    if (IsNoLabelChar(c.code)) return false;
    words += c.code == ' ' ? 1 : 0;
    open += (c.code == '(' || c.code == '[' ? 1 : 0) - (c.code == ')' || c.code == ']' ? 1 : 0);
    if (open < 0) return false;
    letter = letter || (!IsAsciiDigit(c.code) && IsWordChar(c.code));
  }
  // "근무 시간 (코어타임: …": the colon stands inside of the brackets.
  return letter && open == 0 && words <= kMaxKeyWords;
}

void AddKey(std::string_view content, size_t at, Block& block) {
  size_t value = 0;
  const size_t key = MatchKey(content, value);
  if (key == 0) return;
  block.key = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + key)};
  if (block.kind != BlockKind::kParagraph) return;
  block.kind = BlockKind::kKeyValue;
  block.content.begin = static_cast<uint32_t>(at + value);
}

}  // namespace

Indent MeasureIndent(std::string_view line) {
  Indent indent;
  while (indent.bytes < line.size()) {
    const char byte = line[indent.bytes];
    if (byte == ' ') {
      ++indent.columns;
      ++indent.bytes;
      continue;
    }
    if (byte == '\t') {
      indent.columns += kTabColumns;
      ++indent.bytes;
      continue;
    }
    if (static_cast<unsigned char>(byte) < 0x80) break;
    const DecodedChar c = DecodeChar(line, indent.bytes);
    if (!IsSpace(c.code)) break;
    indent.columns += c.code == 0x3000 ? 2 : 1;
    indent.bytes += c.size;
  }
  return indent;
}

Block LineScanner::Scan(Span line_span, uint32_t number) {
  const std::string_view line = Cut(text_, line_span);
  Block block{.line = number, .line_end = number};
  if (line.empty()) return block;
  const Indent indent = MayBeginSpace(line[0]) ? MeasureIndent(line) : Indent{};
  if (indent.bytes >= line.size()) return block;
  std::string_view content = line.substr(indent.bytes, TrimmedEnd(line) - indent.bytes);
  size_t at = line_span.begin + indent.bytes;
  const bool rule =
      MayBeginRule(content[0]) && IsRuleChar(DecodeChar(content, 0).code) && IsRule(content);
  const Bullet bullet = rule ? Bullet{} : MatchBullet(content);
  if (bullet.size > 0) {
    block.kind = BlockKind::kListItem;
    block.level = lists_.Depth(indent.columns, bullet.kind);
    const size_t size = BulletsSize(content, bullet);
    content.remove_prefix(size);
    at += size;
  } else {
    lists_.Interrupt(indent.columns);
    if (rule) {
      block.kind = BlockKind::kRule;
    } else if (IsTableRow(content)) {
      block.kind = BlockKind::kTableRow;
    }
  }
  block.content = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + content.size())};
  if (block.kind == BlockKind::kParagraph || block.kind == BlockKind::kListItem) {
    AddKey(content, at, block);
  }
  return block;
}

std::vector<Block> ScanLines(std::string_view text) {
  std::vector<Block> blocks;
  blocks.reserve(text.size() / 48 + 1);
  LineScanner scanner(text);
  uint32_t line = 1;
  QuoteRun run;
  for (size_t begin = 0; begin <= text.size(); ++line) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const size_t marks = QuoteMarks(text.substr(begin, end - begin));
    if (marks > 0 && begin >= run.end) run = MeasureQuote(text, begin);
    const size_t from = marks > 0 && run.mail ? begin + marks : begin;
    const Block block =
        scanner.Scan({static_cast<uint32_t>(from), static_cast<uint32_t>(end)}, line);
    if (!block.content.empty()) blocks.push_back(block);
    begin = end + 1;
  }
  return blocks;
}

size_t CheckboxSize(std::string_view content) {
  if (content.size() < 5 || content[0] != '[' || content[2] != ']' || content[3] != ' ') return 0;
  return content[1] == ' ' || content[1] == 'x' || content[1] == 'X' ? 4 : 0;
}

size_t BulletsSize(std::string_view content, const Bullet& first) {
  size_t size = first.size;
  size += CheckboxSize(content.substr(size));
  const Bullet second = MatchBullet(content.substr(size));
  // A further '*' or the like must stand apart: "- *중요*" and "- -5도" keep theirs.
  const bool apart = size + 1 < content.size() && content[size + 1] == ' ';
  const bool symbol = second.kind < kFirstCountingBullet && (second.kind > 0x80 || apart);
  return second.size > 0 && symbol && second.kind != first.kind ? size + second.size : size;
}

bool IsRule(std::string_view trimmed_line) {
  size_t count = 0;
  size_t strong = 0;
  for (size_t i = 0; i < trimmed_line.size();) {
    const DecodedChar c = DecodeChar(trimmed_line, i);
    i += c.size;
    if (c.code == ' ') continue;
    if (!IsRuleChar(c.code)) return false;
    ++count;
    strong += c.code == '.' || c.code == '|' ? 0 : 1;
  }
  return count >= 3 && strong >= 2;
}

size_t MatchKey(std::string_view content, size_t& value) {
  static constexpr std::string_view kWideColon = "：";
  const std::string_view head = content.substr(0, kMaxKeyBytes + kWideColon.size() + 1);
  // Nearly no line holds either.
  size_t colon = FindByteWhere(
      head, 0, [](auto c, auto next) { return (c == ':') | ((c == 0xEF) & (next == 0xBC)); });
  while (colon < head.size() && head[colon] != ':' && !head.substr(colon).starts_with(kWideColon))
    colon = std::min(head.find(':', colon + 1), head.find(kWideColon, colon + 1));
  if (colon >= head.size() || colon == 0) return 0;
  const size_t size = head[colon] == ':' ? 1 : kWideColon.size();
  const std::string_view key = head.substr(0, TrimmedEnd(head.substr(0, colon)));
  const size_t after = colon + size;
  if (key.empty() || key.size() > kMaxKeyBytes || after >= content.size()) return 0;
  // "https://", "std::", "10:00", "C:\": no label. A Latin one needs a space beside its colon.
  if (content[after] == '/' || content[after] == ':' || content[after] == '\\') return 0;
  const char32_t last = DecodeCharBefore(key, key.size()).code;
  const bool spaced = key.size() < colon || IsSpace(DecodeChar(content, after).code);
  if (!spaced && (last < 0x80 && last != ')' && last != ']')) return 0;
  if (!IsLabel(key)) return 0;
  value = after + MeasureIndent(content.substr(after)).bytes;
  return value < content.size() ? key.size() : 0;
}

}  // namespace gonggo
