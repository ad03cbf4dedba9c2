// HtmlTokenizer: HTML → start tags, end tags and text, in order, without copying.
//
// For html_collect.h. In: UTF-8 or bytes that claim to be. Total: whatever can't be a tag is text.
// Every byte is looked at a bounded number of times, also where quotes, comments or tags are never
// closed; there the rest of the page is kept as content rather than swallowed as browsers do.
// libxml2's HTML parser was measured first: its time is quadratic in the attributes of a tag and in
// unmatched end tags, and its push form gives up on a token over 10 MB and after a first </html>.
// The views that tokens hold point into the input. Not thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gonggo {

struct HtmlAttribute {
  std::string_view name;   // as written, any case
  std::string_view value;  // references not yet replaced
};

struct HtmlToken {
  enum class Kind : uint8_t { kText, kStart, kEnd, kRawText };
  Kind kind = Kind::kText;
  // kText: with references; kRawText: the content of the script, style, title … that was started
  // last; kStart: the whole tag.
  std::string_view text;
  std::string_view name;                  // kStart, kEnd: as written, any case
  std::vector<HtmlAttribute> attributes;  // kStart: at most kMaxHtmlAttributes of them
  bool self_closing = false;              // kStart: "<br/>"
  bool raw_content = false;               // kStart: what follows is kRawText, if it is closed
};

// Real tags stay below 40; those that matter stand among the first.
inline constexpr size_t kMaxHtmlAttributes = 64;

class HtmlTokenizer {
 public:
  explicit HtmlTokenizer(std::string_view html);

  // False at the end. `token` is reused.
  [[nodiscard]] bool Next(HtmlToken& token);

  // True at the end of a page that stops inside a tag: it was not saved or sent completely.
  [[nodiscard]] bool ended_inside_tag() const { return ended_inside_tag_; }

 private:
  bool ReadMarkup(HtmlToken& token);
  bool ReadTag(HtmlToken& token);
  bool ReadEndTag(HtmlToken& token);
  void ReadAttributes(HtmlToken& token);
  void ReadAttributeValue(HtmlAttribute& attribute);
  void SkipComment();
  void SkipPast(std::string_view mark, size_t from);
  bool ReadRawText(HtmlToken& token);

  std::string_view html_;
  size_t at_ = 0;
  std::string_view raw_element_;  // the element whose raw text comes next
  // Where the last of each stands: searches behind it would run to the end in vain.
  size_t last_greater_;
  size_t last_double_quote_;
  size_t last_single_quote_;
  bool ended_inside_tag_ = false;
  bool comments_close_ = true;
  bool raw_text_closes_ = true;
};

// The value of the attribute `name` (lower case), or an empty view.
[[nodiscard]] std::string_view AttributeValue(const HtmlToken& token, std::string_view name);
[[nodiscard]] bool HasAttribute(const HtmlToken& token, std::string_view name);

// ASCII case is ignored; `lower` is lower case.
[[nodiscard]] bool EqualsIgnoringCase(std::string_view text, std::string_view lower);

}  // namespace gonggo
