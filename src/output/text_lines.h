// TextLines: a document's text with its lines found once, for all the postings in it.
//
// A note of a thousand postings must not be searched for its lines a thousand times. Views the
// text, which must outlive it. Thread-compatible.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {

class TextLines {
 public:
  // From any text, where it is used once. Empty: the text is not at hand.
  TextLines(std::string_view text) : text_(text), lines_(text) {}
  TextLines(const char* text) : TextLines(std::string_view(text)) {}

  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] uint32_t line_count() const { return lines_.line_count(); }
  // The 1-based line without the spaces around it; empty for one that is not there.
  [[nodiscard]] std::string_view Line(uint32_t line) const {
    if (line < 1 || line > lines_.line_count()) return "";
    return TrimSpaces(Cut(text_, lines_.LineSpan(line)));
  }

  [[nodiscard]] std::string_view Words(Span at) const {
    return at.begin <= at.end && at.end <= text_.size() ? Cut(text_, at) : std::string_view();
  }

 private:
  std::string_view text_;
  LineIndex lines_;
};

}  // namespace gonggo
