#include "posting/saying/people_lines.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(PeopleLines, Describes) {
  const struct {
    std::string_view item;
    bool person;
  } rows[] = {
      {"자바 경력이 있으신 분", true},
      {"자바에 능숙한 분.", true},
      {"소통을 잘하는 분", true},
      {"자바를 써 보신 분. ", true},
      {"배차 서버를 맡아 주실 분", false},
      {"자금 집행과 배분", false},
      {"배차 서버 개발", false},
      {"분", false},
      {"", false},
  };
  for (const auto& row : rows) EXPECT_EQ(DescribesPerson(row.item), row.person) << row.item;
}

TEST(PeopleLines, AtTheEndOfDuties) {
  const struct {
    std::string_view page;
    std::string_view kinds;
  } rows[] = {
      {"## 주요업무\n- 배차 서버 개발\n- 정산 서버 운영\n- 자바 경력이 있으신 분\n- 소통에 능하신 "
       "분\n\n## 우대사항\n- 고 언어 경험",
       "DDDRRPP"},
      {"## 주요업무\n- 배차 서버 개발\n- 자바 경력이 있으신 분\n- 정산 서버 운영", "DDDD"},
      {"## 주요업무\n- 배차 서버 개발\n- 자바 경력이 있으신 분", "DDD"},
      {"## 주요업무\n- 배차 서버를 맡아 주실 분\n- 정산 서버를 맡아 주실 분", "DDD"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

TEST(PeopleLines, AtTheBorderOfDuties) {
  const struct {
    std::string_view page;
    std::string_view kinds;
  } rows[] = {
      {"주요업무\n• 배차 서버를 개발합니다\n• 정산 개선 • 자바로 서버를 개발한 경력이 3년 이상이신 "
       "분\n• "
       "소통 능력을 갖추신 "
       "분\n• 배차를 이해하시는 분",
       "DDRRR"},
      {"주요업무\n• 배차 서버를 개발합니다\n• 정산 서버를 여러 팀과 함께 설계하고 오랫동안 "
       "운영하며 "
       "고도화합니다 • 자바 경력 3년 "
       "이상\n• 소통 능력을 갖추신 분\n• 배차를 이해하시는 분",
       "DDDRR"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

}  // namespace
}  // namespace gonggo
