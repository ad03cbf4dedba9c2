#include "posting/split/position_rows.h"
#include "posting/value/labelled_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "model/posting.h"
#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;
using testing::Page;

constexpr std::string_view kSheet =
    "[새봄물류] 하반기 채용\n\n"
    "모집분야 | 담당업무 | 자격요건 | 우대사항 | 인원\n"
    "--- | --- | --- | --- | ---\n"
    "배차 서버 개발 | 배차 API를 Java로 개발 | Java 또는 Kotlin 경력 3년 이상 | AWS 운영 경험 | "
    "2명\n"
    "기사용 앱 개발 | 기사용 앱 개발 | Swift 경력 2년 이상 | 없음 | 1명\n\n"
    "전형절차: 서류전형 > 면접 > 최종합격\n"
    "접수기간: 2026-12-01 ~ 2026-12-31\n";

std::string Replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t at = std::min(text.find(from, begin), text.size());
    out += text.substr(begin, at - begin);
    if (at == text.size()) break;
    out += to;
    begin = at + from.size();
  }
  return out;
}

// "requirements: Java 경력 3년" for each requirement.
std::vector<std::string> DemandsOf(const Posting& posting) {
  std::vector<std::string> demands;
  demands.reserve(posting.requirements.size());
  for (const Requirement& r : posting.requirements)
    demands.push_back(std::string(Id(r.section)) + ": " + r.text);
  return demands;
}

void ExpectTwoPostings(std::string_view text) {
  const std::vector<Posting> postings = ParsePostings(MakeDocument(text), {});
  ASSERT_EQ(postings.size(), 2U) << text;
  EXPECT_EQ(postings[0].title, "배차 서버 개발");
  EXPECT_EQ(postings[1].title, "기사용 앱 개발");
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "새봄물류");
    EXPECT_EQ(posting.process.size(), 3U);
    ASSERT_TRUE(posting.deadline);
  }
  EXPECT_EQ(DemandsOf(postings[0]),
            (std::vector<std::string>{"duties: 배차 API를 Java로 개발",
                                      "requirements: Java 또는 Kotlin 경력 3년 이상",
                                      "preferred: AWS 운영 경험"}));
  EXPECT_EQ(DemandsOf(postings[1]),
            (std::vector<std::string>{"requirements: Swift 경력 2년 이상"}));
  ASSERT_TRUE(postings[0].headcount && postings[1].headcount);
  EXPECT_EQ(postings[0].headcount->min, 2);
  EXPECT_EQ(postings[1].headcount->min, 1);
  ASSERT_TRUE(postings[0].experience && postings[1].experience);
  EXPECT_EQ(postings[0].experience->min, 3);
  EXPECT_EQ(postings[1].experience->min, 2);
}

