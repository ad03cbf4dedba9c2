#include "posting/table/table_rows.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;
using testing::Page;

constexpr std::string_view kTable =
    "[새봄물류] 부문별 신입 및 경력 채용\n\n"
    "부문\t직무\t구분\t업무 내용\t지원 자격 및 우대 요건\t근무지\n"
    "해외\n사업\t상표\n홍보\t경력\t\n온라인 홍보를 기획하고 운영합니다\n\t\n"
    "[학력]\n학사 이상 졸업자\n[필수]\n홍보 경력 3년 이상인 분\n[우대]\n중국어 가능자\n\t부산\n"
    "대여 영업\n(경력 5년 이상)\t경력\t\n전국의 대여 조직을 운영하고 관리합니다\n\t\n"
    "[학력]\n학사 이상 졸업자\n[필수]\n영업 관리 경력이 있는 분\n\t대전\n\n"
    "전형절차\n서류전형 > 면접 > 합격\n접수기간: 2026-12-01 ~ 2026-12-31\n";

TEST(TableRows, EachIsAPosting) {
  const std::vector<Posting> postings = ParsePostings(MakeDocument(kTable), {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "상표 홍보");
  EXPECT_EQ(postings[1].title, "대여 영업");
  EXPECT_EQ(postings[0].location->raw, "부산");
  EXPECT_EQ(postings[1].location->raw, "대전");
  EXPECT_EQ(postings[0].requirements.size(), 4U);
  EXPECT_EQ(postings[1].requirements.size(), 2U);
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "새봄물류");
    EXPECT_EQ(posting.process.size(), 3U);
    ASSERT_TRUE(posting.deadline);
    ASSERT_TRUE(posting.experience);
    EXPECT_FALSE(posting.experience->newcomer);
  }
}

TEST(TableRows, OfSeveralTables) {
  const std::vector<Posting> postings = ParsePostings(
      MakeDocument("[새봄물류] 책임자 채용\n\n[영업]\n책임자 모집 [영업] 정보\n"
                   "직무\t담당업무\t자격요건\t근무지\n"
                   "점포 영업\t\n점포를 찾아 영업합니다\n\t\n[자격요건]\n영업 경력 3년 이상인 "
                   "분\n\t서울\n[지원]\n책임자 모집 [지원] 정보\n"
                   "직무\t담당업무\t자격요건\t근무지\n"
                   "영업 지원\t\n매출을 마감하고 정산합니다\n\t\n[자격요건]\n회계 경력이 있는 "
                   "분\n\t부산\n"),
      {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "점포 영업");
  EXPECT_EQ(postings[1].title, "영업 지원");
  EXPECT_EQ(postings[1].location->raw, "부산");
}

TEST(TableRows, OnePostingElsewhere) {
  for (const std::string_view text : {
           // One row.
           "직무\t담당업무\t자격요건\t근무지\n점포 영업\t\n점포를 찾아 영업합니다\n\t\n영업 경력 "
           "3년 이상인 분\n\t서울\n",
           // A row that says nothing of a job.
           "회사명\t회사 소개\t모집분야\t지역\n새봄물류\t물류를 나르는 회사\n\t배차\t부산\n"
           "달빛배달\t밤에 나르는 회사\n\t창고\t대전\n",
           // Rows for whom, not for what.
           "구분\t담당업무\t자격요건\t근무지\n신입\t\n점포를 찾아 영업합니다\n\t\n영업에 관심이 "
           "있는 분\n\t서울\n경력\t\n점포를 찾아 영업합니다\n\t\n영업 경력 3년 이상인 "
           "분\n\t서울\n",
       }) {
    EXPECT_TRUE(MakePage(text).tables.rows.empty()) << text;
    EXPECT_EQ(ParsePostings(MakeDocument(text), {}).size(), 1U) << text;
  }
}

}  // namespace
}  // namespace gonggo
