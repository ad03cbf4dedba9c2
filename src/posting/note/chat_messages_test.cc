#include "posting/note/chat_messages.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "sender: words; …", a message each.
std::string Said(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  const PastedChat chat = FindChatMessages(page.document.text, page.lines);
  std::string out;
  for (const ChatMessage& message : chat.messages) {
    if (!out.empty()) out += "; ";
    out += std::string(message.sender) + ":";
    for (uint32_t i = message.begin; i < message.end; ++i) {
      if (!page.lines[i].blank)
        out += " " + std::string(Cut(page.document.text, page.lines[i].content));
    }
  }
  return out;
}

TEST(FindChatMessages, TellsWhoSaysWhat) {
  const struct {
    std::string_view text;
    std::string_view said;
  } rows[] = {
      {"지현  오전 10:20\n하늘랩 백엔드\n\n태오  오전 10:30\n오 좋다\n",
       "지현: 하늘랩 백엔드; 태오: 오 좋다"},
      {"Dana Whitfield  9:14 AM\n\nMossgate, Data Analyst\n",
       "Dana Whitfield: Mossgate, Data Analyst"},
      {"이도윤\n오전 10:24\n하늘랩 백엔드\n박서연\n오전 10:40\n고마워\n",
       "이도윤: 하늘랩 백엔드; 박서연: 고마워"},
      {"지훈: 하늘랩 백엔드 개발자\n수아: 도담소프트 QA\n판교\n지훈: 오 좋다\n",
       "지훈: 하늘랩 백엔드 개발자; 수아: 도담소프트 QA 판교; 지훈: 오 좋다"},
      // Labels and companies before a colon.
      {"회사: 하늘랩\n포지션: 백엔드\n회사: 도담소프트\n포지션: QA\n", ""},
      {"하늘랩: 백엔드\n도담소프트: QA\n하늘랩: 프론트엔드\n", ""},
      {"지훈: 하늘랩 백엔드 개발자\n", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Said(row.text), row.said) << row.text;
}

TEST(FindChatMessages, CutsTheQuotesOfRecords) {
  testing::Page page = testing::MakePage(
      "2026-11-26 15:11:02,\"이도윤\",\"하늘랩 백엔드\n판교\"\n2026-11-26 "
      "15:12:02,\"나\",\"오\"\n");
  const PastedChat chat = FindChatMessages(page.document.text, page.lines);
  ASSERT_EQ(chat.messages.size(), 2U);
  EXPECT_EQ(chat.messages[0].sender, "이도윤");
  EXPECT_EQ(Cut(page.document.text, page.lines[1].content), "판교");
  EXPECT_TRUE(Cut(page.document.text, page.lines[2].whole).ends_with("오"));
}

}  // namespace
}  // namespace gonggo
