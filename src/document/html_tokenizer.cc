#include "document/html_tokenizer.h"

#include <algorithm>
#include <array>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kNone = std::string_view::npos;

bool IsLetter(char c) { return IsAsciiAlpha(static_cast<unsigned char>(c)); }

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

// Elements whose content is no markup. The rest of a page behind an unclosed script is script;
// behind an unclosed title it is the page.
constexpr std::array<std::string_view, 9> kRawElements = {
    "script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes", "plaintext"};

std::string_view RawElement(std::string_view name) {
  if (name.size() < 3 || name.size() > 9) return {};
  for (const std::string_view raw : kRawElements) {
    if (EqualsIgnoringCase(name, raw)) return raw;
  }
  return {};
}

}  // namespace

bool EqualsIgnoringCase(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(),
                    [](char a, char b) { return LowerAscii(a) == b; });
}

std::string_view AttributeValue(const HtmlToken& token, std::string_view name) {
  for (const HtmlAttribute& attribute : token.attributes) {
    if (EqualsIgnoringCase(attribute.name, name)) return attribute.value;
  }
  return {};
}

bool HasAttribute(const HtmlToken& token, std::string_view name) {
  return std::any_of(token.attributes.begin(), token.attributes.end(),
                     [name](const HtmlAttribute& a) { return EqualsIgnoringCase(a.name, name); });
}

HtmlTokenizer::HtmlTokenizer(std::string_view html)
    : html_(html),
      last_greater_(html.rfind('>')),
      last_double_quote_(html.rfind('"')),
      last_single_quote_(html.rfind('\'')) {}

bool HtmlTokenizer::Next(HtmlToken& token) {
  while (at_ < html_.size()) {
    if (!raw_element_.empty()) {
      if (ReadRawText(token)) return true;
      continue;
    }
    bool markup = false;
    if (html_[at_] == '<') {
      const size_t before = at_;
      if (ReadMarkup(token)) return true;
      markup = at_ > before;  // a comment: nothing to hand out
    }
    if (markup) continue;
    // A '<' that opens nothing is text.
    const size_t end = std::min(html_.find('<', at_ + 1), html_.size());
    token.kind = HtmlToken::Kind::kText;
    token.text = html_.substr(at_, end - at_);
    at_ = end;
    return true;
  }
  return false;
}

// At '<'. True if `token` was filled; false with at_ unmoved if this is text, moved if it was
// skipped.
bool HtmlTokenizer::ReadMarkup(HtmlToken& token) {
  if (at_ + 1 >= html_.size()) return false;
  const char next = html_[at_ + 1];
  if (IsLetter(next)) return ReadTag(token);
  if (last_greater_ == kNone || last_greater_ < at_) return false;
  if (next == '/') return ReadEndTag(token);
  if (next == '!') SkipComment();
  if (next == '?') SkipPast(">", at_ + 2);
  return false;
}

bool HtmlTokenizer::ReadTag(HtmlToken& token) {
  // A page that ends inside a tag: the rest of a tag is no text.
  if (last_greater_ == kNone || last_greater_ < at_) {
    ended_inside_tag_ = true;
    at_ = html_.size();
    return false;
  }
  const size_t begin = ++at_;
  while (at_ < html_.size() && !IsBlank(html_[at_]) && html_[at_] != '/' && html_[at_] != '>')
    ++at_;
  token.kind = HtmlToken::Kind::kStart;
  token.name = html_.substr(begin, at_ - begin);
  token.attributes.clear();
  token.self_closing = false;
  ReadAttributes(token);
  token.text = html_.substr(begin - 1, at_ - begin + 1);
  raw_element_ = RawElement(token.name);
  token.raw_content = !raw_element_.empty();
  return true;
}

