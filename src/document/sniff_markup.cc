#include "document/sniff_markup.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 46> kTags = {
    "a",     "article", "b",      "body",   "br",   "button", "center",  "dd",   "div",    "dl",
    "dt",    "em",      "font",   "footer", "form", "h1",     "h2",      "h3",   "h4",     "h5",
    "h6",    "head",    "header", "hr",     "html", "i",      "iframe",  "img",  "li",     "link",
    "main",  "meta",    "nav",    "ol",     "p",    "script", "section", "span", "strong", "style",
    "table", "tbody",   "td",     "title",  "tr",   "ul"};

constexpr std::array<std::string_view, 9> kPageTags = {"!doctype", "html", "head",   "body", "meta",
                                                       "title",    "?xml", "script", "link"};

size_t SkipBlank(std::string_view text, size_t at) {
  while (at < text.size()) {
    const DecodedChar c = DecodeChar(text, at);
    if (c.code != '\n' && c.code != '\r' && !IsSpace(c.code)) break;
    at += c.size;
  }
  return at;
}

// The lower-case name of the tag that opens or closes at `at` (a '<'); empty where none does.
std::string TagName(std::string_view text, size_t at) {
  size_t i = at + 1;
  if (i < text.size() && text[i] == '/') ++i;
  const size_t begin = i;
  while (i < text.size() && i - begin < 10) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (!IsAsciiAlpha(c) && !IsAsciiDigit(c) && c != '!' && c != '?') break;
    ++i;
  }
  if (i < text.size() && text[i] != '>' && text[i] != ' ' && text[i] != '/' && text[i] != '\n' &&
      text[i] != '\r' && text[i] != '\t') {
    return {};
  }
  return AsciiLower(text.substr(begin, i - begin));
}

template <typename List>
bool Contains(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

struct TagCount {
  size_t tags = 0;
  size_t lines = 0;      // not blank
  size_t tag_lines = 0;  // beginning with a tag
};

TagCount CountTags(std::string_view text) {
  TagCount count;
  for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    if (Contains(kTags, TagName(text, at))) ++count.tags;
  }
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const size_t first = SkipBlank(text.substr(0, end), begin);
    if (first < end) {
      ++count.lines;
      count.tag_lines += text[first] == '<' && !TagName(text, first).empty() ? 1 : 0;
    }
    begin = end + 1;
  }
  return count;
}

// Header names that a person pasting text does not write.
constexpr std::array<std::string_view, 9> kMachineHeaders = {
    "mime-version", "message-id",     "received",
    "return-path",  "dkim-signature", "content-type",
    "x-mailer",     "delivered-to",   "content-transfer-encoding"};
constexpr std::array<std::string_view, 5> kMailHeaders = {"from", "to", "subject", "date", "cc"};

// The name before the colon, in lower case; empty where the line is no header field (RFC
// 5322, 2.2).
std::string HeaderName(std::string_view line) {
  const size_t colon = line.substr(0, 64).find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  for (const char c : line.substr(0, colon)) {
    if (c <= ' ' || static_cast<unsigned char>(c) >= 0x7F) return {};
  }
  return AsciiLower(line.substr(0, colon));
}

bool IsFrontMatter(std::string_view text) {
  const size_t at = SkipBlank(text, 0);
  if (text.substr(at, 3) != "---") return false;
  const size_t line_end = text.find('\n', at);
  if (line_end == std::string_view::npos ||
      !TrimSpaces(text.substr(at + 3, line_end - at - 3)).empty()) {
    const bool cr =
        line_end != std::string_view::npos && text.substr(at + 3, line_end - at - 3) == "\r";
    if (!cr) return false;
  }
  const size_t close = text.find("\n---", line_end);
  const size_t colon = text.find(':', line_end);
  return close != std::string_view::npos && colon < close && close - line_end < 16384;
}

struct LineSigns {
  int clear = 0;
  int weak = 0;
};

bool IsAtxHeading(std::string_view line) {
  size_t hashes = 0;
  while (hashes < line.size() && line[hashes] == '#') ++hashes;
  return hashes >= 1 && hashes <= 6 && hashes + 1 < line.size() && line[hashes] == ' ';
}

// "|---|:--:|"
bool IsTableDelimiter(std::string_view line) {
  return line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t\r") == std::string_view::npos;
}

bool HasLink(std::string_view line) {
  const size_t middle = line.find("](");
  if (middle == std::string_view::npos) return false;
  const std::string_view target = line.substr(middle + 2);
  return line.substr(0, middle).find('[') != std::string_view::npos &&
         (target.starts_with("http") || target.starts_with('/') || target.starts_with('#') ||
          target.starts_with("mailto:") || target.starts_with('<') || target.starts_with("./"));
}

