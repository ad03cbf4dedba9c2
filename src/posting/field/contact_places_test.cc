#include "posting/field/contact_places.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/field/contact_chat.h"

namespace gonggo {
namespace {

struct Row {
  const char* text;
  const char* expected;
};

const Row kRows[] = {
    // As contact.h finds them
    {"문의 hr@a.example, 02-123-4567", "문의 …, …"},
    {"팩스: 02-123-4568", "팩스: …"},
    {"(02) 1234-5678로 연락", "…로 연락"},
    {"010.1234.5678", "…"},
    // Numbers of other countries
    {"Call +1 415 555 0100.", "Call …."},
    {"+1 (415) 555-0100", "…"},
    {"T.+44 20 7946 0958", "T.…"},
    {"+81-3-1234-5678 / +49 30 901820", "… / …"},
    {"(415) 555-0100", "…"},
    {"415-555-0100 until 2026-12-31", "… until 2026-12-31"},
    {"415.555.0100", "…"},
    {"1-800-555-0100", "…"},
    {"82-10-1234-5678", "…"},
    {"공일공 1234 5678", "…"},
    {"공일공-일이삼사-오육칠팔", "…"},
    {"010-1234-오육칠팔", "…"},
    {"O10-1234-5678 / o1o.1234.5678", "… / …"},
    {"010/1234/5678, 010_1234_5678, 010~1234~5678", "…, …, …"},
    {"010·1234·5678로 연락", "…로 연락"},
    {"０１０-１２３４-５６７８", "…"},
    {"8210-1234-5678", "…"},
    {"001-1-415-555-0100", "…"},
    {"0044 20 7946 0958", "…"},
    // Behind a label
    {"Fax 555-0100", "Fax …"},
    {"연락처: 8210 1234 5678", "연락처: …"},
    {"Tel. 20 7946 0958", "Tel. …"},
    {"문의처 : 인사팀 홍길동 대리 1234-5678", "문의처 : 인사팀 … 대리 …"},
    {"연락처: 채용담당자(123-4567)", "연락처: 채용담당자(…)"},
    {"https://a.example/apply?phone=4155550100", "https://a.example/apply?phone=…"},
    // Addresses that are written around
    {"name (at) example.com", "…"},
    {"name[at]example", "…"},
    {"메일은 hr.team 골뱅이 example.com 으로", "메일은 … 으로"},
    {"hr골뱅이example점com", "…"},
    {"jane at example dot com", "…"},
    {"Email jane at example.com", "Email …"},
    {"jane @ example.com", "…"},
    {"jane(at)example(punkt)com", "…"},
    {"jane [at] example [dot] co [dot] kr", "…"},
    {"https://a.example/?to=hr%40example.com", "https://a.example/?to=…"},
    // Chats
    {"오픈채팅 https://open.kakao.com/o/sAbCd12 로", "오픈채팅 … 로"},
    {"open.kakao.com/o/sAbCd12", "…"},
    {"[채널](http://pf.kakao.com/_xabcd)", "[채널](…)"},
    {"t.me/team, wa.me/821012345678", "…, …"},
    {"https://line.me/ti/p/abc", "…"},
    {"카톡 ID: gonggo", "카톡 ID: …"},
    {"카카오톡 아이디 gonggo_hr", "카카오톡 아이디 …"},
    {"Telegram @gonggo", "Telegram …"},
    {"카카오톡 채널 @공고소프트 추가", "카카오톡 채널 … 추가"},
    {"카카오톡(ID: gonggo)", "카카오톡(ID: …)"},
    {"카톡 ID - gonggohr", "카톡 ID - …"},
    {"카톡 ID는 gonggohr 입니다", "카톡 ID는 … 입니다"},
    {"카톡 아이디는 'gonggohr'", "카톡 아이디는 '…'"},
    {"카카오 ID: gonggohr, 카카오채널 @gonggo", "카카오 ID: …, 카카오채널 …"},
    {"카톡: gonggo", "카톡: …"},
    {"카톡 gonggo99로 연락", "카톡 …로 연락"},
    {"텔레그램 gonggo_hr", "텔레그램 …"},
    {"Discord: gonggo#1234", "Discord: …"},
    {"Skype: live:.cid.1a2b3c", "Skype: …"},
    {"인스타그램 DM: @gonggo_hr", "인스타그램 DM: …"},
    // Whom to ask
    {"담당자: 박서준 (010-1234-0000)", "담당자: … (…)"},
    {"담당자: 인사팀 김하늘", "담당자: 인사팀 …"},
    {"김하늘 매니저 010-1234-5678로 연락", "… 매니저 …로 연락"},
    {"인사팀 김하늘 / hr@a.example", "인사팀 … / …"},
    {"문의: 경영지원팀 김하늘 팀장님", "문의: 경영지원팀 … 팀장님"},
    {"문의: 김하늘, 02-123-4567", "문의: …, …"},
    {"담당: 김하늘 대리", "담당: … 대리"},
    {"연락처 02-123-4567 (김하늘)", "연락처 … (…)"},
    {"010-1234-5678 김하늘 매니저", "… … 매니저"},
    {"☎ 02-555-0199 인사팀 김하늘", "☎ … 인사팀 …"},
    {"Contact: Jane Doe, jane@a.example", "Contact: …, …"},
    {"Hiring manager: Jane Doe", "Hiring manager: …"},
    {"문의처\n담당자\n김하늘\n전화\n555-0199\n\n근무지", "문의처\n담당자\n…\n전화\n…\n\n근무지"},
    {"접수\n■ 담당자:\n\n인사팀\n김하늘 대리", "접수\n■ 담당자:\n\n인사팀\n… 대리"},
    {"Apply\nRecruiter\nJane Doe\nSeoul", "Apply\nRecruiter\n…\nSeoul"},
    // None of it
    {"문의: 채용팀, 02-123-4567", "문의: 채용팀, …"},
    {"02-123-4567 (평일 10시), hr@a.example 이력서 제출", "… (평일 10시), … 이력서 제출"},
    {"Contact: Human Resources, hr@a.example", "Contact: Human Resources, …"},
    {"이력서 hr@a.example", "이력서 …"},
    {"접수\n담당자\n백엔드 개발과 운영", nullptr},
    {"접수\n문의\n2023-2024", nullptr},
    {"인사담당자\n\n이슬소프트", nullptr},
    {"접수\n담당자\n고객대응", nullptr},
    {"문의: 이메일 또는 전화", nullptr},
    {"https://jobs.example.com/positions/01012345678", nullptr},
    {"https://www.jobsite.example/Recruit/GI_Read/415-555-0100", nullptr},
    {"2026.12.31까지, 문의: 2026-12-31", nullptr},
    {"사업자등록번호 123-45-67890", nullptr},
    {"연봉 40000000-60000000원", nullptr},
    {"Python 3.11.2, 192.168.100.200", nullptr},
    {"문의 12000000건을 처리", nullptr},
    {"C++ 20 / +10 years", nullptr},
    {"카카오톡 챗봇 개발, LINE Messaging API", nullptr},
    {"카카오톡 채널 API 연동", nullptr},
    {"카카오톡: CS2팀, KakaoTalk: 1.5M users, Discord: 5000명", nullptr},
    {"Telegram Bot API, telegram v20, Skype: B2B", nullptr},
    {"생산라인 id: a-03 관리, 라인: PLC 3호기", nullptr},
    {"카카오 아이디 로그인, Kakao: AI_Lab 연구원", nullptr},
    {"Engineer at example.com", nullptr},
    {"Backend Engineer @ Naru.io", nullptr},
    {"Contact us: look at example.com", nullptr},
    {"Reach us at example.com by mail", nullptr},
    {"look at example dot com", nullptr},
    {"Email us; about our business online at www.example.com", nullptr},
    {"Email us, jobs at www.example.com", nullptr},
    {"contact 3000000+ users, 전화 1000000 고객", nullptr},
    {"성과급 +10000000원 ~ +50000000원", nullptr},
    {"문의 2023-2024", nullptr},
    {"문의: 채용 기간 2023-2024, 문의: 연봉 3000-5000만원", nullptr},
    {"문의 응대: 하루 100-2000건", nullptr},
    {"001 002 003 004 005, 010 00 10, 00 10 20 30", nullptr},
    {"2010/1234/5678, 010/12/31, 010 1234 567", nullptr},
    {"Take a look at node.js and contact us", nullptr},
    {"골뱅이 무침 전문점", nullptr},
    {"git@github.example.com:a/b.git", nullptr},
    {"https://careers.line.me/jobs/1, example.com/t.me/x, xt.me/abc", nullptr},
    {"https://medium.com/@user/story", nullptr},
    {"09:00 ~ 18:00, 주 40시간", nullptr},
    {"", nullptr},
};

TEST(HideContacts, Table) {
  for (const Row& row : kRows) {
    std::string text = row.text;
    const bool hidden = HideContacts(text);
    EXPECT_EQ(text, row.expected == nullptr ? row.text : row.expected) << row.text;
    EXPECT_EQ(hidden, row.expected != nullptr) << row.text;
  }
}

TEST(HideContacts, LinesStay) {
  std::string text = "a@b.example\n\n제목\n+1 415 555 0100";
  EXPECT_TRUE(HideContacts(text));
  EXPECT_EQ(text, "…\n\n제목\n…");
}

TEST(HideContactLines, LinesOfContactsAloneGo) {
  std::string text =
      "제목\n담당자\n인사팀\n김하늘\n- 전화 : 02-123-4567\n이메일\n\nhr@a.example\n메일 "
      "hr@a.example 로 지원\n";
  EXPECT_TRUE(HideContactLines(text));
  EXPECT_EQ(text, "제목\n…\n인사팀\n…\n…\n…\n\n…\n메일 … 로 지원\n");
  text = "접수\n담당자\n\n백엔드 개발과 운영";
  EXPECT_FALSE(HideContactLines(text));
  EXPECT_EQ(text, "접수\n담당자\n\n백엔드 개발과 운영");
}

TEST(IsChatLink, Table) {
  EXPECT_TRUE(IsChatLink("https://open.kakao.com/o/sAbCd12"));
  EXPECT_TRUE(IsChatLink("https://t.me/team"));
  EXPECT_FALSE(IsChatLink("https://jobs.example.com/1?share=https://t.me/team"));
  EXPECT_FALSE(IsChatLink("https://kakao.example/o/1"));
}

TEST(ContactPlaces, LongHostileText) {
  for (const std::string_view unit : {"+1 ",
                                      "1-",
                                      "at ",
                                      "a at b.com ",
                                      "line.",
                                      "line-",
                                      "플친 채널 ",
                                      "플러스친구",
                                      "카톡(",
                                      "010-",
                                      "공",
                                      "a at ",
                                      "골뱅이 ",
                                      "카톡 ",
                                      "카톡 id: ",
                                      "t.me/",
                                      "://",
                                      "tel ",
                                      "0",
                                      "a",
                                      "(",
                                      "공일공 ",
                                      "\xEA\xB3",
                                      "담당자\n",
                                      "인사팀 ",
                                      "문의: 김하늘 ",
                                      "김하늘 02-123-4567 ",
                                      "a@b.example "}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    EXPECT_LE(ContactPlaces(text).size(), text.size()) << unit;
  }
}

}  // namespace
}  // namespace gonggo
