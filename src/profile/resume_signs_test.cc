#include "profile/resume_signs.h"

#include <gtest/gtest.h>

#include "profile/testing/resume_text.h"

namespace gonggo {
namespace {

constexpr Date kAsOf{2026, 11, 20};

bool Looks(std::string_view text) {
  Document document = testing::TextDocument(text);
  document.origin.format = Format::kText;
  return LooksLikeResume(document, kAsOf);
}

TEST(LooksLikeResume, ByPeriods) {
  EXPECT_TRUE(
      Looks("서하람\n\n물결상점 2021.03 ~ 현재\n- 주문 서버\n\n나무은행 2018.07 ~ 2021.02\n"));
  EXPECT_TRUE(Looks("Work\nMoor Labs, Mar 2021 – May 2023\nFen Inc., Jan 2018 – Feb 2021\n"));
  EXPECT_FALSE(Looks("계약기간 2026.12 ~ 2027.11\n- 주문 서버 개발\n"));
}

TEST(LooksLikeResume, ByItsFirstLine) {
  EXPECT_TRUE(Looks("[이력서]\n지원자: 서하람\n\n경력\n- 물결상점 사원\n"));
  EXPECT_TRUE(Looks("<경력기술서>\n서하람\n"));
  EXPECT_FALSE(Looks("[이력서 제출]\n서버 개발자 채용\n"));
  EXPECT_FALSE(Looks("[]\n서버 개발자 채용\n"));
}

TEST(LooksLikeResume, NotByYearsOrDays) {
  EXPECT_FALSE(Looks("Copyright 2001-2005 A\nCopyright 2006-2019 B\n"));
  EXPECT_FALSE(Looks("1차 2026.11.02 ~ 2026.11.13\n2차 2026.11.16 ~ 2026.11.27\n"));
}

TEST(LooksLikeResume, NotWhatAsksForSomebody) {
  EXPECT_FALSE(Looks(
      "하반기 채용\n1차 2026.10.26 ~ 2026.11.13\n2차 2026.11.16 ~ 2026.12.04\n자격요건\n- 자바\n"));
}

TEST(LooksLikeResume, ByANumberAtItsTop) {
  EXPECT_TRUE(Looks("서하람\n010-0000-1234\n\n경력\n- 물결상점 3년\n\n학력\n- 가람대학교\n"));
  EXPECT_TRUE(Looks("서하람 | haram@example.com | 010 0000 1234\n\n- 주문 서버를 만듦\n"));
  EXPECT_FALSE(Looks("배차 서버 개발자 채용\n문의 010-0000-1234\n\n자격요건\n- 자바\n"));
  EXPECT_FALSE(Looks("전화 번호부\n2010-01-02\n"));
}

TEST(LooksLikeResume, ByAJobAndStudies) {
  EXPECT_TRUE(
      Looks("# 서하람\n## 경력\n### 물결상점 회계팀 (2016.01 ~ 2026.10)\n- 연결결산\n## 학력\n"
            "가람대학교 (2015)\n## 자격\n- 전산회계 1급\n"));
  EXPECT_TRUE(
      Looks("# Robin Moor\n\n## Experience\n### Clerk, Fen Inc. (Jan 2021 - present)\n- Excel\n\n"
            "## Education\nB.Sc., 2016\n"));
  EXPECT_TRUE(
      Looks("서하람\n\n경력\n물결상점 2021.03 ~ 현재\n담당업무\n- 정산\n\n학력\n가람대학교\n"));
  EXPECT_FALSE(Looks("배차 서버 개발자\n\n경력\n3년 이상\n\n학력\n대졸\n"));
  EXPECT_FALSE(
      Looks("배차 서버 개발자\n\n경력\n3년 이상\n계약 2026.01 ~ "
            "2026.12\n\n학력\n대졸\n\n우대사항\n- 자바\n"));
  EXPECT_FALSE(
      Looks("Clerk\n\nExperience\nMar 2021 - May 2023\n\nEducation\nAny\n\nHow to apply\nSend "
            "us your résumé.\n"));
  EXPECT_FALSE(Looks("경력\n물결상점 2027.03 ~ 2028.02\n\n학력\n대졸\n"));
}

// Where "경력" and "학력" are names of fields.
TEST(LooksLikeResume, NoRecord) {
  Document record = testing::TextDocument("경력\n근무 2026.01 ~ 2026.10\n\n학력\n대졸\n");
  record.origin.format = Format::kJson;
  EXPECT_FALSE(LooksLikeResume(record, kAsOf));
}

TEST(LooksLikeResume, ByItsFirstLines) {
  EXPECT_TRUE(Looks("경력기술서\n\n서하람\n"));
  EXPECT_TRUE(Looks("서하람\n이 력 서\n"));
  EXPECT_TRUE(Looks("# Cover Letter\n\nDear Moor Labs,\n"));
  EXPECT_FALSE(Looks("배차 서버 개발자\n\n제출 서류\n- 이력서\n- 자기소개서\n"));
  EXPECT_FALSE(Looks("배차 서버 개발자\n하늘보리\n담당업무\n이력서\n"));
  EXPECT_FALSE(
      Looks("wanted\n채용\n이력서\n커뮤니티\n하늘보리\n배차 서버 개발자\n자격요건\n- 자바\n"));
  EXPECT_FALSE(Looks(""));
}

}  // namespace
}  // namespace gonggo
