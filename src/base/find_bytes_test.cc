#include "base/find_bytes.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(FindBytesTest, IsWhatFindSays) {
  const std::string_view texts[] = {"", "가", "가나가나다", "a,b,,c", std::string_view("a\0b", 3)};
  const std::string_view wanted[] = {"",  "가", "나다", ",,", ",c", std::string_view("\0b", 2),
                                     "zz"};
  for (const std::string_view text : texts) {
    for (const std::string_view piece : wanted) {
      for (size_t from = 0; from <= text.size() + 1; ++from)
        EXPECT_EQ(FindBytes(text, piece, from), text.find(piece, from)) << text << piece << from;
    }
  }
  EXPECT_EQ(FindBytes({}, "a"), std::string_view::npos);
  EXPECT_EQ(FindBytes({}, {}), 0U);
}

// Longer than what memmem skips for: found first, later, at the very end, and not at all, behind
// few and behind many places that begin alike.
TEST(FindBytesTest, FindsLongTexts) {
  std::string wanted;
  for (int i = 0; i < 200; ++i) wanted += "업무 " + std::to_string(i);
  for (const size_t size : {257U, 300U, 1500U}) {
    const std::string_view piece = std::string_view(wanted).substr(0, size);
    const std::string alike = std::string(piece.substr(0, size - 1)) + "!";
    for (const int deceived : {0, 1, 7, 8, 9, 40}) {
      std::string text;
      for (int i = 0; i < deceived; ++i) text += alike;
      EXPECT_EQ(FindBytes(text, piece), std::string_view::npos) << size << ' ' << deceived;
      const size_t at = text.size();
      text += piece;
      EXPECT_EQ(FindBytes(text, piece), at) << size << ' ' << deceived;
      EXPECT_EQ(FindBytes(text, piece, at), at);
      EXPECT_EQ(FindBytes(text, piece, at + 1), std::string_view::npos);
      text += "끝";
      EXPECT_EQ(FindBytes(text, piece), at) << size << ' ' << deceived;
    }
  }
  const std::string periodic(4000, 'a');
  EXPECT_EQ(FindBytes(periodic, std::string(2000, 'a') + "b"), std::string_view::npos);
  EXPECT_EQ(FindBytes(periodic + "b", std::string(2000, 'a') + "b"), 2000U);
}

TEST(FindBytesTest, FindsTheLastAsRfindDoes) {
  struct Row {
    std::string_view wanted;
    size_t rare;
  };
  const std::string_view texts[] = {"",           ", ",        " - ",    "가 - 나 - 다",
                                    "가 -나- 다", "a, b,c, d", "- - - ", " – 가 – ",
                                    "가,나",      ",",         "가 -",   "- 가 - "};
  for (const std::string_view text : texts) {
    for (const Row& row : {Row{", ", 0}, Row{" - ", 1}, Row{" – ", 1}, Row{" -", 1}})
      EXPECT_EQ(FindLastBytes(text, row.wanted, row.rare), text.rfind(row.wanted))
          << text << row.wanted;
  }
}

}  // namespace
}  // namespace gonggo
