#include "profile/resume_signs.h"

#include <gtest/gtest.h>

#include "profile/testing/resume_text.h"

namespace gonggo {
namespace {

constexpr Date kAsOf{2026, 11, 20};

bool Looks(std::string_view text) { return LooksLikeResume(testing::TextDocument(text), kAsOf); }

TEST(LooksLikeResume, ByPeriods) {
  EXPECT_TRUE(
      Looks("서하람\n\n물결상점 2021.03 ~ 현재\n- 주문 서버\n\n나무은행 2018.07 ~ 2021.02\n"));
  EXPECT_TRUE(Looks("Work\nMoor Labs, Mar 2021 – May 2023\nFen Inc., Jan 2018 – Feb 2021\n"));
  EXPECT_FALSE(Looks("계약기간 2026.12 ~ 2027.11\n- 주문 서버 개발\n"));
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
