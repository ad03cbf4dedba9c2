#include "posting/field/posted.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;
constexpr Date kAsOf{2026, 11, 10};

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;
};

const Row kRows[] = {
    {kYes, "2026-11-01", "2026-11-01"},
    {kYes, "2026.11.01", "2026-11-01"},
    {kYes, "2026년 11월 1일", "2026-11-01"},
    {kYes, "26.11.01", "2026-11-01"},
    {kYes, "20261101", "2026-11-01"},
    {kYes, "2026-11-01T20:00:00Z", "2026-11-02"},
    {kYes, "2026-11-01T09:00:00+09:00", "2026-11-01"},
    {kYes, "Nov 1, 2026", "2026-11-01"},
    {kYes, "1 November 2026", "2026-11-01"},
    {kYes, "Tue Mar 09 00:00:00 UTC 2021", "2021-03-09"},
    {kYes, "Tue Mar 09 00:00:00 KST 2021", "2021-03-09"},
    {kYes, "Tue Mar 9 14:05:00 2021", "2021-03-09"},
    {kYes, "2026.11.01 ~ 2026.12.31", "2026-11-01"},
    {kYes, "11월 1일", "2026-11-01"},
    {kYes, "12월 1일", "2025-12-01"},
    {kYes, "3일 전", "2026-11-07"},
    {kYes, "2주 전", "2026-10-27"},
    {kYes, "3 days ago", "2026-11-07"},
    {kYes, "5시간 전", "2026-11-10"},
    {kYes, "오늘", "2026-11-10"},
    {kYes, "어제", "2026-11-09"},
    {kYes, "yesterday", "2026-11-09"},
    {kNo, "등록일: 2026-11-01", "2026-11-01"},
    {kNo, "게시일 2026.11.01", "2026-11-01"},
    {kNo, "작성일 : 2026년 11월 1일", "2026-11-01"},
    {kNo, "Posted on Nov 1, 2026", "2026-11-01"},
    {kNo, "Date posted: 2026-11-01", "2026-11-01"},
    {kNo, "등록일 3일 전", ""},
    {kNo, "2026-11-01", ""},
    {kNo, "마감일: 2026-12-31", ""},
    {kNo, "게시판 2.0 개발", ""},
    {kNo, "특허 등록 2023.05 완료", ""},
    {kYes, "2026-02-30", ""},
    {kYes, "20시간 전", ""},
    {kYes, "30일 이내", ""},
    {kYes, "모름", ""},
    {kYes, "", ""},
    {kYes, "99999999일 전", ""},
};

TEST(ReadPosted, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadPosted(row.text, row.labelled, kAsOf);
    EXPECT_EQ(found ? FormatDate(found->value) : "", row.expected) << row.text;
  }
}

TEST(ReadPosted, WithoutAsOfOnlyWrittenYears) {
  EXPECT_FALSE(ReadPosted("3일 전", kYes, std::nullopt));
  EXPECT_FALSE(ReadPosted("11월 1일", kYes, std::nullopt));
  EXPECT_TRUE(ReadPosted("2026-11-01", kYes, std::nullopt));
}

}  // namespace
}  // namespace gonggo
