// What each HTML element does to the text: which are blocks, lists, headings, which are dropped.
//
// A table, not a tree builder: html_collect.h needs no more of the standard's tree construction
// than this. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

enum class HtmlTag : uint8_t {
  kUnknown,  // taken as inline, its content is kept
  kInline,   // span, font, abbr … without an effect of its own
  kBold,
  kLink,
  kLabel,
  kBlock,  // div and whatever only begins and ends a block
  kBody,
  kMain,
  kArticle,
  kSection,
  kHeader,
  kFooter,
  kNav,
  kAside,
  kForm,
  kDialog,
  kParagraph,
  kHeading1,
  kHeading2,
  kHeading3,
  kHeading4,
  kHeading5,
  kHeading6,
  kList,
  kItem,
  kTerm,
  kDefinition,
  kDefinitionList,
  kTable,
  kRow,
  kCell,
  kHeaderCell,
  kPre,
  kSummary,  // of <details>: a short one is the heading of what it unfolds
  kButton,
  kBreak,
  kRule,
  kImage,
  kMeta,
  kLinkElement,  // <link rel=…>
  kInput,
  kTitle,
  kScript,
  kHidden,  // template, noscript: shown only if nothing else is there
  kSkip,    // content that is no text of the page: style, svg, select …
  kVoid,    // no content and no effect
  kHead,
};

// `name` in any case.
[[nodiscard]] HtmlTag FindHtmlTag(std::string_view name);

// True where the element begins on a new line and ends one.
[[nodiscard]] bool IsBlockTag(HtmlTag tag);

[[nodiscard]] constexpr bool IsHeadingTag(HtmlTag tag) {
  return tag >= HtmlTag::kHeading1 && tag <= HtmlTag::kHeading6;
}

// True where the element never has content, so that it must not be waited for its end tag.
[[nodiscard]] bool IsVoidTag(HtmlTag tag);

}  // namespace gonggo
