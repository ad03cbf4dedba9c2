// For tests of the readers of records: what must hold of every Document, and a source in small
// pieces.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/byte_source.h"
#include "document/read.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {

// Gives `step` bytes a time, so that every boundary is hit.
class DripSource final : public ByteSource {
 public:
  DripSource(std::string_view bytes, size_t step) : left_(bytes), step_(step) {}
  Result<size_t> Read(std::span<char> out) override {
    const size_t size = std::min({out.size(), left_.size(), step_});
    std::copy_n(left_.begin(), size, out.begin());
    left_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view left_;
  size_t step_;
};

// Spans inside the text and on characters, blocks in order, every non-blank line in one of them.
inline void CheckShape(const Document& document) {
  ASSERT_TRUE(IsValidUtf8(document.text));
  const LineIndex lines(document.text);
  std::vector<bool> covered(lines.line_count() + 1, false);
  uint32_t last = 0;
  for (const Block& block : document.blocks) {
    ASSERT_LE(block.content.begin, block.content.end);
    ASSERT_LE(block.content.end, document.text.size());
    ASSERT_LE(block.key.end, document.text.size());
    EXPECT_EQ(CharBoundaryBefore(document.text, block.content.begin), block.content.begin);
    ASSERT_GT(block.line, last) << document.text;
    ASSERT_GE(block.line_end, block.line);
    ASSERT_LE(block.line_end, lines.line_count());
    last = block.line_end;
    for (uint32_t line = block.line; line <= block.line_end; ++line) covered[line] = true;
  }
  for (uint32_t line = 1; line <= lines.line_count(); ++line) {
    const std::string_view text = TrimSpaces(Cut(document.text, lines.LineSpan(line)));
    EXPECT_TRUE(text.empty() || covered[line]) << "line " << line << " of\n" << document.text;
  }
}

// CheckShape, numbering, and that each record's own bytes give the same Document again.
inline void CheckRecords(const std::vector<Document>& documents) {
  for (size_t i = 0; i < documents.size(); ++i) {
    const Document& document = documents[i];
    EXPECT_EQ(document.origin.record, i);
    CheckShape(document);
    if (document.blocks.empty()) continue;
    const std::vector<Document> again = ReadDocuments(
        document.origin.raw, {.name = document.origin.name, .format = document.origin.format});
    ASSERT_EQ(again.size(), 1U) << document.origin.raw;
    EXPECT_EQ(again[0].text, document.text) << document.origin.raw;
    EXPECT_EQ(again[0].blocks, document.blocks) << document.origin.raw;
  }
}

inline std::vector<std::string> TextsOf(const std::vector<Document>& documents) {
  std::vector<std::string> texts;
  texts.reserve(documents.size());
  for (const Document& document : documents) texts.push_back(document.text);
  return texts;
}

inline std::vector<std::string> CodesOf(const Document& document) {
  std::vector<std::string> codes;
  codes.reserve(document.diagnostics.size());
  for (const Diagnostic& diagnostic : document.diagnostics) codes.push_back(diagnostic.code);
  return codes;
}

}  // namespace gonggo
