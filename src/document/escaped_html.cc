#include "document/escaped_html.h"

#include <algorithm>
#include <optional>

#include "document/builder.h"
#include "document/html_entities.h"
#include "document/html_reader.h"
#include "document/html_tags.h"
#include "document/text_reader.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// So many tags are no mention of one.
constexpr size_t kLeastTags = 3;
// A tag with its attributes.
constexpr size_t kMaxTagBytes = 4000;
constexpr size_t kMaxNameBytes = 12;

struct EscapedTag {
  HtmlTag tag = HtmlTag::kUnknown;
  bool ends_something = false;  // </p>, <br>: prose that names tags has the opening ones
};

// Over "lt;" or "amp;lt;" behind the '&'; nullopt for another reference.
std::optional<std::string_view> AfterLess(std::string_view rest) {
  while (rest.starts_with("amp;")) rest.remove_prefix(4);
  if (!rest.starts_with("lt;")) return std::nullopt;
  return rest.substr(3);
}

// Reads the tags of a text from left to right.
class EscapedTags {
 public:
  explicit EscapedTags(std::string_view text) : text_(text) {}

  // The tag that the '&' at `at` begins; kUnknown if it begins none. `at` grows from call to call.
  EscapedTag At(size_t at);

 private:
  // Whether a tag ends within kMaxTagBytes behind `from`. The next end is kept: many tags that none
  // closes would each look for it over the same bytes.
  bool ClosesBehind(size_t from) {
    constexpr std::string_view kGreater = "gt;";
    if (!next_end_ || *next_end_ < from)
      next_end_ = std::min(text_.find(kGreater, from), text_.size());
    return *next_end_ < text_.size() && *next_end_ + kGreater.size() <= from + kMaxTagBytes;
  }

  std::string_view text_;
  std::optional<size_t> next_end_;
};

EscapedTag EscapedTags::At(size_t at) {
  auto rest = AfterLess(text_.substr(at + 1));
  if (!rest) return {};
  const bool closing = rest->starts_with('/');
  if (closing) rest->remove_prefix(1);
  size_t size = 0;
  while (size < kMaxNameBytes && size < rest->size() &&
         (IsAsciiAlpha(static_cast<unsigned char>((*rest)[size])) ||
          IsAsciiDigit(static_cast<unsigned char>((*rest)[size])))) {
    ++size;
  }
  const HtmlTag tag = FindHtmlTag(rest->substr(0, size));
  rest->remove_prefix(size);
  if (tag == HtmlTag::kUnknown || !ClosesBehind(text_.size() - rest->size())) return {};
  return {tag, closing || tag == HtmlTag::kBreak || tag == HtmlTag::kRule};
}

bool HasRealTag(std::string_view text) {
  for (size_t at = text.find('<'); at < text.size(); at = text.find('<', at + 1)) {
    if (at + 1 == text.size()) return false;
    const char next = text[at + 1];
    if (next == '/' || next == '!' || IsAsciiAlpha(static_cast<unsigned char>(next))) return true;
  }
  return false;
}

// Where the first escaped tag stands; the end if there is none.
size_t FirstTag(std::string_view text) {
  EscapedTags escaped(text);
  for (size_t at = text.find('&'); at < text.size(); at = text.find('&', at + 1)) {
    if (escaped.At(at).tag != HtmlTag::kUnknown) return at;
  }
  return text.size();
}

}  // namespace

bool IsEscapedHtml(std::string_view utf8) {
  EscapedTags escaped(utf8);
  size_t tags = 0;
  size_t ends = 0;
  for (size_t at = utf8.find('&'); at < utf8.size() && (tags < kLeastTags || ends == 0);
       at = utf8.find('&', at + 1)) {
    const EscapedTag found = escaped.At(at);
    if (found.tag == HtmlTag::kUnknown) continue;
    ++tags;
    if (found.ends_something) ++ends;
  }
  return tags >= kLeastTags && ends > 0 && !HasRealTag(utf8);
}

Document ScanEscapedHtml(std::string_view utf8) {
  const size_t first = FirstTag(utf8);
  const size_t line_end = utf8.rfind('\n', first);
  const size_t begin = line_end == std::string_view::npos ? 0 : line_end + 1;
  DocumentBuilder builder;
  builder.Embed(ScanText(WithoutReferences(utf8.substr(0, begin))), 0);
  builder.BlankLine();
  builder.Embed(ReadHtmlFragment(utf8.substr(begin)), 0);
  return builder.Finish({});
}

}  // namespace gonggo