// "**text**" or "`text`": the sign opens before a non-space and closes after one.
bool HasSpan(std::string_view line, std::string_view sign) {
  const size_t open = line.find(sign);
  if (open == std::string_view::npos) return false;
  const size_t inner = open + sign.size();
  const size_t close = line.find(sign, inner + 1);
  return close != std::string_view::npos && line[inner] != ' ' && line[close - 1] != ' ' &&
         line[inner] != sign[0];
}

void AddSigns(std::string_view line, LineSigns& signs) {
  const std::string_view trimmed = TrimSpaces(line);
  if (IsAtxHeading(trimmed) || trimmed.starts_with("```") || IsTableDelimiter(trimmed) ||
      trimmed.starts_with("- [ ] ") || trimmed.starts_with("- [x] ") || HasLink(trimmed) ||
      trimmed.find("[[") < trimmed.find("]]")) {
    ++signs.clear;
    return;
  }
  const bool weak = HasSpan(trimmed, "**") || HasSpan(trimmed, "`") || HasSpan(trimmed, "__") ||
                    trimmed.starts_with("\\-") || trimmed.find("\\. ") != std::string_view::npos ||
                    trimmed.ends_with("\\.");
  signs.weak += weak ? 1 : 0;
}

}  // namespace

bool LooksHtml(std::string_view text) {
  if (text.find('<') == std::string_view::npos) return false;
  const size_t start = SkipBlank(text, 0);
  if (start >= text.size()) return false;
  if (text.substr(start).starts_with("<!--")) {
    const size_t end = text.find("-->", start);
    return end != std::string_view::npos && text.find('<', end) != std::string_view::npos &&
           CountTags(text.substr(end)).tags >= 2;
  }
  const std::string name = text[start] == '<' ? TagName(text, start) : std::string();
  if (Contains(kPageTags, name)) return true;
  const TagCount count = CountTags(text);
  if (count.tags < 2) return false;
  const bool markdown = MarkdownSigns(text) >= 2;
  if (Contains(kTags, name) && (!markdown || count.tag_lines * 2 > count.lines)) {
    return count.tags >= 2;
  }
  return !markdown && count.tags >= 3 && count.tags * 2 >= count.lines;
}

std::optional<Format> SniffMail(std::string_view text) {
  if (text.starts_with("From ") && text.find('@') < text.find('\n')) {
    text.remove_prefix(text.find('\n') + 1);  // the line before a message in an mbox
  }
  int machine = 0;
  int mail = 0;
  bool related = false;
  size_t fields = 0;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    begin = end + 1;
    if (line.empty()) break;
    if (fields > 0 && (line[0] == ' ' || line[0] == '\t')) {
      related = related || line.find("multipart/related") != std::string_view::npos;
      continue;
    }
    const std::string name = HeaderName(line);
    if (name.empty()) return std::nullopt;
    ++fields;
    machine += Contains(kMachineHeaders, name) ? 1 : 0;
    mail += Contains(kMailHeaders, name) ? 1 : 0;
    if (name == "content-type")
      related = related || AsciiLower(line).find("multipart/related") != std::string::npos;
    if (line.find("<Saved by ") != std::string_view::npos || name == "snapshot-content-location") {
      return Format::kMhtml;
    }
  }
  const bool message = (machine >= 1 && machine + mail >= 2) || mail >= 4;
  if (!message) return std::nullopt;
  const bool saved_page =
      related && mail < 3 && text.find("Content-Location:") != std::string_view::npos;
  return saved_page ? Format::kMhtml : Format::kEml;
}

int MarkdownSigns(std::string_view text) {
  if (IsFrontMatter(text)) return 2;
  LineSigns signs;
  // Lines without any of these characters hold no sign.
  const auto is_markup = [](auto c, auto) {
    return (c == '#') | (c == '`') | (c == '*') | (c == '_') | (c == '[') | (c == '|') |
           (c == '\\');
  };
  for (size_t at = FindByteWhere(text, 0, is_markup); at < text.size();) {
    const size_t before = text.rfind('\n', at);
    const size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const size_t end = std::min(text.find('\n', at), text.size());
    AddSigns(text.substr(begin, end - begin), signs);
    if (signs.clear > 0) return 2;
    at = FindByteWhere(text, end, is_markup);
  }
  return std::min(signs.weak, 2);
}

}  // namespace gonggo
