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
    {"an opening behind what is said before it",
     "[수아] [오후 7:01] 다들 뭐해\n[민재] [오후 7:02] 와 하늘랩 백엔드 12/5까지 열렸다\n[수아] "
     "[오후 7:03] 오 여기도 있어: 도담소프트 QA 신입\n[민재] [오후 7:04] ㅋㅋ 고마워\n",
     "하늘랩 / 백엔드; 도담소프트 / QA 신입"},
    {"names alone behind it",
     "수아  오후 7:01\n아 도담소프트 QA 신입\n\n민재  오후 7:02\n와 하늘랩 백엔드\n",
     "도담소프트 / QA 신입; 하늘랩 / 백엔드"},
    {"a link among the words",
     "수아  오후 7:01\n그럼 이건 어때 https://jobs.example/77 너울페이 서버 개발자 "
     "(~12/18)\n\n민재 "
     " 오후 7:09\n여기도 있어\n\n민재  오후 7:10\n물마루게임즈 클라이언트 프로그래머\nUnity 2년 "
     "이상\n",
     "너울페이 / 서버 개발자; 물마루게임즈 / 클라이언트 프로그래머 [Unity 2년 이상]"},
    {"a name that ends as a particle does",
     "수아  오후 7:01\n회사는 한강광고\n포지션은 카피라이터\n- 경력 3년 이상\n\n민재  오후 "
     "7:02\n회사는 새싹병원고요\n포지션은 간호사고\n위치는 수원\n",
     "한강광고 / 카피라이터; 새싹병원 / 간호사"},
    {"whether somebody is looked for is no opening",
     "[수아] [오후 7:01] 도담소프트 QA 엔지니어 2년 이상 판교\n[민재] [오후 7:02] 오 하늘랩은? "
     "백엔드 "
     "뽑음?\n[수아] [오후 7:03] ㅇㅇ 하늘랩 백엔드 개발자 5년 이상, 재택\n",
     "도담소프트 / QA 엔지니어; 하늘랩 / 백엔드 개발자"},
    {"openings far above the first message",
     "하늘랩 백엔드 개발자\n# 12월 지원\n자격요건\n- 자바 3년 이상\n근무지: 서울\n복지\n- 중식 "
     "제공\n# 도담소프트 프론트엔드 개발자\n자격요건\n- React 2년 이상\n공고 복사본: "
     "https://jobs.example/3\n\n수아  오후 7:01\n이건 어때\n\n민재  오후 7:02\n고마워\n",
     "하늘랩 / 백엔드 개발자 [자바 3년 이상]; 도담소프트 / 프론트엔드 개발자 [React 2년 이상]"},
    {"the head of a channel",
     "채널에 추가됨\n#채용-공유\n멤버 214명\n어제\n\n이도윤  오전 10:24\n하늘랩에서 백엔드 개발자 "
     "찾아요\n- 자바 3년 이상\n- 12/5까지\n\n박서연  오전 11:02\n저희도요! 도담소프트 - QA "
     "엔지니어\n경력 2년 이상 / 판교\n",
     "하늘랩 / 백엔드 개발자 [자바 3년 이상]; 도담소프트 / QA 엔지니어"},
    {"senders above the time",
     "# 이직-정보\n이 채널의 시작입니다\n이도윤\n  오전 10:24\n하늘랩 백엔드 개발자 (~12/5)\n자바 "
     "3년 이상\n박서연\n  오전 10:40\n너울페이 서버 개발자 (~12/9)\nGo 경험\n",
     "하늘랩 / 백엔드 개발자 [자바 3년 이상]; 너울페이 / 서버 개발자"},
    {"senders behind the time",
     "[10:24 AM] 이도윤: 하늘랩 백엔드 개발자 구합니다\n[10:25 AM] 이도윤: 자바 3년 이상, "
     "판교\n[10:40 AM] 박서연: 도담소프트 QA도 뽑아요 신입 가능\n",
     "하늘랩 / 백엔드 개발자; 도담소프트 / QA"},
    {"greetings above the opening",
     "[김대리] [오후 3:10] 안녕하세요\n[김대리] [오후 3:10] 지난번에 말씀드린 건이에요\n[김대리] "
     "[오후 3:11] 모두의식탁 데이터 분석가 자리 하나 났어요\n경력 3년 이상, 12/10 마감\n[나] [오후 "
     "3:15] 감사합니다\n[김대리] [오후 3:16] 하나 더 있는데요, 초록정밀 PLC 제어 엔지니어도 "
     "있어요\n",
     "모두의식탁 / 데이터 분석가; 초록정밀 / PLC 제어 엔지니어"},
    {"oneself passes on an opening",
     "[나] [오후 2:01] 새벽별랩 백엔드 개발자 신입 가능, 12/10 마감\n[수아] [오후 2:05] 오 "
     "고마워\n[수아] [오후 2:11] 물결페이 프론트엔드 개발자 경력 2년 이상 판교 상시채용\n[나] "
     "[오후 "
     "2:12] 백엔드 개발자 3년 했는데 될까\n[나] [오후 2:13] 은하상사 총무 담당 정규직 을지로 "
     "12/8까지\n",
     "새벽별랩 / 백엔드 개발자; 물결페이 / 프론트엔드 개발자; 은하상사 / 총무 담당 정규직"},
    {"records of an export",
     "Date,User,Message\n2026-11-26 15:11:02,\"김대리\",\"모두의식탁 데이터 분석가 경력 3년 이상 "
     "송파 "
     "12/10 마감\"\n2026-11-26 15:12:02,\"이과장\",\"초록정밀 PLC 엔지니어 평택 정규직 "
     "12/15까지\"\n",
     "모두의식탁 / 데이터 분석가; 초록정밀 / PLC 엔지니어"},
    {"names alone before the words",
     "지훈: 새벽별랩 백엔드 개발자 신입 12/10 마감 성수\n수아: 물결페이 프론트엔드 개발자 경력 2년 "
     "판교 상시\n민재: 오 둘 다 좋네\n지훈: 은하상사 총무 담당자 을지로 12/8까지\n",
     "새벽별랩 / 백엔드 개발자 신입; 물결페이 / 프론트엔드 개발자; 은하상사 / 총무 담당자"},
    {"Slack, in English",
     "#job-openings\nDana Whitfield  9:14 AM\n\nHey all — my team at Lumen Harbor is hiring a "
     "Staff "
     "Data Engineer, remote in the US. DM me!\nMarcus Oyelaran  9:21 AM\n\nWe're also looking: "
     "Product Designer at Quillworks (Berlin, hybrid).\nDana Whitfield  9:45 AM\nAnother one from "
     "us: Lumen Harbor, Engineering Manager, 5+ years managing\n",
     "Lumen Harbor / Staff Data Engineer; Quillworks / Product Designer; Lumen Harbor / "
     "Engineering "
     "Manager"},
    {"as a link is shown, and with the job behind the verb",
     "[선배] [오전 9:12] 채용공고 | 마루전자 회로설계 엔지니어\n[친구] [오전 9:13] 그리고 "
     "달빛소프트도 뽑는대 프론트엔드 신입\n",
     "마루전자 / 회로설계 엔지니어; 달빛소프트 / 프론트엔드 신입"},
    {"whom somebody writes to himself",
     "[지훈] [오후 2:01] 하늘랩 백엔드 개발자 신입 가능, 12/10 마감\n[민재] [오후 2:20] 나는 "
     "은하상사 총무 "
     "계약직 쓰는 중\n[수아] [오후 2:21] 나는 코멧오디오 펌웨어 개발자 찾는 중인데 거기 신입도 "
     "뽑음. 12/3 "
     "마감\n",
     "하늘랩 / 백엔드 개발자; 은하상사 / 총무 계약직; 코멧오디오 / 펌웨어 개발자"},
    {"a recruiter who says who he is",
     "안녕하세요 최유진님,\n저는 스텔라소프트에서 채용을 담당하는 한도윤입니다.\n저희 팀에서 "
     "프론트엔드 "
     "개발자를 찾고 있습니다. 판교에 있습니다.\n한도윤 드림\n",
     "- / 프론트엔드 개발자"},
    {"facts in a message of their own",
     "[수아] [오후 2:05] 물결페이 프론트엔드 개발자\n[수아] [오후 2:06] 경력 2년 이상 판교 "
     "상시채용\n[민재] "
     "[오후 2:12] 오 어땠어\n[민재] [오후 2:13] 나는 은하상사 총무 담당자 12/8 마감 정규직 이거 "
     "넣으려고\n",
     "물결페이 / 프론트엔드 개발자 [경력 2년 이상]; 은하상사 / 총무 담당자"},
    {"a second opening of one person, the company above the job",
     "[민지] [오후 2:11] 야 너 알바 구한댔지\n[민지] [오후 2:12] 카페 달빛소리 주말 홀 알바\n시급 "
     "10,500원\n[나] [오후 2:14] 땡큐 평일은 없나\n[민지] [오후 2:20] 평일은 이거\n두루문구 "
     "합정점\n매장 캐셔\n월수금 16~21시, 시급 10,320원\n[민지] [오후 2:22] 붙으면 커피 "
     "쏴라\n",
     "카페 달빛소리 / 주말 홀 알바; 두루문구 합정점 / 매장 캐셔"},
    {"a message that one keeps",
     "[김민수] [오후 9:12] 하늘보리 백엔드 개발자 채용\n- Java/Kotlin 3년 이상\n- 우대: Kafka, "
     "AWS\n연봉 5000~7000, 성수동, 12월 10일까지\n",
     "하늘보리 / 백엔드 개발자 [Java/Kotlin 3년 이상] [Kafka, AWS]"},
    {"a message of a telephone",
     "[Web발신]\n하늘소프트 백엔드 개발자 모집\n경력 3년 이상, 강남, 12/10까지\n",
     "하늘소프트 / 백엔드 개발자"},
    {"a letter of a relative",
     "민지야 잘 지내니?\n이모가 들었는데 하늘랩에서 백엔드 개발자를 뽑는다더라. 3년 이상이면 되고 "
     "12월 "
     "5일까지래.\n그리고 도담소프트도 QA 엔지니어를 구한대. 판교라고 했어.\n감기 조심하고 또 "
     "연락하자.\n이모가\n",
     "하늘랩 / 백엔드 개발자 [3년 이상이면 되고]; 도담소프트 / QA 엔지니어"},
    {"a letter of a recruiter",
     "안녕하세요, 김도윤님.\n현재 두 가지 포지션을 제안드립니다.\n첫 번째는 너울페이의 서버 "
     "개발자로, "
     "경력 5년 이상, 연봉 7천 수준입니다.\n두 번째는 별무리게임즈의 클라이언트 프로그래머로, Unity "
     "3년 "
     "이상이며 성남 판교에서 근무합니다.\n관심 있으시면 회신 부탁드립니다.\n박서연 드림\n",
     "너울페이 / 서버 개발자; 별무리게임즈 / 클라이언트 프로그래머"},
    {"an English letter",
     "Hi Dana,\nI hope you are well.\nMossgate is looking for a Support Engineer in Leeds, "
     "38k.\nPinefield needs a Platform Engineer, fully remote, Kubernetes required.\nLet me know "
     "which one interests you.\nBest,\nRowan\n",
     "Mossgate / Support Engineer; Pinefield / Platform Engineer"},
    {"a recruiter's letter in English",
     "Hi Jae,\n\nMy client, Tidewater Analytics, is looking for a Senior Backend Engineer in "
     "Singapore "
     "(hybrid). They need 5+ years with Go.\n\nThey're also hiring a Platform Engineer with "
     "Kubernetes experience, fully remote.\n\nBest,\nHelen Marsh\n",
     "Tidewater Analytics / Senior Backend Engineer; - / Platform Engineer"},
    {"a posting that greets is no letter",
     "안녕하세요, 하늘랩입니다.\n하늘랩에서 백엔드 개발자를 찾습니다.\n\n자격요건\n- 자바 3년 "
     "이상\n",
     "- / 백엔드 개발자 [자바 3년 이상]"},
};
INSTANTIATE_TEST_SUITE_P(Table, ChatTellings, ::testing::ValuesIn(kChats));

// A chat of weeks is read as one of a day is, and says where its facts stand.
TEST(ChatTellings, AreReadHoweverManyThereAre) {
  constexpr size_t kMessages = 600;
  std::string text;
  for (size_t i = 0; i < kMessages; ++i)
    text += std::string(i % 2 == 0 ? "[수아]" : "[민재]") +
            " [오후 7:01] 도담소프트에서 백엔드 개발자 뽑는대 판교\n";
  const std::vector<Posting> postings = ParsePostings(testing::MakeDocument(text), {});
  ASSERT_EQ(postings.size(), kMessages);
  for (size_t i = 0; i < kMessages; ++i) {
    EXPECT_EQ(postings[i].company, "도담소프트");
    EXPECT_EQ(postings[i].title, "백엔드 개발자");
    EXPECT_EQ(postings[i].evidence.at("company")[0].line, i + 1);
    EXPECT_EQ(postings[i].evidence.at("location")[0].line, i + 1);
    EXPECT_EQ(postings[i].source.position, i);
  }
}

std::vector<LineRange> Tellings(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  const PastedChat chat = FindChatMessages(page.document.text, page.lines);
  MarkChatTellings(page.document.text, chat, page.lines);
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
