#include "posting/field/time_zone.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct Row {
  std::string_view text;
  Date day;
  std::string_view
      expected;  // the offset, "?" where it is not known, "" where no zone stands there
  size_t end = 0;
};

constexpr Date kWinter{2026, 12, 15};
constexpr Date kSummer{2026, 7, 1};

constexpr Row kRows[] = {
    {" KST", kWinter, "540", 4},
    {" (KST)", kWinter, "540", 6},
    {" 한국시간 기준", kWinter, "540", 13},
    {" PST", kWinter, "-480", 4},
    {" PDT", kSummer, "-420", 4},
    {" PT", kWinter, "-480", 3},
    {" PT", kSummer, "-420", 3},
    {" ET.", kWinter, "-300", 3},
    {" Eastern Time", kSummer, "-240", 13},
    {" ET", {2026, 3, 7}, "-300", 3},
    {" ET", {2026, 3, 8}, "-240", 3},
    {" ET", {2026, 10, 31}, "-240", 3},
    {" ET", {2026, 11, 1}, "-300", 3},
    {" CET (Berlin)", kWinter, "60", 4},
    {" CEST", kSummer, "120", 5},
    {" GMT", kWinter, "0", 4},
    {" UTC+9", kWinter, "540", 6},
    {" (UTC -5)", kWinter, "-300", 9},
    {" GMT+05:30", kWinter, "330", 10},
    {" AoE", kWinter, "-720", 4},
    {" CST", kWinter, "?", 4},
    {" 현지 시간", kWinter, "?", 14},
    {" local time", kWinter, "?", 11},
    {" UTC+25", kWinter, "0", 4},
    {" (PST", kWinter, ""},
    {" PSTs", kWinter, ""},
    {" pst", kWinter, ""},
    {" ETA", kWinter, ""},
    {" Python", kWinter, ""},
    {" GMTX", kWinter, ""},
    {"", kWinter, ""},
    {" (", kWinter, ""},
};

TEST(ReadZone, Table) {
  for (const Row& row : kRows) {
    const auto zone = ReadZone(row.text, 0);
    std::string shown;
    if (zone) {
      const auto offset = OffsetOn(*zone, row.day);
      shown = offset ? std::to_string(*offset) : "?";
    }
    EXPECT_EQ(shown, row.expected) << row.text;
    if (zone && row.end > 0) {
      EXPECT_EQ(zone->end, row.end) << row.text;
    }
  }
}

TEST(KoreanTime, CrossesDaysAndYears) {
  const LocalTime late = KoreanTime({{2026, 12, 31}, 23 * 60 + 59}, -480);
  EXPECT_EQ(late.day, (Date{2027, 1, 1}));
  EXPECT_EQ(late.minutes, 16 * 60 + 59);
  const LocalTime early = KoreanTime({{2027, 1, 1}, 0}, 14 * 60);
  EXPECT_EQ(early.day, (Date{2026, 12, 31}));
  EXPECT_EQ(early.minutes, 19 * 60);
}

}  // namespace
}  // namespace gonggo
