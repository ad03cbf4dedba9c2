#include "base/korean_time.h"

#include <gtest/gtest.h>

#include <cstdint>

#include "base/clock.h"

namespace gonggo {
namespace {

TEST(KoreanTime, BackAndForth) {
  for (const char* text : {"2026-11-20", "2026-11-20 00:00", "2026-11-20 14:05", "2028-02-29 23:59",
                           "0001-01-01 09:00", "9999-12-31 23:59"}) {
    const auto time = ParseKoreanTime(text);
    ASSERT_TRUE(time) << text;
    EXPECT_EQ(FormatKoreanTime(*time), text);
    if (!time->minute) continue;
    EXPECT_EQ(KoreanTimeAt(UnixSeconds(*time)), *time) << text;
  }
  EXPECT_EQ(ParseKoreanTime("2026-11-20T14:05"), ParseKoreanTime("2026-11-20 14:05"));
  EXPECT_EQ(ParseKoreanTime("2026-11-20 9:05")->minute, 9 * 60 + 5);
}

TEST(KoreanTime, RefusesWhatIsNone) {
  for (const char* text : {"", "2026-02-29", "2026-11-20 ", "2026-11-20 24:00", "2026-11-20 14:60",
                           "2026-11-20 14", "2026-11-20 14:5", "2026-11-20x14:00", "14:00",
                           "2026-11-20 -1:00", "2026-11-20 14:00:00"}) {
    EXPECT_FALSE(ParseKoreanTime(text)) << text;
  }
}

TEST(KoreanTime, TheKoreanDayBeginsNineHoursEarlier) {
  // 2026-12-31T15:00:00Z
  EXPECT_EQ(FormatKoreanTime(KoreanTimeAt(1798729200)), "2027-01-01 00:00");
  EXPECT_EQ(FormatKoreanTime(KoreanTimeAt(1798729199)), "2026-12-31 23:59");
  EXPECT_EQ(FormatKoreanTime(KoreanTimeAt(-1)), "1970-01-01 08:59");
  // What a damaged library holds is no time, and overflows nothing.
  EXPECT_GT(KoreanDay(INT64_MAX).year, 20'000);
  EXPECT_LT(KoreanDay(INT64_MIN).year, -20'000);
}

TEST(KoreanTime, ADayIsNeitherBeforeNorAfterItsMinutes) {
  const KoreanTime day = *ParseKoreanTime("2026-11-20");
  const KoreanTime minute = *ParseKoreanTime("2026-11-20 09:00");
  EXPECT_FALSE(IsBefore(day, minute));
  EXPECT_FALSE(IsBefore(minute, day));
  EXPECT_TRUE(IsBefore(minute, *ParseKoreanTime("2026-11-20 09:01")));
  EXPECT_TRUE(IsBefore(minute, *ParseKoreanTime("2026-11-21")));
}

}  // namespace
}  // namespace gonggo
