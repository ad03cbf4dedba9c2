#include "requirement/scan.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(MatchAt, LeavesOutSpacesAndCase) {
  EXPECT_EQ(MatchAt("회사 내규", 0, "회사내규"), std::string_view("회사 내규").size());
  EXPECT_EQ(MatchAt("회사내규에", 0, "회사 내규"), std::string_view("회사내규").size());
  EXPECT_EQ(MatchAt("At Least 5", 0, "at least"), 8U);
  EXPECT_EQ(MatchAt("tools", 0, "to"), kNoMatch);
  EXPECT_EQ(MatchAt("회", 0, "회사"), kNoMatch);
}

TEST(MatchBefore, EndsThere) {
  const std::string_view text = "경력 최소 3년";
  EXPECT_EQ(MatchBefore(text, std::string_view("경력 최소").size(), "최소"),
            std::string_view("경력 ").size());
  EXPECT_EQ(MatchBefore("vmin", 4, "min"), kNoMatch);
}

TEST(FindAnyWord, PrefersTheLongestAtTheFirstPlace) {
  static constexpr WordTable kWords = {"상시", "상시채용"};
  const auto found = FindAnyWord("우리는 상시 채용 중", kWords);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->index, 1U);
  EXPECT_FALSE(FindAnyWord("항시 채용", kWords));
}

TEST(FindSyllable, FindsOnBoundaries) {
  EXPECT_EQ(FindSyllable("가나다", "다"), 6U);
  EXPECT_EQ(FindSyllable("가나다", "라"), std::string_view::npos);
  EXPECT_EQ(FindSyllable("", "라"), std::string_view::npos);
  EXPECT_EQ(FindSyllable("가가가", "가", 1), 3U);
}

struct NumberRow {
  const char* text;
  double value;
  size_t end;
};

TEST(ScanNumber, Table) {
  const NumberRow rows[] = {{"4,000만", 4000, 5}, {"4,00", 4, 1}, {"1,234,567", 1234567, 9},
                            {"2.5년", 2.5, 3},    {"2.", 2, 1},   {"1.2345", 1, 1},
                            {"12,3456", 12, 2},   {"007", 7, 3}};
  for (const NumberRow& row : rows) {
    const auto number = ScanNumber(row.text, 0);
    ASSERT_TRUE(number) << row.text;
    EXPECT_DOUBLE_EQ(number->value, row.value) << row.text;
    EXPECT_EQ(number->end, row.end) << row.text;
  }
  EXPECT_FALSE(ScanNumber("x", 0));
  EXPECT_FALSE(ScanNumber("1234567890123456", 0));
  EXPECT_FALSE(ScanNumber("", 0));
}

TEST(SkipSpaces, KnowsWideOnes) {
  EXPECT_EQ(SkipSpaces("\u3000\u00A0 x", 0), 6U);
  EXPECT_EQ(SkipSpacesBack("x \u3000", 5), 1U);
}

TEST(MatchRangeSign, AllOfThem) {
  for (const std::string_view sign : {"~", "～", "〜", "-", "–", "—"}) {
    EXPECT_EQ(MatchRangeSign(sign, 0), sign.size()) << sign;
  }
  EXPECT_EQ(MatchRangeSign("x", 0), kNoMatch);
}

}  // namespace
}  // namespace gonggo