bool HtmlTokenizer::ReadEndTag(HtmlToken& token) {
  const bool named = at_ + 2 < html_.size() && IsLetter(html_[at_ + 2]);
  const size_t close = html_.find('>', at_ + 2);
  if (!named) {  // "</>" and "</ div>" are comments by the standard
    at_ = close + 1;
    return false;
  }
  size_t end = at_ + 2;
  while (end < close && !IsBlank(html_[end]) && html_[end] != '/') ++end;
  token.kind = HtmlToken::Kind::kEnd;
  token.name = html_.substr(at_ + 2, end - at_ - 2);
  at_ = close + 1;
  return true;
}

void HtmlTokenizer::ReadAttributes(HtmlToken& token) {
  while (at_ < html_.size()) {
    const char c = html_[at_];
    if (c == '>') {
      ++at_;
      return;
    }
    if (IsBlank(c) || c == '/') {
      token.self_closing = c == '/';
      ++at_;
      continue;
    }
    token.self_closing = false;
    HtmlAttribute attribute;
    const size_t begin = at_++;
    while (at_ < html_.size() && !IsBlank(html_[at_]) && html_[at_] != '/' && html_[at_] != '>' &&
           html_[at_] != '=') {
      ++at_;
    }
    attribute.name = html_.substr(begin, at_ - begin);
    ReadAttributeValue(attribute);
    if (token.attributes.size() < kMaxHtmlAttributes) token.attributes.push_back(attribute);
  }
}

void HtmlTokenizer::ReadAttributeValue(HtmlAttribute& attribute) {
  size_t at = at_;
  while (at < html_.size() && IsBlank(html_[at])) ++at;
  if (at >= html_.size() || html_[at] != '=') return;
  ++at;
  while (at < html_.size() && IsBlank(html_[at])) ++at;
  at_ = at;
  if (at >= html_.size()) return;
  const char quote = html_[at];
  if (quote == '"' || quote == '\'') {
    const size_t last = quote == '"' ? last_double_quote_ : last_single_quote_;
    if (last > at) {
      const size_t close = html_.find(quote, at + 1);
      attribute.value = html_.substr(at + 1, close - at - 1);
      at_ = close + 1;
      return;
    }
    ++at;  // never closed: the value ends with the tag
  }
  size_t end = at;
  while (end < html_.size() && !IsBlank(html_[end]) && html_[end] != '>') ++end;
  attribute.value = html_.substr(at, end - at);
  at_ = end;
}

// At "<!": a comment, a doctype or a CDATA section.
void HtmlTokenizer::SkipComment() {
  if (html_.substr(at_, 4) == "<!--" && comments_close_) {
    // "<!-->" and "<!--->" are whole comments.
    size_t from = at_ + 4;
    if (from < html_.size() && html_[from] == '>') from = at_ + 2;
    const size_t close = html_.find("-->", from);
    if (close != kNone) {
      at_ = close + 3;
      return;
    }
    comments_close_ = false;
  }
  SkipPast(">", at_ + 2);
}

void HtmlTokenizer::SkipPast(std::string_view mark, size_t from) {
  const size_t found = html_.find(mark, from);
  if (found != kNone) at_ = found + mark.size();
}

// The text up to "</raw_element_". False, with nothing read, if there is none to hand out.
bool HtmlTokenizer::ReadRawText(HtmlToken& token) {
  const std::string_view element = raw_element_;
  raw_element_ = {};
  const bool is_code = element == "script" || element == "style";
  if (!is_code && !raw_text_closes_) return false;
  size_t close = at_;
  for (;; close += 2) {
    close = html_.find("</", close);
    if (close == kNone) break;
    if (EqualsIgnoringCase(html_.substr(close + 2, element.size()), element)) break;
  }
  if (close == kNone && !is_code) {
    raw_text_closes_ = false;
    return false;
  }
  const size_t end = std::min(close, html_.size());
  token.kind = HtmlToken::Kind::kRawText;
  token.text = html_.substr(at_, end - at_);
  at_ = end;
  return true;
}

}  // namespace gonggo
