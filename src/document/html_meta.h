// What the head of a page says: title, canonical link, Open Graph, scripts that hold data; and
// images.
//
// Pure; thread-safe. Sources: https://ogp.me, https://schema.org/JobPosting.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "document/html_element.h"
#include "document/html_page.h"
#include "document/html_tokenizer.h"

namespace gonggo {

enum class HtmlScript : uint8_t {
  kCode,    // JavaScript, which may assign the page's state
  kJsonLd,  // application/ld+json
  kState,   // application/json: __NEXT_DATA__ and the like
  kOther,   // templates and the like: nothing of ours
};

[[nodiscard]] HtmlScript ScriptKindOf(const HtmlToken& start);

// True for JavaScript that assigns a page's state: window.__INITIAL_STATE__ = {…}.
[[nodiscard]] bool HoldsPageState(std::string_view script);

// <meta …>; of what stands there twice the first counts.
void ReadHtmlMeta(const HtmlToken& start, const HtmlContext& context, HtmlMeta& meta);

// <link rel=canonical href=…>, <base href=…>
void ReadHtmlLink(const HtmlToken& start, HtmlMeta& meta);

// <img …>: counted unless it is as small as an icon.
void AddHtmlImage(const HtmlToken& start, const HtmlContext& context, HtmlImages& images);

// The page's address: the canonical link before the others; a relative one leads nowhere by itself.
[[nodiscard]] std::string_view PageLink(const HtmlMeta& meta);

// What the page's links are relative to.
[[nodiscard]] std::string_view BaseLink(const HtmlMeta& meta);

// References replaced, white space collapsed.
[[nodiscard]] std::string PlainHtmlText(std::string_view raw);

}  // namespace gonggo
