// What Contents/header.xml of an HWPX says about paragraphs and characters by their numbers.
//
// Missing or broken files leave paragraphs plain. Thread-safe once read.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "document/page_builder.h"

namespace gonggo {

class HwpxStyles {
 public:
  void Read(std::string_view header_xml);

  // Of a paragraph with these ids (paraPrIDRef, styleIDRef).
  [[nodiscard]] ParagraphShape ShapeOf(const std::string& paragraph_id,
                                       const std::string& style_id) const;

  [[nodiscard]] bool IsBold(std::string_view character_id) const;

 private:
  friend class HwpxStylesHandler;

  std::unordered_map<std::string, ParagraphShape> paragraphs_;  // by id of hh:paraPr
  std::unordered_map<std::string, int> headings_;               // by id of hh:style
  std::unordered_set<std::string> bold_;                        // ids of hh:charPr
};

}  // namespace gonggo
