#include "document/value_text.h"

#include <algorithm>
#include <array>

#include "document/bullet.h"
#include "document/html_entities.h"
#include "document/html_reader.h"
#include "document/html_tags.h"
#include "document/markdown_reader.h"
#include "document/plain_markdown.h"
#include "document/text_reader.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// No word is as long; links are, but they are not made of the letters of base64 alone.
constexpr size_t kBlobBytes = 2000;

// "data:image/png;base64,…" is a blob from here on.
constexpr size_t kDataLinkBytes = 200;

// A tag with its attributes; a "<" that is not closed by then is a sign.
constexpr size_t kMaxTagBytes = 2000;

constexpr size_t kMaxTagNameBytes = 12;

// What a text shows of each kind of markup.
struct MarkupSigns {
  bool block_tag = false;    // p, div, ul, li, table, h2 …
  bool inline_tag = false;   // br, span, b, a …
  bool escaped_tag = false;  // &lt;p&gt;
  bool reference = false;    // &amp; &#39;
  size_t breaks = 0;         // <br>
};

bool IsAlpha(char c) { return IsAsciiAlpha(static_cast<unsigned char>(c)); }

std::string_view NameAt(std::string_view text, size_t at) {
  size_t size = 0;
  while (size < kMaxTagNameBytes && at + size < text.size()) {
    const char c = text[at + size];
    if (!IsAlpha(c) && (size == 0 || c < '1' || c > '6')) break;
    ++size;
  }
  return text.substr(at, size);
}

// The tag whose name begins at `at`, behind "<" or "</"; kUnknown if what follows the name is no
// tag.
HtmlTag TagAt(std::string_view text, size_t at) {
  const std::string_view name = NameAt(text, at);
  if (name.empty()) return HtmlTag::kUnknown;
  const size_t behind = at + name.size();
  if (behind >= text.size()) return HtmlTag::kUnknown;
  const char next = text[behind];
  const bool attributes = next == ' ' || next == '\n' || next == '\t' || next == '\r';
  if (next != '>' && next != '/' && !attributes) return HtmlTag::kUnknown;
  if (text.substr(behind, kMaxTagBytes).find('>') == std::string_view::npos)
    return HtmlTag::kUnknown;
  // "<제목 입력>" and "List<Object value>" are no tags: attributes have values.
  if (attributes && text.substr(behind, kMaxTagBytes).find('=') == std::string_view::npos) {
    return HtmlTag::kUnknown;
  }
  return FindHtmlTag(name);
}

void LookAtTag(std::string_view text, size_t at, MarkupSigns& signs) {
  const bool closing = at + 1 < text.size() && text[at + 1] == '/';
  const HtmlTag tag = TagAt(text, at + (closing ? 2 : 1));
  if (tag == HtmlTag::kUnknown) return;
  const bool leaf = tag == HtmlTag::kBreak || tag == HtmlTag::kImage;
  if (IsBlockTag(tag) && !leaf) {
    signs.block_tag = true;
  } else if (closing || leaf || IsVoidTag(tag)) {
    signs.breaks += tag == HtmlTag::kBreak ? 1 : 0;
    signs.inline_tag = true;  // an opening one alone may be a sign: "<b" in a formula
  }
}

bool IsReference(std::string_view text, size_t at) {
  size_t end = at + 1;
  if (end < text.size() && text[end] == '#') ++end;
  const size_t begin = end;
  while (end < text.size() && end - begin < 10 &&
         (IsAlpha(text[end]) || IsAsciiDigit(static_cast<unsigned char>(text[end])))) {
    ++end;
  }
  return end > begin && end < text.size() && text[end] == ';';
}

void LookAtReference(std::string_view text, size_t at, MarkupSigns& signs) {
  if (!IsReference(text, at)) return;
  signs.reference = true;
  std::string_view rest = text.substr(at + 1);
  while (rest.starts_with("amp;")) rest.remove_prefix(4);
  if (!rest.starts_with("lt;")) return;
  rest.remove_prefix(3);
  if (rest.starts_with("/")) rest.remove_prefix(1);
  const std::string_view name = NameAt(rest, 0);
  if (!name.empty() && FindHtmlTag(name) != HtmlTag::kUnknown) signs.escaped_tag = true;
}

MarkupSigns FindSigns(std::string_view text) {
  MarkupSigns signs;
  for (size_t at = text.find('<'); at != std::string_view::npos && !signs.block_tag;
       at = text.find('<', at + 1)) {
    LookAtTag(text, at, signs);
  }
  for (size_t at = text.find('&'); at != std::string_view::npos && !signs.escaped_tag;
       at = text.find('&', at + 1)) {
    LookAtReference(text, at, signs);
  }
  return signs;
}

bool IsHeadingLine(std::string_view line) {
  const size_t size = line.find_first_not_of('#');
  return size > 0 && size <= 6 && size != std::string_view::npos && line[size] == ' ' &&
         line.size() > size + 1;
}

