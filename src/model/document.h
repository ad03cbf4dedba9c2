// Document: what is on the page, in one shape for every format.
//
// A reader (document/) turns bytes into Documents; posting/ and profile/ read nothing else.
// For text and Markdown, `text` is the input line for line (NFC, LF, no zero-width characters).
// Other formats are rendered to text: a block a line. A record's key (JSON, CSV, dict) whose value
// is long or a list becomes a heading block holding the key, followed by the value's own lines; a
// short scalar becomes one key–value line "key: value". Everything that is known is in `text`, so
// that every value can point to its characters: front matter, meta tags and canonical links are
// key–value lines too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/diagnostic.h"

namespace gonggo {

enum class Format : uint8_t {
  kText,
  kMarkdown,  // Obsidian notes too
  kHtml,
  kMhtml,
  kJson,
  kJsonLines,
  kCsv,
  kTsv,
  kPythonDict,
  kDocx,
  kHwpx,
  kHwp,
  kPdf,
  kEml,
  kZip,
  kUnknown,
};

// "text", "markdown", "json_lines" …: the form used in JSON output and by --format hints.
[[nodiscard]] std::string_view FormatName(Format format);
// kUnknown for a name that FormatName never gives.
[[nodiscard]] Format FormatFromName(std::string_view name);

enum class BlockKind : uint8_t {
  kParagraph,
  kHeading,   // level 1..6
  kListItem,  // level is the depth, 1 outermost
  kKeyValue,  // `key` and `content` both inside one line
  kTableRow,  // cells separated by " | " in the rendered text (by TAB where the input had TABs)
  kRule,      // a line that only separates: ---, ***, ====
};

struct Block {
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;
  bool boilerplate = false;   // navigation, header, footer, cookie banner: no part of the posting
  bool record_key = false;    // a heading made from a JSON key, CSV column or dict key
  bool record_value = false;  // kKeyValue: such a key and its value, which says all in its line
  uint32_t line = 1;          // 1-based, first line
  uint32_t line_end = 1;      // 1-based, last line; > line only for a wrapped paragraph or item
  Span content;               // without bullet, '#', number and surrounding markup
  Span key;                   // kKeyValue only

  friend bool operator==(const Block&, const Block&) = default;
};

// One of the like parts of a list on a page, each with a link of its own; where a list of postings
// is read, each is one of them. A line for each piece of text that the markup sets apart, and
// behind the words of a link, where it is known where it leads, a key–value line "link: …".
struct Card {
  uint32_t line = 1;      // 1-based, first line
  uint32_t line_end = 1;  // last line
  uint32_t list = 0;      // which of the page's lists

  friend bool operator==(const Card&, const Card&) = default;
};

struct Origin {
  std::string name;  // file name as given, "-" for standard input; inside a container "a.zip/b.md"
  uint32_t record = 0;  // 0-based record in the file, 0 where there is only one
  Format format = Format::kUnknown;
  // The bytes that this document was read from, decompressed and in their own charset: the whole
  // file, or one record of it in a form that yields the same document when read alone with
  // `format`.
  std::string raw;

  friend bool operator==(const Origin&, const Origin&) = default;
};

struct Document {
  std::string text;
  std::vector<Block>
      blocks;               // in order of lines, never overlapping; every non-blank line is in one
  std::vector<Card> cards;  // in order of lines, never overlapping
  Origin origin;
  std::vector<Diagnostic> diagnostics;

  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace gonggo
