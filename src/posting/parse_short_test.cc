// Short and loose texts; pages are in parse_test.cc.
#include "posting/parse.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

TEST(ParsePostings, FactsWithoutColons) {
  const testing::Page page = testing::MakePage(
      "물류 기획자\n달빛배달\n\n경력\t경력 3~7년\n학력\t대졸 이상\n지역\t부산 해운대구\n급여\t연봉 "
      "4,000만원\n\n"
      "주요업무\n- 배차 계획을 세웁니다\n\n자격요건\n- 물류 기획 경험\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  const Posting& posting = postings[0];
  ASSERT_TRUE(posting.location);
  EXPECT_EQ(posting.location->raw, "부산 해운대구");
  ASSERT_TRUE(posting.experience);
  EXPECT_EQ(posting.experience->max, 7.0);
  ASSERT_EQ(posting.requirements.size(), 1U);
  EXPECT_EQ(posting.requirements[0].text, "물류 기획 경험");
}

TEST(ParsePostings, ADayUntilWhichApplicationsAreTaken) {
  const testing::Page page = testing::MakePage(
      "사진 작가\n\n자격요건\n- 사진 촬영 경험\n\n복지\n- 작품을 메일로 보내 주세요\n- 2026년 12월 "
      "20일까지 받습니다\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_TRUE(postings[0].deadline && postings[0].deadline->date);
  EXPECT_EQ(postings[0].deadline->date->day, 20);
}

TEST(ParsePostings, WhenApplyingBeginsIsNoDeadline) {
  const testing::Page page = testing::MakePage(
      "달빛배달\n배차 기획자\n서울 서초구\n\n자격요건\n- 배차 기획 경험\n\n접수기간\n시작일 "
      "2026.11.20\n마감일 2026.12.11\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_TRUE(postings[0].deadline && postings[0].deadline->date);
  EXPECT_EQ(postings[0].deadline->date->day, 11);
  ASSERT_TRUE(postings[0].location);
  EXPECT_EQ(postings[0].location->raw, "서울 서초구");
  EXPECT_EQ(postings[0].requirements.size(), 1U);
}

TEST(ParsePostings, ALabelAndItsValueBelowIt) {
  const testing::Page page = testing::MakePage(
      "달빛배달\n배차 기획자\n\n경력\n신입~2년\n학력\n무관\n\n자격요건\n\n배차 기획을 해 보신 "
      "분\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(postings[0].education, Education::kAny);
}

TEST(ParsePostings, ACompanyAboveSeveralPositions) {
  const auto companies = [](std::string_view text) {
    std::string names;
    for (const Posting& p : ParsePostings(MakeDocument(text), {}))
      names += p.company.value_or("-") + "/" + p.title.value_or("-") + " ";
    return names;
  };
  EXPECT_EQ(
      companies("## 하늘보리\n\n### 백엔드 개발자\n#### 자격요건\n- 자바 경력 3년 이상\n\n### 자료 "
                "분석가\n#### 자격요건\n- SQL 경험\n\n## 달빛배달\n\n### 웹 개발자\n#### "
                "자격요건\n- 리액트 경험"),
      "하늘보리/백엔드 개발자 하늘보리/자료 분석가 달빛배달/웹 개발자 ");
  // Not below a heading of the same level.
  EXPECT_EQ(
      companies("## 하늘보리\n\n### 백엔드 개발자\n#### 자격요건\n- 자바 경력 3년 이상\n\n## 웹 "
                "개발자\n#### 자격요건\n- 리액트 경험"),
      "하늘보리/백엔드 개발자 -/웹 개발자 ");
}

TEST(ParsePostings, ADayOfTwoReadingsIsSaidToBeOne) {
  const auto read = [](std::string_view day) {
    return ParsePostings(
               MakeDocument(
                   "Backend Engineer\n\nSkybarley\n\nRequirements\n- Java\n\nClosing date: " +
                   std::string(day) + "\n"),
               {})
        .at(0);
  };
  const Posting posting = read("05/01/2027");
  ASSERT_TRUE(posting.deadline);
  EXPECT_FALSE(posting.deadline->date);
  EXPECT_EQ(posting.deadline->raw, "05/01/2027");
  ASSERT_EQ(posting.diagnostics.size(), 1U);
  EXPECT_EQ(posting.diagnostics[0].code, "deadline_ambiguous");
  EXPECT_EQ(read("25/01/2027").deadline->date, (Date{2027, 1, 25}));
  EXPECT_TRUE(read("05/05/2027").diagnostics.empty() || !read("05/05/2027").deadline);
}

}  // namespace
}  // namespace gonggo
