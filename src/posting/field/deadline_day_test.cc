// Deadlines that depend on the day they are read: years that are left out, days that are counted,
// ends of years, leap days, open ranges, other time zones.
#include <gtest/gtest.h>

#include <string>

#include "posting/field/deadline.h"

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  const char* as_of;
  Labelled labelled;
  const char* text;
  const char* expected;  // as in deadline_test.cc
};

std::string Show(const std::optional<Found<Deadline>>& found) {
  if (!found) return "";
  if (found->value.kind != DeadlineKind::kDate) return std::string(Id(found->value.kind));
  std::string out = found->value.date ? FormatDate(*found->value.date) : "?";
  if (found->value.time) out += " " + *found->value.time;
  return out;
}

const Row kRows[] = {
    // The end of the year
    {"2026-12-31", kYes, "12/31", "2026-12-31"},
    {"2026-12-31", kYes, "1/1", "2027-01-01"},
    {"2027-01-01", kYes, "12/31", "2026-12-31"},
    {"2027-01-01", kYes, "1월 1일", "2027-01-01"},
    {"2026-12-15", kYes, "1월 10일", "2027-01-10"},
    {"2026-12-15", kYes, "~ 1/10(일) 23:59", "2027-01-10 23:59"},
    {"2026-12-15", kYes, "12월 20일 ~ 1월 10일", "2027-01-10"},
    {"2027-01-05", kYes, "12월 20일 ~ 1월 10일", "2027-01-10"},
    {"2026-12-28", kYes, "D-7", "2027-01-04"},
    {"2026-12-31", kYes, "내일 마감", "2027-01-01"},
    {"2026-12-31", kYes, "내일까지", "2027-01-01"},
    {"2026-12-30", kYes, "모레 마감", "2027-01-01"},
    {"2026-12-31", kYes, "오늘 마감", "2026-12-31"},
    {"2026-12-31", kYes, "2026-12-31T23:59:59+09:00", "2026-12-31 23:59"},
    {"2026-12-31", kYes, "2026-12-31 24:00", "2026-12-31 23:59"},
    {"2026-12-20", kNo, "접수기간: 12/15 ~ 1/5", "2027-01-05"},
    {"2027-01-03", kNo, "접수기간: 12/15 ~ 1/5", "2027-01-05"},
    {"2026-12-20", kNo, "1월 5일까지 지원서를 보내 주세요", "2027-01-05"},
    {"2026-12-20", kNo, "Apply by January 5", "2027-01-05"},
    {"2026-12-20", kYes, "Jan 5", "2027-01-05"},
    {"2026-12-20", kYes, "5 January, 6 PM", "2027-01-05 18:00"},
    {"2026-12-20", kYes, "2026.12.20 ~ 1.10", "2027-01-10"},
    {"2026-12-20", kYes, "'26.12.20 ~ '27.1.10", "2027-01-10"},
    // Leap days
    {"2028-02-20", kYes, "2월 29일", "2028-02-29"},
    {"2028-02-20", kYes, "2/29(화)", "2028-02-29"},
    {"2027-12-01", kYes, "2월 29일", "2028-02-29"},
    {"2028-02-28", kYes, "내일 마감", "2028-02-29"},
    {"2028-02-28", kYes, "D-2", "2028-03-01"},
    {"2027-02-28", kYes, "D-1", "2027-03-01"},
    {"2028-02-29", kYes, "D-366", "2029-03-01"},
    {"2028-02-29", kYes, "D-DAY", "2028-02-29"},
    {"2026-02-20", kYes, "2월 29일", "?"},
    {"2026-02-20", kYes, "2028-02-29", "2028-02-29"},
    {"2026-02-20", kYes, "2027-02-29", ""},
    {"2028-02-20", kYes, "2/20 ~ 2/29", "2028-02-29"},
    {"2100-02-20", kYes, "2월 29일", "?"},
    // Weekdays that say which year is meant
    {"2026-11-10", kYes, "12/31(목)", "2026-12-31"},
    {"2026-11-10", kYes, "1/15(금)", "2027-01-15"},
    {"2026-11-10", kYes, "11/20 (금)", "2026-11-20"},
    {"2026-11-10", kYes, "11/20 (월)", "?"},
    {"2027-11-10", kYes, "11/20 (토)", "2027-11-20"},
    {"2026-01-05", kYes, "12/31(수)", "2025-12-31"},
    {"2026-11-10", kYes, "10/30(금)", "2026-10-30"},
    {"2026-11-10", kYes, "11월 30일 월요일", "2026-11-30"},
    // Ranges that are open at one side
    {"2026-11-10", kYes, "~ 11/30", "2026-11-30"},
    {"2026-11-10", kYes, "~2026.11.30(월) 18:00", "2026-11-30 18:00"},
    {"2026-11-10", kYes, "11/1 ~", ""},
    {"2026-11-10", kYes, "2026.11.1 ~ 별도 공지 시", ""},
    {"2026-11-10", kYes, "11/1 ~ 채용 시까지", "until_filled"},
    {"2026-11-10", kYes, "11월 1일부터 상시", "always"},
    {"2026-11-10", kNo, "모집기간 : ~ 12/7(월)", "2026-12-07"},
    {"2026-11-10", kNo, "모집기간 : 11/1 ~", ""},
    {"2026-12-10", kYes, "12월 1일 ~ 31일", "2026-12-31"},
    {"2027-01-02", kYes, "12월 1일 ~ 31일", "2026-12-31"},
    // Other zones are told in Korean time
    {"2026-12-31", kYes, "2026-12-31T15:00:00Z", "2027-01-01 00:00"},
    {"2026-12-31", kYes, "2026-12-31T14:59:00Z", "2026-12-31 23:59"},
    {"2028-02-28", kYes, "2028-02-28T23:59:59-08:00", "2028-02-29 16:59"},
    {"2028-02-28", kYes, "2028-02-28T20:00:00Z", "2028-02-29 05:00"},
    {"2027-02-28", kYes, "2027-02-28T20:00:00Z", "2027-03-01 05:00"},
    {"2026-12-31", kYes, "2027-01-01T00:00:00+14:00", "2026-12-31 19:00"},
    {"2026-12-31", kYes, "2026-12-31T12:00:00-12:00", "2027-01-01 09:00"},
    // Long after and long before
    {"2026-11-10", kYes, "D-400", "2027-12-15"},
    {"2026-11-10", kYes, "D-401", ""},
    {"2026-11-10", kNo, "D-1", "2026-11-11"},
    {"2027-06-15", kYes, "3월 2일", "2028-03-02"},
    {"2027-04-15", kYes, "3월 2일", "2027-03-02"},
};

TEST(ReadDeadline, DependingOnTheDay) {
  static_assert(std::size(kRows) >= 60);
  for (const Row& row : kRows) {
    const auto found = ReadDeadline(row.text, row.labelled, ParseIsoDate(row.as_of));
    EXPECT_EQ(Show(found), row.expected) << row.text << " on " << row.as_of;
  }
}

}  // namespace
}  // namespace gonggo
