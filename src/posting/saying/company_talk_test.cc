#include "posting/saying/company_talk.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(CompanyTalk, BelowAHeadingOfDuties) {
  const struct {
    std::string_view page;
    std::string_view kinds;  // a letter a line that is not blank
  } rows[] = {
      // The work has a heading of its own.
      {"주요업무\n저희 하늘보리는 물류를 바꾸는 플랫폼입니다. 2015년에 설립되어 지금까지 투자를 "
       "유치하며 성장해 왔습니다.\n\n합류하면 이런 업무를 하게 됩니다\n- 배차 서버 개발\n\n"
       "자격요건\n- 자바 경력 3년 이상",
       "AADDRR"},
      // Items among the talk.
      {"담당 업무\n하늘보리는 누구나 쓸 수 있는 물류 플랫폼입니다. 세계 여러 나라의 고객이 저희와 "
       "함께 성장하고 있습니다.\n- 월 방문자 170만 명\n- 누적 투자 151억\n\n[주요 업무]\n- 배차 "
       "서버 "
       "개발\n\n자격요건\n- 자바 경력 3년 이상",
       "AAAADDRR"},
      // Nothing else is told below it.
      {"담당 업무\n하늘보리는 2015년에 설립된 스타트업으로, 누구나 물류를 쉽게 쓸 수 있는 세상을 "
       "만들고 있습니다.\n\n저희는 우리 모두가 함께 성장할 수 있는 문화를 소중하게 생각하며 세계 "
       "최고의 팀이 되고자 합니다.\n\n물류 시장을 혁신하고 있는 저희와 함께 새로운 가치를 만들어 "
       "갈 "
       "분을 기다립니다.\n\n자격요건\n- 자바 경력 3년 이상",
       "AAAARR"},
      // Prose between what the company is and what it asks for.
      {"[회사 소개]\n하늘보리는 누구나 쓸 수 있는 물류 플랫폼입니다.\n\n하늘보리 기술팀에서는 "
       "고성능 배차 시스템을 "
       "구축합니다.\n\n담당업무\n- 배차 서버 개발",
       "AAADD"},
      // Below a heading that speaks of people.
      {"[인재상]\n하늘보리는 국내 물류 플랫폼 1위 회사입니다. 2015년에 설립되어 세계 여러 나라의 "
       "고객과 "
       "함께 성장해 왔습니다.\n저희 서비스는 전 세계에 수출되고 있습니다.\n\n담당업무\n- 배차 서버 "
       "개발",
       "AAADD"},
      {"[인재상]\n자바 경력이 3년 이상이고 소통에 능한 분을 찾습니다.\n\n담당업무\n- 배차 서버 "
       "개발",
       "RRDD"},
      // Work told in sentences stays work.
      {"주요업무\n배차 서버를 개발하고 운영합니다.\n정산 시스템을 설계하고 "
       "개선합니다.\n\n자격요건\n- "
       "자바 경력 3년 이상",
       "DDDRR"},
      {"주요업무\n하늘보리의 배차 서버를 개발합니다.\n\n[이런 업무를 해요]\n- 정산 서버 "
       "개발\n\n자격요건\n- 자바 경력 3년 이상",
       "DDDDRR"},
      {"주요업무\n- 배차 서버 개발\n- 정산 서버 운영\n\n자격요건\n- 자바 경력 3년 이상", "DDDRR"},
      {"주요업무\n", "D"},
      {"주요업무\n\n\n주요업무", "DD"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

}  // namespace
}  // namespace gonggo
