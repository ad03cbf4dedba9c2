#include "posting/heading/sub_headings.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(SubHeadings, PartsKeepTheirSection) {
  const struct {
    std::string_view page;
    std::string_view kinds;
  } rows[] = {
      // Parts of the work.
      {"주요업무\n\n[급여 관리]\n- 급여를 계산하고 지급합니다\n\n[조직문화 구축 및 "
       "전파]\n- 문화를 설계하고 알립니다\n\n[채용]\n- 채용 과정을 운영합니다\n\n자격요건\n\n- "
       "인사 업무 경력 3년 이상",
       "DDDDDDDRR"},
      // Without a part before it the heading opens its section.
      {"주요업무\n\n- 급여를 계산하고 지급합니다\n\n[조직문화]\n- 간식을 제공합니다\n- 생일 "
       "휴가\n\n자격요건\n\n- 인사 업무 경력 3년 이상",
       "DDBBBRR"},
      {"주요업무\n\n[급여 관리]\n- 급여를 계산하고 지급합니다\n\n[전형 절차]\n- 서류전형 > 면접 > "
       "합격\n\n자격요건\n\n- 인사 업무 경력 3년 이상",
       "DDDHHRR"},
      // Parts of the wishes.
      {"자격요건\n\n- 자바 경력 3년 이상\n\n우대사항\n\n[성향]\n- 기록을 좋아하시는 "
       "분\n\n[기술과 경험]\n- 카프카 경험이 있으신 분\n\n복지 및 혜택\n\n- 점심 제공",
       "RRPPPPPBB"},
      {"자격요건\n\n[필수]\n- 자바 경력 3년 이상\n\n[우대]\n- 카프카 경험이 있으신 "
       "분\n\n복지 및 혜택\n\n- 점심 제공",
       "RRRPPBB"},
      // Words that name no section of their own, the last heading of the page among them.
      {"자격요건\n\n- 자바 경력 3년 이상\n\n우대사항\n\n[공통]\n- 카프카를 다룰 수 있는 "
       "분\n\n[역량]\n- "
       "정산 서버 개발 경험",
       "RRPPPPP"},
      {"## 자격요건\n- 자바 경력 3년 이상\n## 우대사항\n- Team\n  - 정산을 아시는 분\n- 스킬\n  - "
       "카프카 "
       "경험이 있으신 분",
       "RRPPPPP"},
      // The section's heading in other words.
      {"자격요건\n[이런 분이 우리 배에 탔으면 좋겠어요]\n- 자바 경력 3년 이상\n\n우대사항\n- "
       "카프카 "
       "경험이 있으신 분",
       "RRRPP"},
      {"자격요건\n[이런 분이면 더 좋겠어요]\n- 카프카 경험이 있으신 분", "RPP"},
      {"자격요건\n\n■ 이런 분과 함께하고 싶어요\n- 자바 경력 3년 이상\n\n우대사항\n\n■ 이런 분을 "
       "선호해요\n- 정산 서버 개발 경험",
       "RRRPPP"},
      {"주요업무\n\n■ 이런 분을 찾습니다.\n배차 서버를 함께 만들 분을 찾습니다.\n\n* 이런 일을 "
       "함께하고 "
       "싶습니다.\n- 배차 서버 개발",
       "DRRDD"},
      {"자격요건\n\n[Skillset]\n- 창고 운영 경력 3년 이상\n\n[Mindset]\n- 꼼꼼하신 "
       "분\n\n우대사항\n\n- 물류관리사",
       "RRRRRPP"},
      // Skills right below the requirements are required.
      {"자격 요건\n\n스킬\n\n- 자바, 코틀린\n\n자격요건\n\n- 학력 : 초대졸 이상", "RRRRR"},
      // Parts of the benefits, and of what to hand in.
      {"복지 및 혜택\n\n<Work>\n- 자율 출근\n\n<Education>\n- 교육비 지원\n\n<Culture>\n- 동호회",
       "BBBBBBB"},
      {"채용 절차\n\n[제출 서류]\n• [필수] 이력서\n• 포트폴리오(선택사항)\n\n자격요건\n- 자바 경력",
       "HHHHRR"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

TEST(SubHeadings, MarkedListsAreNoHeadings) {
  EXPECT_EQ(
      MakePage("복리후생\n\n# 자율 근무 시간\n# 연 1회 해외 여행\n# 사내 안마실 운영\n# 경조사 "
               "지원\n\n전형 절차\n\n- 서류전형 > 면접 > 합격")
          .Letters({}),
      "BBBBBHH");
}

}  // namespace
}  // namespace gonggo