TEST(PositionRows, RulesBetweenDrawnRows) {
  const std::vector<Posting> postings = ParsePostings(
      MakeDocument(
          "직원 채용 공고\n|직종|인원|자격|\n|---|---|---|\n|간호사|1명|간호사 면허 소지자|\n"
          "|---|---|---|\n|조리원|2명|조리기능사 소지자|\n접수기간: 2026-12-01 ~ 12-31\n"),
      {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "간호사");
  EXPECT_EQ(postings[1].title, "조리원");
  EXPECT_EQ(postings[1].requirements.size(), 1U);
}

TEST(PositionRows, AreAPostingEach) {
  ExpectTwoPostings(kSheet);
  const std::string bare = Replaced(kSheet, "--- | --- | --- | --- | ---\n", "");
  ExpectTwoPostings(bare);
  ExpectTwoPostings(Replaced(bare, " | ", "\t"));
}

TEST(PositionRows, InMarkdownWithLineEndsInCells) {
  const std::vector<Posting> postings = ParsePostings(
      MakeDocument("# Jobs\n\n| Position | Responsibilities | Requirements | Headcount |\n"
                   "| --- | :---: | --- | --- |\n"
                   "| Data Engineer | Run Kubernetes | 3+ years with Python<br>Experience with "
                   "Kafka \\| Pulsar | 2 |\n"
                   "| QA Engineer | Test the app | Selenium | 1 |\n"),
      {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "Data Engineer");
  EXPECT_EQ(postings[1].title, "QA Engineer");
  EXPECT_EQ(
      DemandsOf(postings[0]),
      (std::vector<std::string>{"duties: Run Kubernetes", "requirements: 3+ years with Python",
                                "requirements: Experience with Kafka | Pulsar"}));
}

TEST(PositionRows, SayTheirCompany) {
  const std::vector<Posting> postings =
      ParsePostings(MakeDocument("회사\t직무\t자격요건\t근무지\n"
                                 "새봄물류\t백엔드 개발자\tJava 경력 3년 이상\t서울 강남구\n"
                                 "(주)하늘지도\t데이터 분석가\tSQL 능숙\t부산 해운대구\n"),
                    {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].company, "새봄물류");
  EXPECT_EQ(postings[1].company, "(주)하늘지도");
  EXPECT_EQ(postings[1].title, "데이터 분석가");
  ASSERT_TRUE(postings[1].location.has_value());
  EXPECT_EQ(postings[1].location->raw, "부산 해운대구");
}

// What is done in one table, what is asked for in the next.
TEST(PositionRows, OfASecondTableGoOnWithTheirPosition) {
  const std::vector<Posting> postings =
      ParsePostings(MakeDocument("2026년 하반기 채용\n\n"
                                 "채용분야 | 인원 | 담당업무\n"
                                 "전기 | 1명 | 전기설비 점검\n"
                                 "환경미화 | 2명 | 청사 청소\n\n"
                                 "응시자격\n\n"
                                 "채용분야 | 자격요건 | 우대사항\n"
                                 "전기 | 전기산업기사 | 소방안전관리자\n"
                                 "환경미화 | 제한 없음 | 청소 업무 경력자\n\n"
                                 "접수기간: 2026-12-01 ~ 2026-12-31\n"),
                    {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "전기");
  EXPECT_EQ(DemandsOf(postings[0]),
            (std::vector<std::string>{"duties: 전기설비 점검", "requirements: 전기산업기사",
                                      "preferred: 소방안전관리자"}));
  EXPECT_EQ(postings[1].title, "환경미화");
  EXPECT_EQ(DemandsOf(postings[1]), (std::vector<std::string>{"preferred: 청소 업무 경력자"}));
  ASSERT_TRUE(postings[1].headcount);
  EXPECT_EQ(postings[1].headcount->raw, "2명");
  for (const Posting& posting : postings) EXPECT_TRUE(posting.deadline);
}

TEST(PositionRows, WithoutANameAreOnePosting) {
  const std::vector<Posting> postings =
      ParsePostings(MakeDocument("배차 서버 개발자\n새봄물류\n\n"
                                 "| 구분 | 자격요건 | 우대사항 |\n| --- | --- | --- |\n"
                                 "| 필수 | Java 경력 3년 이상 | Kafka 경험 |\n"),
                    {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(DemandsOf(postings[0]), (std::vector<std::string>{"requirements: Java 경력 3년 이상",
                                                              "preferred: Kafka 경험"}));
}

TEST(PositionRows, AnEmptyNameGoesOnWithTheRowAbove) {
  const Page page = MakePage(
      "| 모집분야 | 자격요건 | 인원 |\n| --- | --- | --- |\n"
      "| 배차 서버 | Java 경력 | 2명 |\n|  | Kafka 경험 |  |\n| 앱 | Swift 경력 | 1명 |\n");
  const PositionRows rows = FindPositionRows(page.document.text, page.lines);
  ASSERT_EQ(rows.positions.size(), 2U);
  EXPECT_EQ(rows.positions[0].own, (LineRange{2, 4}));
  EXPECT_EQ(rows.positions[1].own, (LineRange{4, 5}));
  EXPECT_EQ(rows.heads, (std::vector<uint32_t>{0, 1}));
  EXPECT_EQ(rows.lines.size(), 3U);
}

TEST(PositionRows, TooManyAreNotReadOneByOne) {
  const auto positions = [](int rows) {
    std::string text = "모집분야 | 자격요건 | 인원\n";
    for (int i = 0; i < rows; ++i) text += "배차 서버 | Java 경력 | 2명\n";
    const Page page = MakePage(text);
    const PositionRows found = FindPositionRows(page.document.text, page.lines);
    EXPECT_EQ(found.too_many, found.positions.empty());
    EXPECT_EQ(found.lines.empty(), found.positions.empty());
    return found.positions.size();
  };
  EXPECT_EQ(positions(500), 500U);
  EXPECT_EQ(positions(2'000), 0U);
}

TEST(PositionRows, NoneElsewhere) {
  for (const std::string_view text : {
           "모집분야 | 자격요건 | 인원",                            // no rows
           "모집분야 | 자격요건 | 인원\n\n배차 서버 | Java | 2명",  // not below
           "모집분야 | 자격요건 | 인원\n배차 서버 | Java\n",        // cells are missing
           "자격요건 | 우대사항\nJava | Kafka\n",                   // two columns
           "전형 | 일정 | 장소\n서류 | 3월 | 온라인\n",             // nothing that a section holds
           "모집분야\t자격요건\t인원\n배차 서버\tJava\t2명\n앱\t",  // a loose table
           "Java | Kotlin | Spring\nAWS | GCP | Azure\n",
           "| | |\n| | |\n",
           "|||||||||||||||||\n|||||||||||||||||\n",
           "",
       }) {
    const Page page = MakePage(text);
    const PositionRows rows = FindPositionRows(page.document.text, page.lines);
    EXPECT_TRUE(rows.positions.empty() && rows.lines.empty()) << text;
  }
}

}  // namespace
}  // namespace gonggo
