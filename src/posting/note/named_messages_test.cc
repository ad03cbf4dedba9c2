#include "posting/note/named_messages.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "sender: words; …", a message each.
std::string Said(const testing::Page& page, const PastedChat& chat) {
  std::string out;
  for (const ChatMessage& message : chat.messages) {
    if (!out.empty()) out += "; ";
    out += std::string(message.sender) + ":";
    for (uint32_t i = message.begin; i < message.end; ++i) {
      if (!page.lines[i].blank && !page.lines[i].boilerplate)
        out += " " + std::string(Cut(page.document.text, page.lines[i].content));
    }
  }
  return out;
}

TEST(NamedMessages, SendersAbove) {
  const struct {
    std::string_view text, said;
  } rows[] = {
      {"지현\n하늘랩 백엔드 개발자 뽑던데\n12/9까지\n\n태오\n오 좋다\n\n지현\n판교래\n\n태오\n"
       "ㅋㅋㅋ\n",
       "지현: 하늘랩 백엔드 개발자 뽑던데 12/9까지; 태오: 오 좋다; 지현: 판교래; 태오: ㅋㅋㅋ"},
      // Companies above what they look for, also twice; nobody only talks.
      {"하늘\n백엔드 개발자\n판교\n\n들판\n디자이너\n서울\n\n하늘\n프론트엔드 개발자\n판교\n\n"
       "들판\n마케터\n서울\n",
       ""},
      // Sections of a posting.
      {"우리 팀\n자바를 씁니다\n\n오시면\n서버를 만듭니다\n\n우리 팀\n오 좋다\n\n점심\n같이 "
       "먹어요\n",
       ""},
      {"지현\n오 좋다\n\n태오\n오 좋다\n", ""},
      // Questions and answers, and teams.
      {"Q\n재택이 되나요?\n\nA\n주 2회 됩니다\n\nQ\n연봉은 얼마인가요?\n\nA\n협의 후 정해요\n", ""},
      {"개발팀\n개발자를 찾아요\n\n디자인팀\n디자이너를 찾아요\n\n개발팀\n오 좋다\n\n디자인팀\n"
       "ㅋㅋㅋ\n",
       ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.text);
    EXPECT_EQ(Said(page, FindSendersAbove(page.document.text, page.lines)), row.said) << row.text;
  }
}

TEST(NamedMessages, SendersInBrackets) {
  const struct {
    std::string_view text, said;
  } rows[] = {
      {"[하늘써치 이소영]\n포지션 보내드려요\n\n오후 2:14\n\n네 감사합니다\n오후 2:31\n\n[하늘써치 "
       "이소영]\n하나 더 있어요\n오후 2:35\n",
       "하늘써치 이소영: 포지션 보내드려요; 나: 네 감사합니다; 하늘써치 이소영: 하나 더 있어요"},
      // Headings of a page, hours of shifts, and one of a time alone.
      {"[근무시간]\n평일\n오전 9:00\n[자격요건]\n자바\n[점심시간]\n오후 12:00\n[자격요건]\n성실\n",
       ""},
      {"[주간조]\n오전 8:00\n오후 5:00\n\n[야간조]\n오후 8:00\n\n[주간조]\n급여 280만원\n", ""},
      {"[자격요건]\n- 자바\n\n[우대사항]\n- 카프카\n", ""},
      {"[근무시간]\n오전 9:00\n\n[근무시간]\n오전 9:00 ~ 오후 6:00\n", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    testing::Page page = testing::MakePage(row.text);
    const PastedChat chat = FindSendersInBrackets(page.document.text, page.lines);
    EXPECT_EQ(Said(page, chat), row.said) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
