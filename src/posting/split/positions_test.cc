#include "posting/split/positions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;
using testing::Page;

constexpr std::string_view kPage =
    "하늘보리(주) 경력직 채용\n\n[모집 부문 1] 회계 담당자\n\nㅇ 주요 업무\n  - 결산\nㅇ 자격 "
    "요건\n  - 회계 경력 5년 이상\n\n"
    "[모집 부문 2] 총무 담당자\n\nㅇ 주요 업무\n  - 자산 관리\nㅇ 자격 요건\n  - 총무 경력 3년 "
    "이상\n  - 운전면허 소지자\n\n"
    "[공통 사항]\n- 고용 형태: 정규직\n- 접수 마감: 2026-12-13\n";

TEST(Positions, OfAPage) {
  const Page page = MakePage(kPage);
  const std::vector<Position> positions = FindPositions(page.document.text, page.Labelled());
  ASSERT_EQ(positions.size(), 2U);
  EXPECT_EQ(page.At(positions[0].title), "회계 담당자");
  EXPECT_EQ(page.At(positions[1].title), "총무 담당자");
  EXPECT_EQ(positions[0].own.end, positions[1].own.begin);
  EXPECT_EQ(page.At(page.lines[positions[1].own.end].whole), "[공통 사항]");
}

TEST(Positions, NoneElsewhere) {
  for (const std::string_view text : {
           "[모집 부문 1] 회계 담당자\nㅇ 자격 요건\n  - 회계 경력",               // one alone
           "[모집 부문 1] 회계\n[모집 부문 2] 총무\nㅇ 자격 요건\n  - 소통 능력",  // a list of them
           "[모집 부문] 회계\nㅇ 자격 요건\n- 회계\n[모집 부문] 총무\nㅇ 자격 요건\n- 총무",
           "직무 1 회계\n자격 요건\n- 회계\n직무 2 총무\n자격 요건\n- 총무",
           "",
       }) {
    const Page page = MakePage(text);
    EXPECT_TRUE(FindPositions(page.document.text, page.Labelled()).empty()) << text;
  }
}

TEST(Positions, EachIsAPostingThatSharesTheRest) {
  const std::vector<Posting> postings = ParsePostings(MakeDocument(kPage), {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "회계 담당자");
  EXPECT_EQ(postings[1].title, "총무 담당자");
  const auto demands = [](const Posting& posting) {
    return posting.requirements.size() -
           static_cast<size_t>(
               std::count_if(posting.requirements.begin(), posting.requirements.end(), IsDuty));
  };
  EXPECT_EQ(demands(postings[0]), 1U);
  EXPECT_EQ(demands(postings[1]), 2U);
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.employment, std::vector{Employment::kFullTime});
    ASSERT_TRUE(posting.deadline);
    EXPECT_EQ(posting.sections.front().line_begin, 1U);
  }
  for (const Section& section : postings[0].sections) {
    EXPECT_FALSE(section.line_begin <= 10 && 10 <= section.line_end) << "another position's line";
  }
}

TEST(Positions, TooManyAreNone) {
  std::string text;
  for (size_t i = 1; i <= kMostPositions + 1; ++i) {
    text += "[모집 부문 " + std::to_string(i) + "] 담당자\nㅇ 자격 요건\n  - 경력\n";
  }
  const Page page = MakePage(text);
  EXPECT_TRUE(FindPositions(page.document.text, page.Labelled()).empty());
}

}  // namespace
}  // namespace gonggo
