#include "posting/split/framed_positions.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

constexpr std::string_view kPage =
    "[하늘은행] 2026년 하반기 IT부문 경력직 채용\n\n✔ 모집부문 및 자격요건\n\n"
    "• 채널개발\n  - 담당업무 : 모바일 앱 개발\n  - 필수요건 : 코틀린 경력 5년 이상\n\n"
    "• 정보보호\n  - 담당업무 : 취약점 진단\n  - 필수요건 : 보안 경력 3년 이상\n\n"
    "✔ 공통사항\n  - 근무지 : 서울 중구 본점\n  - 고용형태 : 정규직\n\n"
    "✔ 접수기간 : 2026.11.24 ~ 2026.12.08\n";

TEST(FramedPositions, ShareWhatThePageSays) {
  const std::vector<Posting> postings = ParsePostings(MakeDocument(kPage), {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "채널개발");
  EXPECT_EQ(postings[1].title, "정보보호");
  EXPECT_EQ(postings[0].experience->min, 5);
  EXPECT_EQ(postings[1].experience->min, 3);
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "하늘은행");
    EXPECT_EQ(posting.location->district, "중구");
    EXPECT_EQ(posting.employment, std::vector{Employment::kFullTime});
    EXPECT_TRUE(posting.deadline);
  }
}

// Without a headline that calls for all of them, they are the openings of a note.
TEST(FramedPositions, NoneOfANote) {
  const std::string page(kPage);
  const std::string note = "지원할 곳\n" + page.substr(page.find("\n\n✔ 모집부문"));
  for (const Posting& posting : ParsePostings(MakeDocument(note), {}))
    EXPECT_NE(posting.company, "하늘은행");
  EXPECT_EQ(ParsePostings(MakeDocument(note), {}).size(), 2U);
}

}  // namespace
}  // namespace gonggo
