// ScanLines: what each line of a plain text is, by its shape alone.
//
// In: normalised text (text/normalize.h). Out: one Block a non-blank line, in order: list item (its
// depth from indentation and from the order in which kinds of bullets nest), key–value ("라벨 :
// 값"), table row (TABs between cells, or | … |), rule, else paragraph. Headings are not decided
// here: that takes knowledge of words. A list item that is "라벨: 값" stays a list item whose
// content is all of it, and `key` is set to the label. The marks of quoted mail ("> > ") are no
// content. Linear, without an allocation a line. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/bullet.h"
#include "document/list_stack.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Block> ScanLines(std::string_view text);

// The same one line after the other, for readers that know more about some lines.
class LineScanner {
 public:
  // `text` must outlive the scanner.
  explicit LineScanner(std::string_view text) : text_(text) {}

  // The block of the line at `line` (without its LF); its content is empty where the line is blank.
  [[nodiscard]] Block Scan(Span line, uint32_t number);

  [[nodiscard]] ListStack& lists() { return lists_; }

 private:
  std::string_view text_;
  ListStack lists_;
};

// True for a line that only separates: ---, ===, ***, ───, +----+, a row of box characters.
[[nodiscard]] bool IsRule(std::string_view trimmed_line);

// Bytes of "[ ] " or "[x] " before a task, which are no content; 0 without a box.
[[nodiscard]] size_t CheckboxSize(std::string_view content);

// Bytes of `first`, which opens `content`, and of what follows it and is no content either: a
// task's box ("- [ ] …"), a second sign ("- • …").
[[nodiscard]] size_t BulletsSize(std::string_view content, const Bullet& first);

// Columns and bytes of the spaces that open `line`; a TAB counts four.
struct Indent {
  uint32_t columns = 0;
  size_t bytes = 0;
};
[[nodiscard]] Indent MeasureIndent(std::string_view line);

// The length in bytes of the label where `content` is "라벨: 값" with a short label, else 0; not
// for URLs, times, "std::vector" and sentences. `value` receives the offset of the value.
[[nodiscard]] size_t MatchKey(std::string_view content, size_t& value);

}  // namespace gonggo
