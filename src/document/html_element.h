// What an element makes of everything inside it: the context that html_collect.h hands down.
//
// Pure functions of a start tag and the context around it; thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "document/html_page.h"
#include "document/html_tags.h"
#include "document/html_tokenizer.h"

namespace gonggo {

struct HtmlContext {
  uint32_t container = 0;  // innermost, index into HtmlPage::containers
  uint16_t item = 0;       // index of the open element that is the innermost <li>, 0 none
  uint16_t title =
      0;  // index of the open element whose class says that it begins with a title, 0 none
  uint8_t list_depth = 0;
  uint8_t heading = 0;  // level, 0 none
  bool skip = false;    // svg, select …: no text
  bool hidden = false;
  bool main = false;
  bool article = false;
  bool section = false;  // inside section, article or main: their headers are no site headers
  bool header = false;   // inside <header>
  bool posting = false;  // inside a schema.org JobPosting (microdata)
  bool link = false;
  bool dead_link = false;  // to "#" or a script
  bool bold = false;
  bool preformatted = false;
  bool button = false;
  bool term = false;
  bool definition = false;
};

// The tag by which the element is treated: role="heading", buttons that open a section,
// display:block made of unknown elements … are what they look like.
[[nodiscard]] HtmlTag TagOfElement(const HtmlToken& start, const HtmlContext& outside);

// Turns `context` from that around the element into that inside it; may add a container.
void EnterHtmlElement(HtmlTag tag, const HtmlToken& start, HtmlContext& context,
                      std::vector<HtmlContainer>& containers);

// True where the beginning and end of the element separate more than lines.
[[nodiscard]] bool MakesGap(HtmlTag tag, const HtmlContext& outside);

// True for "<AI 엔지니어>": what an author wrote as text and nobody escaped.
[[nodiscard]] bool LooksLikeText(const HtmlToken& start);

}  // namespace gonggo
