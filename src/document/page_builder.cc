#include "document/page_builder.h"

#include <algorithm>
#include <utility>

#include "document/html_render.h"

namespace gonggo {
namespace {

// Tables in tables: deeper ones are read as plain paragraphs.
constexpr size_t kMaxOpenTables = 16;
constexpr int kMaxDepth = 15;

}  // namespace

PageBuilder::PageBuilder() : text_(page_) { page_.containers.emplace_back(); }

void PageBuilder::Text(std::string_view text, const HtmlTextStyle& style) {
  text_.AppendPlain(text, style);
}

void PageBuilder::LineBreak() { text_.Break(); }

void PageBuilder::Space() { text_.Space(); }

void PageBuilder::EndParagraph(const ParagraphShape& shape) {
  const HtmlText::Lines lines = text_.Take();
  if (lines.begin == lines.end) {
    gap_ = true;  // an empty paragraph separates
    return;
  }
  HtmlBlock block{
      .gap_before = std::exchange(gap_, false), .line_begin = lines.begin, .line_end = lines.end};
  if (shape.heading > 0) {
    block.kind = HtmlBlockKind::kHeading;
    block.level = static_cast<uint8_t>(std::clamp(shape.heading, 1, 6));
  } else if (shape.item > 0) {
    block.kind = HtmlBlockKind::kItem;
    block.level = static_cast<uint8_t>(std::clamp(shape.item, 1, kMaxDepth));
  }
  page_.blocks.push_back(block);
}

void PageBuilder::StartTable() {
  EndParagraph({});
  if (tables_.size() < kMaxOpenTables) {
    tables_.emplace_back();
  } else {
    ++deeper_tables_;
  }
  gap_ = true;
}

void PageBuilder::StartRow() {
  if (!tables_.empty() && deeper_tables_ == 0) tables_.back().StartRow();
}

void PageBuilder::StartCell() {
  gap_ = false;
  if (tables_.empty() || deeper_tables_ > 0) return;
  tables_.back().StartCell(false, static_cast<uint32_t>(page_.blocks.size()));
}

void PageBuilder::SpanCell(uint32_t rows, uint32_t columns) {
  if (!tables_.empty() && deeper_tables_ == 0) tables_.back().SpanCell(rows, columns);
}

void PageBuilder::ContinueCell() {
  if (!tables_.empty() && deeper_tables_ == 0) tables_.back().ContinueCell();
}

void PageBuilder::EndCell() {
  EndParagraph({});
  if (tables_.empty() || deeper_tables_ > 0) return;
  tables_.back().EndCell(static_cast<uint32_t>(page_.blocks.size()));
}

void PageBuilder::EndTable() {
  EndParagraph({});
  gap_ = true;
  if (deeper_tables_ > 0) {
    --deeper_tables_;
    return;
  }
  if (tables_.empty()) return;
  ConvertHtmlTable(tables_.back(), page_);
  tables_.pop_back();
}

void PageBuilder::Render(DocumentBuilder& builder) {
  EndParagraph({});
  while (!tables_.empty()) EndTable();
  RenderHtml(page_, builder);
  if (page_.truncated) {
    builder.AddDiagnostic(
        {"truncated", "문서가 너무 길어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요."});
  }
}

}  // namespace gonggo
