#include "pipeline/link_list.h"

#include <gmock/gmock.h>

#include "document/read.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> Links(std::string_view note, const std::string& name = "메모.md") {
  const std::vector<Document> documents = ReadDocuments(note, {.name = name});
  EXPECT_EQ(documents.size(), 1U);
  return LinksIn(documents.front());
}

TEST(LinkListTest, NotesThatAreNothingButLinks) {
  EXPECT_THAT(Links("https://a.example/1\nhttps://b.example/2\n", "links.txt"),
              ElementsAre("https://a.example/1", "https://b.example/2"));
  EXPECT_THAT(
      Links("# 볼 공고\n\n- [달빛정류장 백엔드](https://a.example/1) 이번 주까지\n"
            "- https://b.example/2?ref=x\n\n## 나중에\n1. <https://c.example/3>\n"),
      ElementsAre("https://a.example/1", "https://b.example/2?ref=x", "https://c.example/3"));
  EXPECT_THAT(Links("---\ncreated: 2026-11-20\ntags:\n  - 공고\n---\nhttps://a.example/1\n"),
              ElementsAre("https://a.example/1"));
  EXPECT_THAT(Links("| 회사 | 링크 |\n| --- | --- |\n| 달빛정류장 | https://a.example/1 |\n"
                    "| 나루도서관 | https://b.example/2 |\n"),
              SizeIs(2));
  // Each once, by what they lead to.
  EXPECT_THAT(
      Links("https://a.example/1\nhttps://a.example/1?utm_source=x\nhttps://a.example/1/\n"),
      ElementsAre("https://a.example/1"));
}

TEST(LinkListTest, NotesThatSayWhatAPostingSays) {
  EXPECT_THAT(Links("# 달빛정류장 백엔드 개발자\n링크: https://a.example/1\n## 자격요건\n"
                    "- Python 3년 이상\n"),
              IsEmpty());
  EXPECT_THAT(Links("---\n공고 사이트: https://a.example/1\n기한: 2026-12-31\n---\n"), IsEmpty());
  EXPECT_THAT(Links("달빛정류장에서 함께할 백엔드 개발자를 찾습니다. 저희는 도시의 정류장을 조용히 "
                    "바꾸는 팀으로, 작은 배치부터 "
                    "대규모 정산까지 스스로 설계하고 운영합니다. https://a.example/1 에서 지원해 "
                    "주세요. 궁금한 점이 있다면 "
                    "언제든 편하게 메일을 보내 주세요. 빠르게 답하겠습니다. 감사합니다. 여러분을 "
                    "기다리고 있겠습니다.\n"),
              IsEmpty());
  EXPECT_THAT(Links("가\n나\n다\n라\n마\nhttps://a.example/1\n"), IsEmpty());
  EXPECT_THAT(Links("링크가 없는 메모\n"), IsEmpty());
  EXPECT_THAT(Links("ftp://a.example/1\nmailto:a@b.example\n"), IsEmpty());
}

TEST(LinkListTest, PagesAreNone) {
  EXPECT_THAT(Links("<!doctype html><html><body><a href=https://a.example/1>하나</a></body></html>",
                    "a.html"),
              IsEmpty());
}

}  // namespace
}  // namespace gonggo
