#include "posting/note/chat_tellings.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "company / title" of each posting, "-" where it is not known; and what is asked for.
std::string Openings(std::string_view text) {
  std::string out;
  for (const Posting& posting : ParsePostings(testing::MakeDocument(text), {})) {
    if (!out.empty()) out += "; ";
    out += posting.company.value_or("-") + " / " + posting.title.value_or("-");
    for (const Requirement& requirement : posting.requirements)
      out += " [" + requirement.text + "]";
  }
  return out;
}

struct Chat {
  std::string_view name;
  std::string_view text;
  std::string_view openings;
};

std::ostream& operator<<(std::ostream& out, const Chat& chat) { return out << chat.name; }

class ChatTellings : public ::testing::TestWithParam<Chat> {};

TEST_P(ChatTellings, AreOpenings) { EXPECT_EQ(Openings(GetParam().text), GetParam().openings); }

constexpr Chat kChats[] = {
    {"Slack, two people, and oneself between",
     "#커리어잡담\n\n지현  오전 10:20\n혹시 안드로이드 하는 분 계세요? 우리 회사 지금 "
     "뽑아요\n새벽배송이고 "
     "잠실역 앞\n\n지현  오전 10:22\n포지션은 안드로이드 개발자\n- Kotlin 2년 이상\n- 정규직\n12월 "
     "18일까지\n\n나  "
     "오전 10:30\nJava만 3년 이상 했는데 될까요\n\n태오  오후 1:05\n저희도요! 별무리게임즈 - 서버 "
     "개발자\n경력 "
     "5년+ / 완전 재택\n\n소라  오후 1:20\n다들 커피 드실?\n",
     "새벽배송 / 안드로이드 개발자 [Kotlin 2년 이상]; 별무리게임즈 / 서버 개발자"},
    {"KakaoTalk, the head is no title",
     "[유나]님과의 카카오톡 대화\n2026년 12월 2일 수요일\n[유나] [오후 7:01] 알바 아직 "
     "구해??\n[나] [오후 "
     "7:02] 응ㅠ\n[유나] [오후 7:03] 달토끼떡방 수원점 포장 보조\n[유나] [오후 7:03] 시급 "
     "11,000원이고 "
     "주말 9시-1시\n[나] [오후 7:05] 나 운전면허 없는데\n[유나] [오후 7:06] 12월 9일까지 구함\n",
     "달토끼떡방 수원점 / 포장 보조"},
    {"Discord, a name with a number",
     "jobbot7 — 어제 오후 3:10\n회사: 물마루게임즈\n포지션: 클라이언트 프로그래머\n자격: Unity 2년 "
     "이상\n마감: 12/20\n\nkite9 — 오늘 오전 9:00\n별숲스튜디오 | 테크니컬 아티스트\n경력 3년 "
     "이상\n위치: "
     "판교\n\n나 — 오늘 오전 9:05\n저 Unity 5년 썼어요\n",
     "물마루게임즈 / 클라이언트 프로그래머 [Unity 2년 이상]; 별숲스튜디오 / 테크니컬 아티스트"},
    {"a job without a company",
     "민아  오전 9:10\n포지션은 데이터 엔지니어\n- Spark 3년 이상\n12/15까지\n\n나  오전 9:12\n오 "
     "좋다\n\n"
     "준서  오전 9:20\n포지션은 QA 엔지니어\n- 자동화 경험 1년 이상\n12/16까지\n",
     "- / 데이터 엔지니어 [Spark 3년 이상]; - / QA 엔지니어 [자동화 경험 1년 이상]"},
};
INSTANTIATE_TEST_SUITE_P(Table, ChatTellings, ::testing::ValuesIn(kChats));

std::vector<LineRange> Tellings(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  MarkChatTellings(page.document.text, page.lines);
  return TellingsOf(page.lines);
}

TEST(ChatTellings, OfOnePersonThereAreNone) {
  EXPECT_TRUE(
      Tellings("[나] [오후 7:02] 들녘소프트 백엔드\n[나] [오후 7:03] 너울페이 서버 개발자\n")
          .empty());
  EXPECT_TRUE(Tellings("들녘소프트 - 백엔드 개발자\n자격요건\n- 자바 3년 이상\n").empty());
  EXPECT_TRUE(Tellings("").empty());
}

TEST(ChatTellings, EachOfTwoPeopleTells) {
  EXPECT_EQ(
      Tellings("[가람] [오후 7:02] 들녘소프트 백엔드 개발자 3년 이상\n[나] [오후 7:03] 오\n[다온] "
               "[오후 7:04] 너울페이 서버 개발자 5년 이상\n")
          .size(),
      2U);
}

}  // namespace
}  // namespace gonggo
