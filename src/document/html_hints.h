// What class, id and role of an element say about its place on the page.
//
// Words only, split at spaces, hyphens, underscores and capitals ("GnbMenu-wrap" → gnb, menu,
// wrap), so that no site has to be known. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/html_tokenizer.h"

namespace gonggo {

enum class HtmlHint : uint8_t {
  kNone,
  kMain,        // role=main, the description of a schema.org JobPosting
  kNavigation,  // certain: role=navigation, gnb, breadcrumb, cookie, share …
  kFrame,       // likely: menu, header, footer, sidebar …
};

[[nodiscard]] HtmlHint HintOfRole(std::string_view role);

// The strongest hint of the words of a class or id attribute.
[[nodiscard]] HtmlHint HintOfWords(std::string_view names);

// True where an inline element with classes `before` and the one that follows it at once, with
// classes `after`, are boxes of their own: a label and its value, two tags. A word processor's
// spans that cut words in two have the same classes, or generated ones ("c1").
[[nodiscard]] bool AreSeparateBoxes(std::string_view before, std::string_view after);

// True where a class ends in a word for a title: "job-tit", "contents_title", "subject".
[[nodiscard]] bool NamesATitle(std::string_view classes);

// True for style="display:none" and visibility:hidden.
[[nodiscard]] bool StyleHides(std::string_view style);

// True for font-weight: bold or 600 and more.
[[nodiscard]] bool StyleIsBold(std::string_view style);

}  // namespace gonggo