bool HasHeadingLine(std::string_view text) {
  for (size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
    const bool begins = at == 0 || text[at - 1] == '\n';
    if (begins && IsHeadingLine(text.substr(at, text.find('\n', at) - at))) return true;
  }
  return false;
}

bool HasEscape(std::string_view text) {
  static constexpr std::string_view kEscaped = "-.*_()+~#[]!`>";
  for (size_t at = text.find('\\'); at != std::string_view::npos && at + 1 < text.size();
       at = text.find('\\', at + 2)) {
    if (kEscaped.find(text[at + 1]) != std::string_view::npos) return true;
    if (at + 2 > text.size()) break;
  }
  return false;
}

bool HasStrong(std::string_view text) {
  const size_t open = text.find("**");
  if (open == std::string_view::npos || open + 2 >= text.size()) return false;
  if (text[open + 2] == ' ' || text[open + 2] == '*') return false;
  return text.find("**", open + 3) != std::string_view::npos;
}

bool HasMarkdown(std::string_view text) {
  return HasStrong(text) || HasEscape(text) || text.find("](") != std::string_view::npos ||
         text.find("```") != std::string_view::npos || HasHeadingLine(text);
}

bool IsBase64(char c) {
  return IsAlpha(c) || IsAsciiDigit(static_cast<unsigned char>(c)) || c == '+' || c == '/' ||
         c == '=' || c == '-' || c == '_';
}

bool IsBlob(std::string_view text) {
  if (text.size() >= kDataLinkBytes && text.starts_with("data:")) {
    return text.substr(0, kDataLinkBytes).find(";base64,") != std::string_view::npos;
  }
  if (text.size() < kBlobBytes) return false;
  const std::string_view head = text.substr(0, kBlobBytes);
  return std::all_of(head.begin(), head.end(), IsBase64);
}

bool IsShortLine(std::string_view text) {
  if (text.find('\n') != std::string_view::npos) return false;
  // A link or another token can't be prose, however long it is.
  if (text.find(' ') == std::string_view::npos && text.find("://") != std::string_view::npos)
    return true;
  if (text.size() > 4 * kShortLineColumns) return false;
  size_t columns = 0;
  for (size_t i = 0; i < text.size();) {
    const DecodedChar c = DecodeChar(text, i);
    columns += c.code >= 0x1100 ? 2 : 1;
    i += c.size;
  }
  return columns <= kShortLineColumns && MatchBullet(text).size == 0;
}

bool HasReference(std::string_view text) {
  for (size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    if (IsReference(text, at)) return true;
  }
  return false;
}

// ReadHtmlFragment takes one escaping too much in its stride; exports of exports have two.
Document ScanHtml(std::string_view text) {
  if (text.find("&amp;lt;") == std::string_view::npos || FindSigns(text).block_tag) {
    return ReadHtmlFragment(text);
  }
  return ReadHtmlFragment(WithoutReferences(text));
}

// `text` without blanks and line ends around it.
std::string_view Trimmed(std::string_view text) {
  for (;;) {
    const size_t before = text.size();
    text = TrimSpaces(text);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    while (!text.empty() && (text.front() == '\n' || text.front() == '\r')) text.remove_prefix(1);
    if (text.size() == before) return text;
  }
}

}  // namespace

TextShape ClassifyText(std::string_view text) {
  text = Trimmed(text);
  if (text.empty()) return TextShape::kBlank;
  if (IsBlob(text)) return TextShape::kBlob;
  const MarkupSigns signs = FindSigns(text);
  if (signs.block_tag || signs.escaped_tag) return TextShape::kHtml;
  const bool short_line = IsShortLine(text);
  // "(react)[1]" in a short line is rather itself than Markdown.
  if ((!short_line || HasStrong(text) || HasEscape(text)) && HasMarkdown(text))
    return TextShape::kMarkdown;
  // Tags inside of lines: HTML would lose the lines, unless they are set by <br>.
  if (signs.inline_tag) {
    const auto lines = static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
    return lines > signs.breaks ? TextShape::kMarkdown : TextShape::kHtml;
  }
  if (signs.reference && short_line) return TextShape::kEscaped;
  return short_line ? TextShape::kLine : TextShape::kText;
}

Document ScanValue(std::string_view text, TextShape shape) {
  switch (shape) {
    case TextShape::kHtml:
      return ScanHtml(text);
    case TextShape::kMarkdown:
      return ScanMarkdown(PlainMarkdown(text));
    case TextShape::kEscaped:
      return ScanText(WithoutReferences(text));
    case TextShape::kBlank:
    case TextShape::kLine:
    case TextShape::kText:
    case TextShape::kBlob:
      break;
  }
  return HasReference(text) ? ScanText(WithoutReferences(text)) : ScanText(text);
}

}  // namespace gonggo
