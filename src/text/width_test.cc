#include "text/width.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace gonggo {
namespace {

TEST(WidthTest, CountsColumns) {
  struct Row {
    std::string_view text;
    size_t columns;
  };
  const std::vector<Row> rows = {{"", 0},     {"abc", 3},  {"가나다", 6},  {"Java 개발", 9},
                                 {"ＡＢ", 4}, {"漢字", 4}, {"e\u0301", 1}, {"\u200B", 0},
                                 {"\x1B", 0}, {"😀", 2},   {"가\xFF", 3}};
  for (const Row& row : rows) EXPECT_EQ(DisplayWidth(row.text), row.columns) << row.text;
}

TEST(WidthTest, TruncatesOnCharacters) {
  struct Row {
    std::string_view text;
    size_t columns;
    std::string_view out;
  };
  const std::vector<Row> rows = {
      {"백엔드 개발자", 13, "백엔드 개발자"},
      {"백엔드 개발자", 12, "백엔드 개발…"},
      {"백엔드 개발자", 11, "백엔드 개…"},
      {"백엔드 개발자", 1, "…"},
      {"백엔드 개발자", 2, "…"},
      {"백엔드 개발자", 0, ""},
      {"abc", 3, "abc"},
      {"abcd", 3, "ab…"},
  };
  for (const Row& row : rows) {
    const std::string out = TruncateToWidth(row.text, row.columns);
    EXPECT_EQ(out, row.out) << row.columns;
    EXPECT_LE(DisplayWidth(out), row.columns);
    const std::string padded = PadToWidth(row.text, row.columns);
    EXPECT_EQ(DisplayWidth(padded), row.columns) << row.text;
  }
}

TEST(WidthTest, WrapsAtSpaces) {
  struct Row {
    std::string_view text;
    size_t columns;
    size_t indent;
    std::string_view out;
  };
  const std::vector<Row> rows = {
      {"자격 요건 우대 사항", 9, 0, "자격 요건\n우대 사항"},
      {"자격 요건 우대 사항", 9, 2, "자격 요건\n  우대\n  사항"},
      {"쿠버네티스운영경험", 6, 0, "쿠버네\n티스운\n영경험"},
      {"a 쿠버네티스", 6, 0, "a\n쿠버네\n티스"},
      {"a\nb", 10, 0, "a\nb"},
      {"가", 1, 0, "가"},
      {"", 10, 2, ""},
      {"  a   b  ", 10, 0, "a b"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(WrapToWidth(row.text, row.columns, row.indent), row.out) << row.text;
}

TEST(WidthTest, WrappedLinesFit) {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += (i % 7 == 0 ? " " : "") + std::string(i % 3 == 0 ? "가" : "ab");
  for (size_t columns = 2; columns < 40; ++columns) {
    const std::string out = WrapToWidth(text, columns, columns / 4);
    for (size_t at = 0; at < out.size();) {
      const size_t end = std::min(out.find('\n', at), out.size());
      EXPECT_LE(DisplayWidth(std::string_view(out).substr(at, end - at)), columns);
      at = end + 1;
    }
  }
}

TEST(WidthTest, NothingDrivesTheTerminal) {
  EXPECT_EQ(SafeForTerminal("a\x1B[2Jb"), "a\uFFFD[2Jb");
  EXPECT_EQ(SafeForTerminal("a\nb\tc"), "a b c");
  EXPECT_EQ(SafeForTerminal("\u202E거꾸로\u009B"
                            "31m"),
            "\uFFFD거꾸로\uFFFD31m");
  EXPECT_EQ(SafeForTerminal("\xFF"), "\uFFFD");
  EXPECT_EQ(SafeForTerminal("백엔드 (3년 이상)"), "백엔드 (3년 이상)");
}

}  // namespace
}  // namespace gonggo
