#include "output/markup_text.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(MarkupText, EscapesAndCleans) {
  struct Row {
    std::string_view text;
    std::string_view markup;
  };
  for (const Row& row : {
           Row{"", ""},
           {"가온상사 & 나루", "가온상사 &amp; 나루"},
           {"<script>\"x\"</script>", "&lt;script&gt;&quot;x&quot;&lt;/script&gt;"},
           {"&lt;", "&amp;lt;"},
           {"한 줄\n두 줄\t세 칸\r", "한 줄 두 줄 세 칸 "},
           {"\x01\x1b[31m빨강\x7f", "[31m빨강"},
           {"\xEF\xBF\xBE\xEF\xBF\xBF끝", "끝"},
       }) {
    EXPECT_EQ(MarkupText(row.text), row.markup) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
