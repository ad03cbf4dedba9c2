// Headings by forms of their own, and tables, as they come out at the end.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

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

// Headings in whole sentences, without a blank line above.
TEST(HeadingForms, SentencesBetweenLists) {
  const struct {
    const char* letter;
    std::vector<const char*> headings;
  } rows[] = {
      {"R",
       {"이런 분과 함께하고 싶어요", "이런 분과 함께하고 싶습니다", "이런 분을 기다려요",
        "이런 동료와 함께하고 싶어요", "이런 분께 딱 맞아요", "저희가 찾는 분이에요",
        "우리가 찾는 동료", "모시고 싶은 분", "필요한 역량이에요", "이런 분이라면 지원해 주세요"}},
      {"P",
       {"이런 경험이 있으면 더 좋아요", "이런 분이면 더욱 좋아요", "이런 경험은 큰 도움이 돼요",
        "이런 분은 더 환영해요", "이런 경험이 있다면 금상첨화",
        "이런 경험이 있으신 분은 더욱 환영합니다"}},
      {"D",
       {"이런 일을 하게 돼요", "합류하시면 이런 일을 해요", "합류하면 이런 일을 하게 됩니다",
        "담당하실 업무예요"}},
      {"B", {"이런 복지를 드려요", "이런 환경에서 일해요"}},
  };
  for (const auto& row : rows) {
    for (const char* heading : row.headings) {
      const std::string page =
          "## 회사 소개\n- 하늘소프트는 배차 서비스를 만들어요\n- 2012년에 "
          "시작했어요\n" +
          std::string(heading) + "\n- 가나다 도구\n- 라마바 도구";
      EXPECT_EQ(MakePage(page).Letters({}).substr(3, 1), row.letter) << heading;
    }
  }
  // The further line of a wrapped item.
  EXPECT_EQ(MakePage("## 담당업무\n- 배차 서버와 정산 서버를 함께\n개발하고 운영해요\n- 배포 "
                     "자동화")
                .Letters({}),
            "DDDD");
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
