#include "document/plain_markdown.h"

#include <algorithm>

#include "document/html_entities.h"
#include "document/html_tags.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A tag with its attributes; a "<" that is not closed by then is a sign.
constexpr size_t kMaxTagBytes = 2000;

bool IsPunctuation(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > ' ' && byte < 0x7F && !IsAsciiAlpha(byte) && !IsAsciiDigit(byte);
}

// The size of the inline tag at the beginning of `text`, 0 where there is none; `tag` is which.
size_t InlineTagSize(std::string_view text, HtmlTag& tag) {
  size_t at = text.size() > 1 && text[1] == '/' ? 2 : 1;
  const size_t name = at;
  while (at < text.size() && IsAsciiAlpha(static_cast<unsigned char>(text[at]))) ++at;
  if (at == name || at >= text.size()) return 0;
  tag = FindHtmlTag(text.substr(name, at - name));
  const bool removable = tag == HtmlTag::kInline || tag == HtmlTag::kBold ||
                         tag == HtmlTag::kBreak || tag == HtmlTag::kLabel;
  if (!removable) return 0;
  if (text[at] != '>' && text[at] != '/' && text[at] != ' ') return 0;
  const size_t end = text.substr(0, kMaxTagBytes).find('>', at);
  return end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

std::string PlainMarkdown(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  size_t at = 0;
  while (at < text.size()) {
    const size_t next =
        FindByteWhere(text, at, [](auto c, auto) { return (c == '\\') | (c == '<'); });
    out.append(text, at, next - at);
    at = next;
    if (at >= text.size()) break;
    if (text[at] == '\\') {
      const bool escape = at + 1 < text.size() && IsPunctuation(text[at + 1]);
      out.push_back(escape ? text[at + 1] : '\\');
      at += escape ? 2 : 1;
      continue;
    }
    HtmlTag tag = HtmlTag::kUnknown;
    const size_t size = InlineTagSize(text.substr(at), tag);
    if (size == 0) out.push_back('<');
    at += std::max<size_t>(size, 1);
    if (size > 0 && tag == HtmlTag::kBreak && at < text.size() && text[at] != '\n' &&
        text[at] != '\r') {
      out.push_back('\n');
    }
  }
  return out.find('&') == std::string::npos ? out : WithoutReferences(out);
}

}  // namespace gonggo
