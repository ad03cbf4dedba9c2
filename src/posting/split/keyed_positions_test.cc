#include "posting/split/keyed_positions.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;

constexpr std::string_view kTable =
    "하늘보리(주)\n모집부문: 재무\n담당업무\n- 월 결산\n자격요건\n- 회계 경력 3년 이상\n인원: 1명\n"
    "모집부문: 매장 운영\n담당업무\n- 재고 관리\n자격요건\n- 고객 응대 경력 1년 이상\n인원: 2명\n"
    "접수기간: 2026.11.20 ~ 2026.12.18\n근무지: 충남 천안시\n";

TEST(KeyedPositions, EachSharesTheRest) {
  const std::vector<Posting> postings = ParsePostings(MakeDocument(kTable), {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "재무");
  EXPECT_EQ(postings[1].title, "매장 운영");
  EXPECT_EQ(postings[0].experience->min, 3);
  EXPECT_EQ(postings[1].experience->min, 1);
  EXPECT_EQ(postings[1].headcount->raw, "2명");
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.company, "하늘보리(주)");
    EXPECT_EQ(posting.location->district, "천안시");
    EXPECT_TRUE(posting.deadline);
  }
}

TEST(KeyedPositions, NoneElsewhere) {
  for (const std::string_view text : {
           "모집부문: 재무\n자격요건\n- 회계 경력 3년",  // one alone
           "모집부문: 재무\n모집부문: 매장\n자격요건\n- 소통 능력",
           "모집부문: 재무\n자격요건\n- 회계\n모집부문: 재무\n자격요건\n- 회계",
           "회사: 하늘\n모집부문: 재무\n자격요건\n- 회계\n회사: 보리\n모집부문: 매장\n자격요건\n- "
           "응대",
           "제목: 재무\n자격요건\n- 회계\n제목: 매장\n자격요건\n- 응대",
           "",
       }) {
    const auto page = MakePage(text);
    EXPECT_TRUE(FindKeyedPositions(page.document.text, page.Labelled()).empty()) << text;
  }
}

}  // namespace
}  // namespace gonggo
