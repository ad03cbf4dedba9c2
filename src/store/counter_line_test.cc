#include "store/counter_line.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(CounterLine, ChangesByItself) {
  for (const std::string_view line : {
           "view_count: 5565",
           "viewCount: 5565",
           "ReadCount: 12",
           "조회수: 1,204",
           "조회 12",
           "조회수 1,204 · 스크랩 12 · D-25",
           "- 지원자 수 12명",
           "지원자 12명",
           "applicants: 37",
           "application_count: 37",
           "Over 100 applicants",
           "crawled_at: 2026-11-17T03:10:00Z",
           "crawledAt: 2026-11-17 03:10:00",
           "수집일시: 2026-11-17 03:10",
           "updated_at: 1763348400",
           "last updated: 2026-11-17",
           "D-7",
           "D-Day",
           "3일 전 등록",
           "Posted 3 days ago",
       })
    EXPECT_TRUE(IsCounterLine(line)) << line;
}

TEST(CounterLine, SaysSomethingOfThePosting) {
  for (const std::string_view line : {
           "",
           "조회수",
           "headcount: 3",
           "모집 인원 3명",
           "hire_count: 3",
           "count: 3",
           "지원 2026-12-01",
           "application date: 2026-12-01",
           "apply by 2026-12-01",
           "due_time: 2026-12-06",
           "posted_at: 2026-11-17",
           "경력 3년 이상",
           "salary.min: 40000000",
           "등록 2026-11-17",
           "마감 D-7 (12/3)",
           "id: 50310",
           "정규직 전환",
           "관심 있는 분 2명",
           "3개월",
           "조회수 1,204회인 서비스를 운영합니다",
       })
    EXPECT_FALSE(IsCounterLine(line)) << line;
}

}  // namespace
}  // namespace gonggo
