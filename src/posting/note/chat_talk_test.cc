#include "posting/note/chat_talk.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(WithoutTalkBeside, LeavesTheOpening) {
  const struct {
    std::string_view words;
    std::string_view left;
  } rows[] = {
      {"와 하늘랩 백엔드 12/5까지", "하늘랩 백엔드 12/5까지"},
      {"서버 하는 분? 하늘랩 백엔드 뽑아요", "하늘랩 백엔드 뽑아요"},
      {"하나 더 있는데요, (주)하늘랩 백엔드 개발자", "(주)하늘랩 백엔드 개발자"},
      {"채용공고 | 하늘랩 백엔드 개발자", "하늘랩 백엔드 개발자"},
      {"Another one from us: Lumen Harbor, Engineering Manager",
       "Lumen Harbor, Engineering Manager"},
      {"We're also looking: Product Designer at Quillworks", "Product Designer at Quillworks"},
      {"나는 하늘랩 백엔드 개발자 쓰는 중", "하늘랩 백엔드 개발자"},
      {"혹시 하늘랩 백엔드 개발자 관심 있는 분?", "하늘랩 백엔드 개발자"},
      // Nothing is said before these, or nothing behind.
      {"하늘랩: 백엔드 개발자", "하늘랩: 백엔드 개발자"},
      {"하늘소프트 | 백엔드 개발자", "하늘소프트 | 백엔드 개발자"},
      {"하늘소프트는 서버 개발자 뽑네요, 판교", "하늘소프트는 서버 개발자 뽑네요, 판교"},
      {"와 좋다", "와 좋다"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(WithoutTalkBeside(row.words), row.left) << row.words;
}

TEST(PassesOnOpening, NamesWhoLooksForWhom) {
  for (const std::string_view words :
       {"새벽별랩 백엔드 개발자 신입 가능, 12/10 마감", "은하상사 총무 담당 정규직 을지로 12/8까지",
        "하늘랩에서 백엔드 개발자 뽑는대", "https://jobs.example/77"})
    EXPECT_TRUE(PassesOnOpening(words)) << words;
  for (const std::string_view words :
       {"Java만 3년 이상 했는데 될까요", "저 Unity 5년 썼어요", "나 백엔드 개발자 3년차야",
        "나 운전면허 없는데", "하늘랩 백엔드 개발자 12/10까지 맞아?", "하늘랩 백엔드 개발자 떨어짐",
        "하늘랩 백엔드 개발자 3년 했는데", ""})
    EXPECT_FALSE(PassesOnOpening(words)) << words;
}

}  // namespace
}  // namespace gonggo
