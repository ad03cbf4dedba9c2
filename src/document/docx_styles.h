// What the styles and numberings of a DOCX make of a paragraph: heading, list item or neither.
//
// From word/styles.xml and word/numbering.xml (ECMA-376 Part 1, 17.7 and 17.9). Missing or broken
// files leave paragraphs plain. Thread-safe once read.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "document/page_builder.h"

namespace gonggo {

// What a paragraph says about itself.
struct DocxParagraph {
  std::string style;       // w:pStyle
  int outline_level = -1;  // w:outlineLvl, 0-based; 9 is body text
  int list_level = -1;     // w:ilvl, 0-based
  std::string numbering;   // w:numId; "0" takes the paragraph out of its style's list
};

class DocxStyles {
 public:
  void Read(std::string_view styles_xml);

  [[nodiscard]] ParagraphShape ShapeOf(const DocxParagraph& paragraph) const;

 private:
  struct Style {
    std::string based_on;
    int heading = 0;
    int outline_level = -1;
    std::string numbering;
    int list_level = 0;
  };
  friend class DocxStylesHandler;

  std::unordered_map<std::string, Style> styles_;
};

}  // namespace gonggo
