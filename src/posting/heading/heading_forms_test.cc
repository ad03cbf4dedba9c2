// Headings by forms of their own, and tables, as they come out at the end.
#include <gtest/gtest.h>

#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;

TEST(HeadingForms, OpenSections) {
  const struct {
    std::string_view page;
    std::string_view kinds;
  } rows[] = {
      // A sentence that asks for people, right below another list.
      {"## 우대사항\n코틀린 경험이 있으신 분\n이런 분을 찾고 있습니다\n문제를 끝까지 푸는 것을 "
       "즐기는 분",
       "PPRR"},
      {"합류하시면 이런 일을 할 수 있어요\n\n배차 지표를 분석하고 개선합니다\n\n지원 전 확인해 "
       "주셔야 할 "
       "자격요건이에요\n\n자료 분석 경력 3년 이상인 분",
       "DDRR"},
      {"다음 업무를 통해 목표를 달성해요\n\n- 혜택을 분석해요", "DD"},
      // The first and the last of a list are its items, whatever mark they have.
      {"## 담당업무\n1. 인사 제도를 고도화합니다\nㅇ 급여와 복리후생 관리\nㅇ 인사 자료 "
       "정리\n\n## 자격요건\n- 꼼꼼하신 분",
       "DDDDRR"},
      {"## 담당업무\nㅇ 인사 자료 정리\nㅇ 채용 절차 개선\n\n## 자격요건\n- 꼼꼼하신 분", "DDDRR"},
      {"ㅇ 담당업무\n- 인사 자료 정리\nㅇ 자격요건\nㅇ 우대사항\n- 꼼꼼하신 분", "DDRPP"},
      {"## 복리후생\n- 점심 제공\n\n모집분야 및 자격요건\n\n창고개선팀", "BBFF"},
      // A duty that speaks of techniques.
      {"## 담당업무\n✔ 위성 자료 활용 기술 개발\n- 측위 서버를 개발합니다", "DDD"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

// The cells of a table's first row state fields.
TEST(HeadingForms, FieldsOfATable) {
  const auto postings =
      ParsePostings(MakeDocument("부문별 경력사원 채용\n\n㈜모래톱정밀\n\n"
                                 "모집분야\t인원\t학력\t근무지\t담당업무\t자격요건\n"
                                 "제어\n설계\t0명\t전문졸\n이상\t경남 창원\n(본사)\t\n제어반을 "
                                 "설계하고 도면을 작성합니다\n"
                                 "\t\n제어반 설계 경력 3년 이상인 분\n"
                                 "품질\n관리\t2명\t학사\n이상\t부산 강서\t\n부품을 "
                                 "검사합니다\n\t\n품질 관리 경력 5년 이상인 분"),
                    {});
  ASSERT_EQ(postings.size(), 2U);
  const Posting& p = postings[0];
  EXPECT_EQ(p.education, Education::kAssociate);
  ASSERT_TRUE(p.location);
  EXPECT_EQ(p.location->region, "KR-48");
  ASSERT_TRUE(p.headcount);
  EXPECT_EQ(p.headcount->raw, "0명");
  ASSERT_TRUE(p.experience);
  EXPECT_EQ(p.experience->min, 3);
  EXPECT_EQ(p.requirements.size(), 1U);
  EXPECT_EQ(postings[1].title, "품질 관리");
}

}  // namespace
}  // namespace gonggo
