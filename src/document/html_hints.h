// What class, id and role of an element say about its place on the page.
//
// Words only, split at spaces, hyphens, underscores and capitals ("GnbMenu-wrap" → gnb, menu, wrap), so
// that no site has to be known. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/html_tokenizer.h"

namespace gonggo {

enum class HtmlHint : uint8_t {
  kNone,
  kMain,       // role=main, the description of a schema.org JobPosting
  kNavigation, // certain: role=navigation, gnb, breadcrumb, cookie, share …
  kFrame,      // likely: menu, header, footer, sidebar …
};

[[nodiscard]] HtmlHint HintOfRole(std::string_view role);

// The strongest hint of the words of a class or id attribute.
[[nodiscard]] HtmlHint HintOfWords(std::string_view names);

// True for style="display:none" and visibility:hidden.
[[nodiscard]] bool StyleHides(std::string_view style);

// True for font-weight: bold or 600 and more.
[[nodiscard]] bool StyleIsBold(std::string_view style);

}  // namespace gonggo
