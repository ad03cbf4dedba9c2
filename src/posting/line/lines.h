// Lines: a document's lines with what their shape tells, before any word is understood.
//
// In: a Document. Out: one Line for each line of its text, blank ones included, in order; the later
// steps of posting/ work on this array alone. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/document.h"
#include "posting/field/gate.h"

namespace gonggo {

struct Line {
  Span whole;    // the line without its LF
  Span content;  // without bullet, number and heading mark; empty on a blank line
  Span core;     // `content` without brackets, emoji, quotes and colon: what a heading says
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;   // of a heading or list item
  uint8_t indent = 0;  // columns before the first character, at most 255
  bool blank = true;
  bool boilerplate = false;
  bool name_row = false;  // names an opening of a note, with facts behind (note_shapes.h)
  bool remark = false;    // of who keeps a note (own_remarks.h), and boilerplate
  bool ordinal = false;   // a number of who keeps a note stood before it (ordinals.h)
  bool telling = false;   // what one person of a chat tells begins here (chat_tellings.h)
  bool sent = false;      // a message begins here, whose sender and time were cut (surroundings.h)
  bool record_key = false;
  bool record_value = false;
  bool starts_block = false;  // false on the further lines of a wrapped paragraph or item
  bool decorated = false;     // the whole content stands in brackets or behind a mark such as ■
  bool colon = false;         // ends with a colon
  bool blank_before = true;   // nothing or a blank line stands above; always true of the first
  bool bold = false;          // wholly emphasised (**…**)
  bool glued = false;         // a bullet stands inside it: what follows may be another section's
  bool tabbed = false;        // cells of a table's row, a tab between them
  bool quote = false;         // Markdown's "> …"
  bool notice = false;        // begins with ※ or *
  Span key;                   // "라벨" of "라벨: 값", also in an item; empty where there is none
  Span value;                 // what stands behind `key`
  std::string_view field;     // what `key` names (FieldOfLabel); "" where that is not known
  LineHints hints;            // of `content`
  std::string_view states;    // the field that a line of a note states (note_lines.h); "" for none

  [[nodiscard]] bool IsItem() const { return kind == BlockKind::kListItem; }
};

// Shorter lines are prose or an item; a posting is longer.
inline constexpr size_t kShortestParagraphBytes = 600;

// lines[i] is line i + 1 of the text.
[[nodiscard]] std::vector<Line> BuildLines(const Document& document);
// The same into `lines`, in the memory that these have.
void BuildLines(const Document& document, std::vector<Line>& lines);

// `at` without leading and trailing decoration: brackets that enclose it, quotes, emphasis marks,
// emoji and other symbols, numbering ("1.", "2)"), a closing colon or exclamation.
[[nodiscard]] Span HeadingCore(std::string_view text, Span at);

// `at` without emphasis, emoji and marks in front, brackets kept: "🏢 (주)하늘" → "(주)하늘".
[[nodiscard]] Span NameSpan(std::string_view text, Span at);

}  // namespace gonggo
