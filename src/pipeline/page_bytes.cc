#include "pipeline/page_bytes.h"

#include <algorithm>
#include <string_view>

#include "document/charset.h"
#include "document/sniff.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// "text/html; charset=\"EUC-KR\"" → "EUC-KR".
std::string HeaderCharset(std::string_view content_type) {
  const std::string lower = AsciiLower(content_type);
  const size_t at = lower.find("charset=");
  if (at == std::string::npos) return {};
  std::string_view value = std::string_view(lower).substr(at + 8);
  value = value.substr(0, value.find(';'));
  value = TrimSpaces(value);
  if (value.starts_with('"')) value.remove_prefix(1);
  if (value.ends_with('"')) value.remove_suffix(1);
  return std::string(value);
}

std::string_view MediaType(std::string_view content_type) {
  return TrimSpaces(content_type.substr(0, content_type.find(';')));
}

bool IsText(std::string_view content_type) {
  const std::string type = AsciiLower(MediaType(content_type));
  return type.starts_with("text/") || type == "application/xhtml+xml" || type.ends_with("json");
}

// A comment ends at "-->", which no address has once '>' is encoded.
std::string SavedFrom(std::string_view url) {
  std::string address;
  for (const char c : url) {
    if (c == '>') {
      address += "%3E";
    } else {
      address += c;
    }
  }
  std::string digits = std::to_string(address.size());
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  return "<!-- saved from url=(" + digits + ')' + address + " -->\n";
}

// Without what only says where a reader came from: the same page found by another way is the same
// text. Less than CanonicalLink takes off, as the link must still open.
std::string LinkOf(const Page& page) {
  const size_t question = page.url.find('?');
  if (question == std::string::npos) return page.url;
  std::string link = page.url.substr(0, question);
  std::string_view query = std::string_view(page.url).substr(question + 1);
  char join = '?';
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    const std::string name = AsciiLower(pair.substr(0, pair.find('=')));
    if (name.starts_with("utm_") || name.ends_with("clid")) continue;
    (link += join) += pair;
    join = '&';
  }
  return link;
}

std::string Decoded(const Page& page) {
  const std::string charset = HeaderCharset(page.content_type);
  const bool wide = page.body.starts_with("\xFF\xFE") || page.body.starts_with("\xFE\xFF");
  if (!IsText(page.content_type) || (charset.empty() && !wide)) return page.body;
  return std::string(kUtf8Mark) + DecodeToUtf8(page.body, charset).utf8;
}

}  // namespace

std::string PageBytes(const Page& page) {
  std::string bytes = Decoded(page);
  if (TrimSpaces(page.body).empty()) return bytes;
  switch (SniffFormat({.bytes = bytes})) {
    case Format::kHtml: {
      const size_t mark = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
      bytes.insert(mark, SavedFrom(LinkOf(page)));
      return bytes;
    }
    case Format::kText:
    case Format::kMarkdown: {
      const size_t mark = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
      // Front matter is a note's own head, and may have the link already.
      if (std::string_view(bytes).substr(mark).starts_with("---")) return bytes;
      bytes.insert(mark, "링크: " + LinkOf(page) + "\n\n");
      return bytes;
    }
    default:
      return bytes;
  }
}

}  // namespace gonggo
