#include "text/text_memo.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(TextMemo, GivesWhatWasKeptForTheSameTextAndTag) {
  TextMemo<int, 4> memo;
  EXPECT_EQ(memo.Find("자격요건", 1), nullptr);
  *memo.Keep("자격요건", 1) = 7;
  ASSERT_NE(memo.Find("자격요건", 1), nullptr);
  EXPECT_EQ(*memo.Find("자격요건", 1), 7);
  EXPECT_EQ(memo.Find("자격요건", 2), nullptr);
  EXPECT_EQ(memo.Find("자격요견", 1), nullptr);
}

TEST(TextMemo, OnlyWhatWasAskedForInVainIsKept) {
  TextMemo<int, 4> memo;
  EXPECT_EQ(memo.Keep("a", 0), nullptr);
  EXPECT_EQ(memo.Find("a", 0), nullptr);
  *memo.Keep("a", 0) = 1;
  ASSERT_NE(memo.Find("a", 0), nullptr);
  EXPECT_EQ(memo.Keep("a", 0), nullptr);
}

TEST(TextMemo, AnEmptyTextIsNotWhatAnUnusedSlotHolds) {
  TextMemo<int, 4> memo;
  EXPECT_EQ(memo.Find("", 0), nullptr);
  EXPECT_EQ(memo.Keep("", 0), nullptr);
}

TEST(TextMemo, LongTextsAreNotKept) {
  TextMemo<int, 4> memo;
  const std::string longest(kMaxMemoBytes, 'x');
  EXPECT_EQ(memo.Find(longest, 0), nullptr);
  EXPECT_NE(memo.Keep(longest, 0), nullptr);
  EXPECT_EQ(memo.Find(longest + 'x', 0), nullptr);
  EXPECT_EQ(memo.Keep(longest + 'x', 0), nullptr);
}

// Far more texts than slots: what is found is the text's own, and something is found.
TEST(TextMemo, NeverGivesAnotherTextsValue) {
  TextMemo<std::string, 3> memo;
  int found = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::string text = "줄 " + std::to_string(i * i % 97 % 13);
    const auto tag = static_cast<uint32_t>(i % 2);
    const std::string value = text + (tag == 0 ? "" : "'");
    if (const std::string* known = memo.Find(text, tag); known != nullptr) {
      EXPECT_EQ(*known, value);
      ++found;
    } else {
      *memo.Keep(text, tag) = value;
    }
  }
  EXPECT_GT(found, 100);
}

TEST(HashBytes, DiffersByTextSizeAndSeed) {
  EXPECT_EQ(HashBytes("자격요건", 1), HashBytes("자격요건", 1));
  EXPECT_NE(HashBytes("자격요건", 1), HashBytes("자격요건", 2));
  EXPECT_NE(HashBytes("", 0), HashBytes(std::string_view("\0", 1), 0));
  EXPECT_NE(HashBytes("12345678", 0), HashBytes("123456789", 0));
  EXPECT_NE(HashBytes("a2345678", 0), HashBytes("b2345678", 0));
}

}  // namespace
}  // namespace gonggo
