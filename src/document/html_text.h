// HtmlText: the text of a page while it is being collected, line by line.
//
// Collapses white space as a browser does and counts what of each line is link and bold. For
// html_collect.h only. Not thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "document/html_page.h"

namespace gonggo {

struct HtmlTextStyle {
  bool link = false;
  bool dead = false;  // the link leads nowhere
  bool bold = false;
  bool preformatted = false;
  bool aside = false;  // hidden, or of a button
};

class HtmlText {
 public:
  explicit HtmlText(HtmlPage& page) : page_(page) {}

  // Text with references, as it stands between tags.
  void Append(std::string_view raw, const HtmlTextStyle& style);

  // Text that holds no references (from XML).
  void AppendPlain(std::string_view text, const HtmlTextStyle& style);

  // <br>: ends the line; one that is empty stays, between two that are not.
  void Break();

  // A space that the layout makes but the markup lacks.
  void Space() { space_pending_ = true; }

  // The edge of an element: what follows is a piece of its own.
  void Part() { part_ = true; }

  [[nodiscard]] bool AtLineStart() const { return line_.end == line_.begin; }
  [[nodiscard]] bool SpacePending() const { return space_pending_; }

  // Ends the block's lines and returns them as [begin, end); equal where nothing was written.
  // `blank` if nothing but <br> and no-break spaces stood there: a line left empty on purpose.
  struct Lines {
    uint32_t begin = 0;
    uint32_t end = 0;
    bool blank = false;
  };
  [[nodiscard]] Lines Take();

 private:
  void AppendCollapsed(std::string_view text, const HtmlTextStyle& style);
  void AppendLinesAsTheyAre(std::string_view text, const HtmlTextStyle& style);
  void AppendWord(std::string_view word, const HtmlTextStyle& style);
  void EndLine();

  HtmlPage& page_;
  std::string decoded_;
  HtmlLine line_;
  uint32_t first_line_ = 0;   // of the block that is being written
  uint32_t block_lines_ = 0;  // finished ones of it
  bool space_pending_ = false;
  bool part_ = false;
  bool blank_seen_ = false;
};

}  // namespace gonggo
