// WholeHeadings: which headings of a paragraph are no part of the words of another.
//
// Those are the longest terms of Headings() from left to right, none overlapping another. Few
// places of a paragraph ask, so they are looked for only in the parts that do, between two signs
// that no heading has in it. Linear in the text over all questions; not thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/term_table.h"

namespace gonggo {

// Of a byte, or of a block of them, whether it is one of those signs.
inline constexpr auto kIsOutsideHeadings = [](auto c) {
  return (c == '.') | (c == ':') | (c == '!') | (c == '?');
};

class WholeHeadings {
 public:
  explicit WholeHeadings(std::string_view content) : content_(content) {}

  // Whether the longest one at `begin`, which is none of those signs, is one of them. Asked from
  // left to right.
  [[nodiscard]] bool HasOneAt(size_t begin);

 private:
  // Looks through the part that `begin` stands in.
  void Search(size_t begin);

  std::string_view content_;
  Span part_{};                     // the last one looked through
  std::vector<TermMatch> matches_;  // in it
  size_t next_ = 0;                 // of these
};

}  // namespace gonggo
