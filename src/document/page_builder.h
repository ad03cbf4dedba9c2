// PageBuilder: paragraphs, lists and tables of a word processor's file → Document.
//
// DOCX and HWPX say the same things as HTML, so they are brought into the same shape (html_page.h)
// and rendered by the same rules: bold lines as headings, hand-typed bullets, tables of labels and
// values. Not thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/builder.h"
#include "document/html_page.h"
#include "document/html_tables.h"
#include "document/html_text.h"

namespace gonggo {

struct ParagraphShape {
  int heading = 0;  // level 1…6, 0 none
  int item = 0;     // depth of a list item, 0 none
};

class PageBuilder {
 public:
  PageBuilder();
  PageBuilder(const PageBuilder&) = delete;
  PageBuilder& operator=(const PageBuilder&) = delete;

  void Text(std::string_view text, const HtmlTextStyle& style);
  void LineBreak();
  void Space();
  void EndParagraph(const ParagraphShape& shape);

  void StartTable();
  void StartRow();
  void StartCell();
  void SpanCell(uint32_t rows, uint32_t columns);
  void ContinueCell();
  void EndCell();
  void EndTable();

  // Appends what was written to `builder`; to be called once, last.
  void Render(DocumentBuilder& builder);

  // Bytes of text so far.
  [[nodiscard]] size_t text_size() const { return page_.text.size(); }

 private:
  HtmlPage page_;
  HtmlText text_;
  std::vector<HtmlTable> tables_;
  uint32_t deeper_tables_ = 0;  // open ones beyond the limit
  bool gap_ = false;
};

}  // namespace gonggo
