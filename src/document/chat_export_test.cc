#include "document/chat_export.h"

#include <gtest/gtest.h>

#include "document/read.h"

namespace gonggo {
namespace {

#define POSTING \
  "[두루미소프트] 서버 개발자\n\n주요업무\n- 배차 API 개발\n\n자격요건\n- 자바 경력 3년 이상\n"

TEST(ChatMessagesTest, OnesOfSeveralLines) {
  const struct {
    const char* name;
    std::string text;
    std::vector<std::string> messages;
  } rows[] = {
      {"for computers",
       "나와의 채팅 님과 카카오톡 대화\n저장한 날짜 : 2026-11-27 09:12:33\n\n"
       "--------------- 2026년 11월 24일 화요일 ---------------\n"
       "[한별] [오후 9:41] https://a.example/1\n[한별] [오후 9:43] " POSTING
       "[한별] [오후 9:50] 괜찮대\n"
       "--------------- 2026년 11월 25일 수요일 ---------------\n[한별] [오전 8:02] " POSTING,
       {POSTING, POSTING}},
      {"for telephones",
       "한별 님과 카카오톡 대화\n저장한 날짜 : 2026년 11월 27일 오전 9:12\n\n\n"
       "2026년 11월 24일 오후 9:41\n2026년 11월 24일 오후 9:43, 한별 : " POSTING
       "2026년 11월 24일 오후 9:50, 한별 : 괜찮대\n",
       {POSTING}},
      {"for iPhones",
       "한별 님과 카카오톡 대화\n저장한 날짜 : 2026. 11. 27. 오전 9:12\n\n"
       "2026. 11. 24. 오후 9:43, 한별 : " POSTING,
       {POSTING}},
      {"in English",
       "KakaoTalk Chats with me\nDate Saved : 2026-11-27 09:12:33\n\n"
       "[Han] [9:43 PM] " POSTING "[Han] [9:50 PM] good\n",
       {POSTING}},
      {"CSV",
       "Date,User,Message\n2026-11-24 21:41:10,\"한별\",\"https://a.example/1\"\n"
       "2026-11-24 21:43:02,\"한별\",\"" POSTING "\"\n",
       {POSTING "\n"}},
      {"only short ones",
       "한별 님과 카카오톡 대화\n저장한 날짜 : 2026-11-27\n\n[한별] [오후 9:41] 안녕\n",
       {}},
      {"an opening in a line",
       "한별 님과 카카오톡 대화\n저장한 날짜 : 2026-11-27\n\n"
       "[한별] [오후 9:41] 물안개카페 / 점장 / 서울 송파 / ~12/6\n[한별] [오후 9:42] 이거 / 저거 / "
       "그거\n",
       {"물안개카페 / 점장 / 서울 송파 / ~12/6\n"}},
      {"what others tell beside it",
       "[한별] [오후 8:10] " POSTING
       "[가람] [오후 8:15] 하늘랩에서 백엔드 개발자 뽑는대\n판교\n[나] [오후 8:16] 오\n",
       {POSTING,
        "[가람] [오후 8:15] 하늘랩에서 백엔드 개발자 뽑는대\n판교\n[나] [오후 8:16] 오\n"}},
      {"what others say beside it",
       "[한별] [오후 8:10] " POSTING "[가람] [오후 8:15] 오 좋다\n[나] [오후 8:16] 오\n",
       {POSTING}},
      {"a short message of one of several",
       "[한별] [오후 8:10] " POSTING
       "[가람] [오후 8:15] 하늘랩 백엔드 개발자 채용\n- 자바 3년 이상\n- 우대: AWS\n12월 10일까지, "
       "성수동\n[나] [오후 8:16] 오\n",
       {POSTING,
        "[가람] [오후 8:15] 하늘랩 백엔드 개발자 채용\n- 자바 3년 이상\n- 우대: AWS\n12월 "
        "10일까지, "
        "성수동\n[나] [오후 8:16] 오\n"}},
      {"CSV of several people",
       "Date,User,Message\n2026-11-24 21:41:10,\"가람\",\"하늘랩 백엔드 뽑는대\"\n"
       "2026-11-24 21:43:02,\"한별\",\"" POSTING "\"\n2026-11-24 21:44:10,\"나\",\"오\"\n",
       {POSTING "\n",
        "2026-11-24 21:41:10 \"가람\" 하늘랩 백엔드 뽑는대\n2026-11-24 21:44:10 \"나\" 오\n"}},
      {"a posting that is no chat", POSTING, {}},
      {"copied out of a chat",
       "2026년 11월 26일 목요일\n[나] [오후 8:10] " POSTING
       "[나] [오후 8:15] https://a.example/1\n",
       {POSTING}},
      {"a posting about the chat",
       "카카오톡 대화 서버 개발자\n\n[자격] [오후 9:41] 근무\n" POSTING,
       {}},
      {"nothing", "", {}},
  };
  for (const auto& row : rows) EXPECT_EQ(ChatMessages(row.text), row.messages) << row.name;
}

TEST(ChatMessagesTest, AMessageIsADocumentThatIsReadAgainAlike) {
  const std::string chat =
      "한별 님과 카카오톡 대화\n저장한 날짜 : 2026-11-27\n\n[한별] [오후 9:41] " POSTING
      "[한별] [오후 9:42] " POSTING;
  const std::vector<Document> documents = ReadDocuments(chat, {.name = "a.txt"});
  ASSERT_EQ(documents.size(), 2U);
  for (const Document& document : documents) {
    EXPECT_EQ(document.text, POSTING);
    const auto again =
        ReadDocuments(document.origin.raw, {.name = "a.txt", .format = document.origin.format});
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].text, document.text);
    EXPECT_EQ(again[0].blocks, document.blocks);
  }
  EXPECT_EQ(documents[1].origin.record, 1U);
}

TEST(ChatMessagesTest, AnEscapedPageAmongThem) {
  const std::string chat =
      "한별 님과 카카오톡 대화\n저장한 날짜 : 2026-11-27\n\n"
      "[한별] [오후 9:43] " POSTING
      "[한별] [오후 9:50] 서버 "
      "개발자\n\n하늘보리\n\n&lt;h2&gt;자격요건&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;자바 경력 "
      "3년&lt;/li&gt;&lt;/ul&gt;\n주요업무\n- 배차 서버 개발\n";
  const auto documents = ReadDocuments(chat, {.name = "chat.txt", .format = {}});
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[1].text.find("&lt;"), std::string::npos) << documents[1].text;
  const auto again =
      ReadDocuments(documents[1].origin.raw, {.name = "chat.txt", .format = Format::kText});
  ASSERT_EQ(again.size(), 1U);
  EXPECT_EQ(again[0].text, documents[1].text);
  EXPECT_EQ(again[0].blocks, documents[1].blocks);
}

}  // namespace
}  // namespace gonggo
