#include "base/date.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(Date, RejectsDaysThatDoNotExist) {
  EXPECT_FALSE(MakeDate(2025, 2, 29));
  EXPECT_TRUE(MakeDate(2024, 2, 29));
  EXPECT_FALSE(MakeDate(1900, 2, 29));
  EXPECT_TRUE(MakeDate(2000, 2, 29));
  EXPECT_FALSE(MakeDate(2026, 13, 1));
  EXPECT_FALSE(MakeDate(2026, 4, 31));
  EXPECT_FALSE(MakeDate(2026, 4, 0));
  EXPECT_FALSE(MakeDate(0, 4, 1));
}

TEST(Date, CountsDays) {
  EXPECT_EQ(DaysSinceEpoch(*MakeDate(1970, 1, 1)), 0);
  EXPECT_EQ(DaysSinceEpoch(*MakeDate(2000, 3, 1)), 11017);
  EXPECT_EQ(DaysSinceEpoch(*MakeDate(1969, 12, 31)), -1);
}

TEST(Date, RoundTripsEveryDayOfFourCenturies) {
  Date previous = DateFromDays(-135141);
  for (int64_t day = -135140; day < 146097; ++day) {
    const Date date = DateFromDays(day);
    ASSERT_LT(previous, date);
    ASSERT_EQ(DaysSinceEpoch(date), day);
    ASSERT_EQ(ParseIsoDate(FormatDate(date)), date);
    previous = date;
  }
}

TEST(Date, ParsesOnlyTheIsoForm) {
  EXPECT_EQ(ParseIsoDate("2026-12-31"), MakeDate(2026, 12, 31));
  for (const char* bad :
       {"", "2026-12-3", "2026/12/31", "2026-12-32", "x026-12-31", "2026-12-31 "}) {
    EXPECT_FALSE(ParseIsoDate(bad)) << bad;
  }
}

}  // namespace
}  // namespace gonggo
