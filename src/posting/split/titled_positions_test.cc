#include "posting/split/titled_positions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

std::vector<Posting> Read(std::string_view text) { return ParsePostings(MakeDocument(text), {}); }

std::vector<std::string> Asks(const Posting& posting) {
  std::vector<std::string> asks;
  for (const Requirement& r : posting.requirements) asks.push_back(r.text);
  return asks;
}

constexpr std::string_view kTail =
    "## 공통\n\n### 우대사항\n- 영어로 문서를 읽을 수 있는 분\n\n### 근무 조건\n- 근무지: 서울 "
    "성동구\n"
    "- 마감: 2026-12-20\n- 정규직\n";
constexpr std::string_view kBackend =
    "## 백엔드 개발자\n\n### 자격요건\n- Java 3년 이상\n\n### 우대사항\n- Kafka 경험\n\n";
constexpr std::string_view kFrontend =
    "## 프론트엔드 개발자\n\n### 자격요건\n- React 2년 이상\n\n### 우대사항\n- Next.js\n\n";

TEST(TitledPositions, ShareWhatIsHeadedAsCommon) {
  const auto postings = Read("# 하늘보리소프트 개발자 채용\n\n" + std::string(kBackend) +
                             std::string(kFrontend) + std::string(kTail));
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "백엔드 개발자");
  EXPECT_EQ(postings[1].title, "프론트엔드 개발자");
  using Texts = std::vector<std::string>;
  EXPECT_EQ(Asks(postings[0]),
            (Texts{"Java 3년 이상", "Kafka 경험", "영어로 문서를 읽을 수 있는 분"}));
  EXPECT_EQ(Asks(postings[1]),
            (Texts{"React 2년 이상", "Next.js", "영어로 문서를 읽을 수 있는 분"}));
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "하늘보리소프트");
    ASSERT_TRUE(posting.location && posting.deadline);
    EXPECT_EQ(posting.location->district, "성동구");
    EXPECT_EQ(FormatDate(*posting.deadline->date), "2026-12-20");
    EXPECT_EQ(posting.employment, std::vector{Employment::kFullTime});
  }
}

// The company may stand alone above the headline; what all ask for may stand above the first name,
// and a fact of all below the last.
TEST(TitledPositions, ShareWhatStandsAboveAndBelow) {
  const auto postings = Read(
      "(주)두레박소프트\n2026년 하반기 개발자 모집\n공통 자격요건\n- 학사 이상\n\n"
      "[백엔드 개발자]\n자격요건\n- 자바 3년\n\n[프론트엔드 개발자]\n자격요건\n- 리액트 1년\n\n"
      "접수기간: 2026.12.01 ~ 2026.12.20\n");
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "백엔드 개발자");
  EXPECT_EQ(Asks(postings[1]), (std::vector<std::string>{"학사 이상", "리액트 1년"}));
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "(주)두레박소프트");
    EXPECT_EQ(posting.education, Education::kBachelor);
    ASSERT_TRUE(posting.deadline && posting.deadline->date);
    EXPECT_EQ(FormatDate(*posting.deadline->date), "2026-12-20");
  }
}

// A headline may look like the names below it.
TEST(TitledPositions, HeadlineLikeTheNames) {
  const auto postings = Read(
      "여울핀테크 채용\n\n백엔드 개발자\n자격요건\n- 자바 3년\n\n프론트엔드 개발자\n자격요건\n"
      "- 리액트 1년\n");
  ASSERT_EQ(postings.size(), 2U);
  for (const Posting& posting : postings) EXPECT_EQ(posting.company, "여울핀테크");
}

TEST(TitledPositions, TitlesInEnglish) {
  const auto postings = Read(
      "여울핀테크 개발자 채용\n\nBackend Engineer\n자격요건\n- 자바 3년\n\nFrontend Engineer\n"
      "자격요건\n- 리액트 1년\n");
  ASSERT_EQ(postings.size(), 2U);
  for (const Posting& posting : postings) EXPECT_EQ(posting.company, "여울핀테크");
}

// Its names are headed as other parts of the page are.
TEST(TitledPositions, ShareSectionsThatAreHeadedAsTheirNames) {
  const auto postings =
      Read("# 하늘보리소프트 채용\n\n" + std::string(kBackend) + std::string(kFrontend) +
           "## 채용 절차\n- 서류 전형\n- 1차 면접\n\n## 근무 조건\n- 근무지: 서울 성동구\n");
  ASSERT_EQ(postings.size(), 2U);
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.process.size(), 2U);
    ASSERT_TRUE(posting.location);
    EXPECT_EQ(posting.location->district, "성동구");
  }
}

TEST(TitledPositions, StandBehindMarksAndNumbers) {
  for (const auto& [first, second] : {std::pair("■ 백엔드 개발자", "■ 프론트엔드 개발자"),
                                      std::pair("1. 백엔드 개발자", "2. 프론트엔드 개발자")}) {
    const auto postings = Read("[하늘보리소프트] 2026년 하반기 채용\n\n" + std::string(first) +
                               "\n자격요건\n- Java 3년 이상\n우대사항\n- Kafka 경험\n\n" + second +
                               "\n자격요건\n- React 2년 이상\n우대사항\n- Next.js\n\n"
                               "[공통 자격]\n- 해외여행에 결격사유가 없는 분\n근무지: 서울 "
                               "성동구\n접수 마감: 2026-12-20\n");
    ASSERT_EQ(postings.size(), 2U) << first;
    for (const Posting& posting : postings) {
      EXPECT_EQ(posting.company, "하늘보리소프트") << first;
      EXPECT_EQ(Asks(posting).back(), "해외여행에 결격사유가 없는 분") << first;
      EXPECT_TRUE(posting.location && posting.deadline) << first;
    }
  }
}

TEST(TitledPositions, ShareWhatStandsAboveThem) {
  const auto postings =
      Read("# 하늘보리소프트 채용\n\n- 근무지: 서울 성동구\n- 마감: 2026-12-20\n\n" +
           std::string(kBackend) + std::string(kFrontend));
  ASSERT_EQ(postings.size(), 2U);
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "하늘보리소프트");
    EXPECT_TRUE(posting.location && posting.deadline);
  }
}

// The openings of a note, of several companies, share nothing, and what its keeper sums up is no
// part of them.
TEST(TitledPositions, NoneOfANote) {
  const std::string openings =
      "## 하늘보리 백엔드 개발자\n\n### 자격요건\n- Java 3년 이상\n\n"
      "## 솔빛랩 프론트엔드 개발자\n\n### 자격요건\n- React 2년 이상\n\n";
  const auto postings = Read("# 12월 지원\n\n" + openings + "## 공통점\n- 둘 다 정규직\n");
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(Asks(postings[0]), std::vector<std::string>{"Java 3년 이상"});
  EXPECT_TRUE(postings[0].employment.empty());

  const auto labelled = Read(
      "# 채용 모음\n\n## 백엔드 개발자\n- 회사: 하늘보리\n\n### 자격요건\n- Java 3년 이상\n\n"
      "## 프론트엔드 개발자\n- 회사: 솔빛랩\n- 마감: 2026-12-20\n\n### 자격요건\n- React 2년 "
      "이상\n\n"
      "## 근무 조건\n- 근무지: 서울 성동구\n");
  ASSERT_EQ(labelled.size(), 2U);
  EXPECT_FALSE(labelled[0].location);
  EXPECT_FALSE(labelled[0].deadline);
}

}  // namespace
}  // namespace gonggo
