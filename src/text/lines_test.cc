#include "text/lines.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(LineIndexTest, CountsAsPythonSplitDoes) {
  struct Row {
    std::string_view text;
    uint32_t lines;
  };
  for (const Row& row : {Row{"", 1}, Row{"a", 1}, Row{"a\n", 2}, Row{"\n", 2}, Row{"a\nb", 2},
                         Row{"\n\n\n", 4}, Row{"가\n나\n", 3}}) {
    EXPECT_EQ(LineIndex(row.text).line_count(), row.lines) << row.text;
  }
}

TEST(LineIndexTest, SpansAndLinesAgree) {
  const std::string_view text = "첫 줄\n\n셋째\n";
  const LineIndex index(text);
  ASSERT_EQ(index.line_count(), 4U);
  EXPECT_EQ(Cut(text, index.LineSpan(1)), "첫 줄");
  EXPECT_EQ(Cut(text, index.LineSpan(2)), "");
  EXPECT_EQ(Cut(text, index.LineSpan(3)), "셋째");
  EXPECT_EQ(Cut(text, index.LineSpan(4)), "");
  for (uint32_t line = 1; line <= index.line_count(); ++line) {
    const Span span = index.LineSpan(line);
    EXPECT_EQ(index.LineAt(span.begin), line);
    EXPECT_EQ(index.LineAt(span.end), line) << "the LF belongs to the line that it ends";
  }
}

}  // namespace
}  // namespace gonggo
