// HtmlPage: what the steps of reading HTML hand to each other.
//
//   html_collect      markup → page: lines of text in blocks, containers, meta, scripts
//   html_tables       tables and definition lists → key–value blocks, rows or plain blocks
//   html_boilerplate  which blocks are navigation
//   html_cards        which blocks are cards of a list
//   html_render       page → Document
// Plain values. `scripts` and `meta` views point into the decoded page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gonggo {

// A line as the page shows it: white space collapsed, references replaced.
struct HtmlLine {
  uint32_t begin = 0;  // of HtmlPage::text
  uint32_t end = 0;
  uint32_t link_bytes = 0;  // of them inside <a>
  uint32_t dead_bytes = 0;  // inside a link that leads nowhere: a button
  uint32_t bold_bytes = 0;
  uint8_t indent = 0;  // no-break spaces in front
  uint32_t at = 0;     // where its text first stood in HtmlPage::text: tables join lines anew
};

enum class HtmlBlockKind : uint8_t {
  kParagraph,
  kHeading,
  kItem,
  kKeyValue,  // two lines: the key and the value
  kRow,       // a line a cell
  kRule,
  kTerm,        // <dt>: becomes a heading or a key
  kDefinition,  // a paragraph of <dd>
};

struct HtmlBlock {
  HtmlBlockKind kind = HtmlBlockKind::kParagraph;
  uint8_t level = 0;     // of a heading, depth of an item
  bool hidden = false;   // display:none, <template>, <noscript>
  bool in_main = false;  // inside <main> or a schema.org JobPosting
  bool in_article = false;
  bool button = false;       // the label of a button
  bool gap_before = false;   // something separates it from what came before
  bool boilerplate = false;  // set by html_boilerplate
  uint32_t container = 0;    // index into HtmlPage::containers
  uint32_t card = 0;         // of HtmlPage::cards, counted from 1; set by html_cards
  uint32_t line_begin = 0;   // [line_begin, line_end) of HtmlPage::lines
  uint32_t line_end = 0;
};

// An element that says something about its place on the page. 0 is the page itself.
struct HtmlContainer {
  enum class Kind : uint8_t {
    kPage,
    kNavigation,
    kAside,
    kSiteHeader,
    kSiteFooter,
    kForm,
    kHinted,
    kFrame
  };
  Kind kind = Kind::kPage;
  uint32_t parent = 0;
  uint32_t text_bytes = 0;  // with everything inside
  uint32_t link_bytes = 0;
  uint32_t headings = 0;  // h1 and h2 with text that is no link
  bool boilerplate = false;
};

struct HtmlMeta {
  std::string link;  // rel=canonical
  std::string base;  // <base href>
  std::string og_url;
  std::string saved_from;  // the address in the comment that browsers put on top of saved pages
  std::string og_title;
  std::string title;       // <title> outside of <head>
  std::string head_title;  // <title> of <head>: as often the site's as the posting's
  std::string site_name;
  std::string description;
  // Microdata of schema.org JobPosting that is not shown: datePosted, hiringOrganization …
  std::vector<std::pair<std::string, std::string>> properties;
};

struct HtmlImages {
  uint32_t count = 0;  // as large as a picture of a posting may be, or of unknown size
  std::vector<std::string> alts;
};

// A run of text that no element's edge parts, inside one line; [begin, end) of HtmlPage::text.
struct HtmlPiece {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool aside = false;  // hidden, or of a button
  bool first = false;  // of its line
};

// An element that makes a block or a link. 0 is the page itself.
struct HtmlNode {
  uint32_t parent = 0;
  uint32_t depth = 0;
  uint64_t path = 0;      // the same for elements that are nested alike
  uint32_t children = 0;  // so far
  uint32_t begin = 0;     // [begin, end) of HtmlPage::text
  uint32_t end = 0;
};

// A link that leads somewhere.
struct HtmlAnchor {
  uint32_t node = 0;
  uint32_t container = 0;
  std::string_view href;  // references not yet replaced
};

// One of the like parts of a list, each with a link of its own.
struct HtmlCard {
  uint32_t begin = 0;  // [begin, end) of HtmlPage::text
  uint32_t end = 0;
  uint32_t list = 0;         // which of the page's lists
  bool boilerplate = false;  // its first block is
};

struct HtmlPage {
  std::string text;
  std::vector<HtmlPiece> pieces;
  std::vector<HtmlNode> nodes;
  std::vector<HtmlAnchor> anchors;
  std::vector<HtmlCard> cards;
  std::vector<HtmlLine> lines;
  std::vector<HtmlBlock> blocks;
  std::vector<HtmlContainer> containers;
  HtmlMeta meta;
  HtmlImages images;
  std::vector<std::string_view> json_ld;  // contents of <script type="application/ld+json">
  std::vector<std::string_view> scripts;  // contents of scripts that may hold the page's state
  uint32_t script_count = 0;              // of JavaScript
  uint32_t articles = 0;                  // not counting those inside another
  bool cut_off = false;                   // the markup ends inside a tag
  bool truncated = false;                 // over kMaxDocumentBytes of text
};

[[nodiscard]] inline std::string_view LineText(const HtmlPage& page, const HtmlLine& line) {
  return std::string_view(page.text).substr(line.begin, line.end - line.begin);
}

// The bytes of all lines of a block.
[[nodiscard]] inline uint32_t TextBytes(const HtmlPage& page, const HtmlBlock& block) {
  uint32_t bytes = 0;
  for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
    bytes += page.lines[i].end - page.lines[i].begin;
  }
  return bytes;
}

[[nodiscard]] inline uint32_t LinkBytes(const HtmlPage& page, const HtmlBlock& block) {
  uint32_t bytes = 0;
  for (uint32_t i = block.line_begin; i < block.line_end; ++i) bytes += page.lines[i].link_bytes;
  return bytes;
}

}  // namespace gonggo
