#include "posting/split/numbered_positions.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;

TEST(NumberedPositions, ShareWhatStandsBelow) {
  const std::vector<Posting> postings = ParsePostings(
      MakeDocument(
          "1. 기구설계 (경력)\n수행업무: 드론 기구 설계\n자격: 카티아 3년 이상\n우대: 사출 금형\n\n"
          "2. 펌웨어 (신입/경력)\n수행업무: 비행제어 개발\n자격: C언어 이해\n우대: 드론\n\n"
          "[공통]\n근무지: 대전 유성구\n접수: 12/20 마감\n\n주식회사 날개드론"),
      {});
  ASSERT_EQ(postings.size(), 2U);
  EXPECT_EQ(postings[0].title, "기구설계 (경력)");
  EXPECT_EQ(postings[1].title, "펌웨어 (신입/경력)");
  for (const Posting& posting : postings) {
    EXPECT_EQ(posting.location->district, "유성구");
    for (const Requirement& one : posting.requirements)
      EXPECT_EQ(one.text.find("날개드론"), std::string::npos);
  }
}

TEST(NumberedPositions, NoneElsewhere) {
  for (const std::string_view text : {
           // Sections, a list of duties, one alone.
           "1. 모집분야: 서버\n자격: 자바\n우대: 코틀린\n2. 접수: 이메일",
           "1. 서버를 개발합니다\n2. 배포를 합니다\n자격: 자바\n우대: 코틀린",
           "1. 기구설계\n자격: 카티아\n우대: 금형",
           // What all of them need stands elsewhere.
           "1. 기구설계\n자격: 카티아\n우대: 금형\n\n2. 펌웨어\n자격: C언어\n우대: "
           "드론\n\n자격요건\n- 학사",
           "",
       }) {
    const testing::Page page = MakePage(text);
    EXPECT_TRUE(FindNumberedPositions(page.document.text, page.Labelled()).empty()) << text;
  }
}

}  // namespace
}  // namespace gonggo
