#include "posting/split/whole_pages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "하늘보리 | 서버 개발자 | 3" of each posting that is read from a pasted text: with how many
// requirement lines.
std::vector<std::string> Read(const std::string& text) {
  const testing::Page page = testing::MakePage(text);
  std::vector<std::string> read;
  for (const Posting& posting : ParsePostings(page.document, {})) {
    size_t asked = 0;
    for (const Requirement& requirement : posting.requirements)
      asked += requirement.section == SectionKind::kRequirements ? 1 : 0;
    read.push_back(posting.company.value_or("-") + " | " + posting.title.value_or("-") + " | " +
                   std::to_string(asked));
  }
  return read;
}

// What stands below a page's head, and at its end.
std::string Body(const std::string& company) {
  return "포지션 상세\n" + company +
         "는 동네 배송을 잇는 서비스를 만듭니다.\n지금은 열두 명이 함께 일합니다.\n\n"
         "주요업무\n• 배차 화면 개발\n• 운영 도구 개선\n\n"
         "자격요건\n• 실무 경험 3년 이상\n• 문제를 끝까지 푸는 분\n\n"
         "우대사항\n• 물류 도메인 경험\n• 지도 서비스 경험\n\n"
         "혜택 및 복지\n• 점심 식대\n• 생일 반차\n• 교육비 지원\n• 새 장비\n• 건강 검진\n"
         "\n자유로운 휴가\n\n근무 조건\n• 주 5일 근무\n• 시차 출퇴근\n• 수습 3개월\n\n"
         "채용 전형\n서류 전형 - 면접 - 합격\n";
}

// Below a head as well, with no section of what is done or asked for.
std::string Prose(const std::string& company) {
  return "포지션 상세\n" + company +
         "는 사내 도구를 만드는 곳입니다.\n지금은 여섯 명이 일합니다.\n" +
         "관심이 있으면 편하게 커피챗을 신청해 주세요.\n일하는 곳은 강 옆에 있습니다.\n"
         "점심은 같이 먹습니다.\n";
}

// A short page.
std::string Short(const std::string& company) {
  return "포지션 상세\n" + company + "는 작은 팀입니다.\n\n자격요건\n• SQL 경험 2년 이상\n";
}

struct Pages {
  const char* what;
  std::string text;
  std::vector<std::string> read;
};

TEST(WholePages, AreTold) {
  const Pages rows[] = {
      {"a board's row above the title",
       "하늘보리∙서울 성동구∙경력 3-7년\n프론트엔드 개발자\n" + Body("하늘보리") +
           "\n들보리∙경기 성남시∙신입-경력 3년\n데이터 분석가\n" + Body("들보리") +
           "\n물안개∙대전 유성구∙경력 5년 이상\n국내 전담 커뮤니케이터\n" + Body("물안개"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2",
        "물안개 | 국내 전담 커뮤니케이터 | 2"}},
      {"the same, with a reward and other postings of the board between",
       "하늘보리∙서울 성동구∙경력 3-7년\n\n프론트엔드 개발자\n합격보상금 100만원\n\n" +
           Body("하늘보리") +
           "\n이 포지션을 찾고 계셨나요?\n웹 개발자\n구름다리 ∙ 서울 강남구\n합격보상금 "
           "50만원\n\n\n들보리∙경기 성남시∙경력 2년 이상\n\n데이터 분석가\n합격보상금 "
           "100만원\n\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"title and company alone",
       "프론트엔드 개발자\n\n하늘보리\n\n" + Body("하늘보리") + "\n데이터 분석가\n\n들보리\n\n" +
           Body("들보리") + "\n시장 살피미\n\n물안개\n\n" + Body("물안개"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2",
        "물안개 | 시장 살피미 | 2"}},
      {"a link above",
       "https://jobs.example/1\n프론트엔드 개발자\n하늘보리\n\n" + Body("하늘보리") +
           "\nhttps://jobs.example/2\n데이터 분석가\n들보리\n\n" + Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"brackets",
       "[하늘보리] 프론트엔드 개발자\n" + Body("하늘보리") + "\n[들보리] 데이터 분석가\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"a dash",
       "하늘보리 - 프론트엔드 개발자\n\n" + Body("하늘보리") + "\n들보리 - 데이터 분석가\n\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"below menus, names with buttons between them, other postings below",
       "본문 바로가기\n채용정보\n로그인\n회원가입\n(주)하늘보리\n관심기업\n프론트엔드 개발자 "
       "채용\n스크랩\n입사지원\n" +
           Body("하늘보리") +
           "이 공고와 비슷한 공고\n웹 개발자 (주)구름다리 서울 ~12/24(목)\n\n\n본문 "
           "바로가기\n채용정보\n로그인\n회원가입\n(주)들보리\n관심기업\n데이터 분석가 "
           "모집\n스크랩\n입사지원\n" +
           Body("들보리"),
       {"(주)하늘보리 | 프론트엔드 개발자 채용 | 2", "(주)들보리 | 데이터 분석가 모집 | 2"}},
      {"two makes",
       "프론트엔드 개발자\n\n하늘보리\n\n" + Body("하늘보리") +
           "\n들보리∙경기 성남시∙신입\n데이터 분석가\n" + Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"other postings of the company between, brackets",
       "[하늘보리] 프론트엔드 개발자\n\n" + Body("하늘보리") +
           "\n이 회사의 다른 공고\n서버 개발자\nQA 엔지니어\n\n" + "[들보리] 데이터 분석가\n\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"other postings of the company between, a link",
       "https://jobs.example/1\n프론트엔드 개발자\n하늘보리\n\n" + Body("하늘보리") +
           "\n이 회사의 다른 공고\n서버 개발자\nQA 엔지니어\n\n" +
           "https://jobs.example/2\n데이터 분석가\n들보리\n\n" + Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"other postings of the company between, a dash",
       "하늘보리 - 프론트엔드 개발자\n\n" + Body("하늘보리") +
           "\n이 회사의 다른 공고\n서버 개발자\nQA 엔지니어\n\n" + "들보리 - 데이터 분석가\n\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"other postings of the company between, title and company together",
       "프론트엔드 개발자\n하늘보리\n\n" + Body("하늘보리") +
           "\n이 회사의 다른 공고\n서버 개발자\nQA 엔지니어\n\n" + "데이터 분석가\n들보리\n\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"other postings of the company between, a company in its legal form alone",
       "프론트엔드 개발자\n\n(주)하늘보리\n\n" + Body("하늘보리") +
           "\n이 회사의 다른 공고\n서버 개발자\nQA 엔지니어\n\n" +
           "데이터 분석가\n\n(주)들보리\n\n" + Body("들보리"),
       {"(주)하늘보리 | 프론트엔드 개발자 | 2", "(주)들보리 | 데이터 분석가 | 2"}},
      {"a board's row of facts torn apart",
       "하늘보리\n∙\n서울 성동구\n∙\n경력 3-7년\n프론트엔드 개발자\n합격보상금 100만원\n" +
           Body("하늘보리") +
           "\n\n들보리\n∙\n경기 성남시\n∙\n신입\n데이터 분석가\n합격보상금 100만원\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"torn rows, with the board's other postings right above",
       "하늘보리\n∙\n서울 성동구\n∙\n경력 3-7년\n프론트엔드 개발자\n" + Body("하늘보리") +
           "이 포지션을 찾고 계셨나요?\n웹 개발자 | 구름다리 | 경력 1-4년\n들보리\n∙\n경기 "
           "성남시\n∙\n신입\n데이터 분석가\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
      {"names above buttons and facts, a site's name and its menu above, no blank line",
       "잡코리아\n하늘보리\n프론트엔드 개발자\n경력 3~7년\n정규직\n서울 성동구\n지원하기\n" +
           Body("하늘보리") +
           "\n사람인\n지역별 직업별 HOT100 헤드헌팅 커뮤니티\n(주)들보리\n관심기업\n데이터 분석가 "
           "모집\n스크랩\n입사지원\n경력\n경력 2년 이상\n학력\n학력무관\n근무지역\n경기 성남시\n" +
           Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "(주)들보리 | 데이터 분석가 모집 | 2"}},
      {"a company whose name ends in a heading's word",
       "하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Body("하늘보리") +
           "\n들보리링크∙경기 성남시∙신입\n데이터 분석가\n" + Body("들보리링크"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리링크 | 데이터 분석가 | 2"}},
      {"a page without sections between two",
       "하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Body("하늘보리") +
           "\n들보리∙경기 성남시∙신입\n데이터 분석가\n" + Prose("들보리") +
           "\n물안개∙대전 유성구∙신입\n서버 개발자\n" + Body("물안개"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 0",
        "물안개 | 서버 개발자 | 2"}},
      {"names alone above a page without sections",
       "프론트엔드 개발자\n\n하늘보리\n\n" + Body("하늘보리") + "\n데이터 분석가\n\n들보리\n\n" +
           Prose("들보리") + "\n서버 개발자\n\n물안개\n\n" + Body("물안개"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 0",
        "물안개 | 서버 개발자 | 2"}},
      {"a page without sections first",
       "하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Prose("하늘보리") +
           "\n들보리∙경기 성남시∙신입\n데이터 분석가\n" + Body("들보리") +
           "\n물안개∙대전 유성구∙신입\n서버 개발자\n" + Body("물안개"),
       {"하늘보리 | 프론트엔드 개발자 | 0", "들보리 | 데이터 분석가 | 2",
        "물안개 | 서버 개발자 | 2"}},
      {"and last",
       "하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Body("하늘보리") +
           "\n들보리∙경기 성남시∙신입\n데이터 분석가\n" + Prose("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 0"}},
      {"a short page between two",
       "하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Body("하늘보리") +
           "\n들보리∙경기 성남시∙신입\n데이터 분석가\n" + Short("들보리") +
           "\n물안개∙대전 유성구∙신입\n서버 개발자\n" + Body("물안개"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 1",
        "물안개 | 서버 개발자 | 2"}},
      {"a short page last, names alone",
       "프론트엔드 개발자\n\n하늘보리\n\n" + Body("하늘보리") + "\n서버 개발자\n\n물안개\n\n" +
           Body("물안개") + "\n데이터 분석가\n\n들보리\n\n" + Short("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "물안개 | 서버 개발자 | 2",
        "들보리 | 데이터 분석가 | 1"}},
      {"each page ends in a line that might be two names",
       "하늘보리 - 프론트엔드 개발자\n\n" + Body("하늘보리") +
           "\nScreening - Interview - Offer\n\n들보리 - 데이터 분석가\n\n" + Body("들보리") +
           "\nScreening - Interview - Offer\n\n물안개 - 서버 개발자\n\n" + Body("물안개") +
           "\nScreening - Interview - Offer\n",
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2",
        "물안개 | 서버 개발자 | 2"}},
      {"each page ends in who greets",
       "프론트엔드 개발자\n\n하늘보리\n\n" + Body("하늘보리") +
           "\n인사팀 드림\n\n데이터 분석가\n\n들보리\n\n" + Body("들보리") +
           "\n인사팀 드림\n\n시장 살피미\n\n물안개\n\n" + Body("물안개") + "\n인사팀 드림\n",
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2",
        "물안개 | 시장 살피미 | 2"}},
      {"the note's own title above",
       "이번 주 공고\n\n하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Body("하늘보리") +
           "\n들보리∙경기 성남시∙신입\n데이터 분석가\n" + Body("들보리"),
       {"하늘보리 | 프론트엔드 개발자 | 2", "들보리 | 데이터 분석가 | 2"}},
  };
  for (const Pages& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(Read(row.text), row.read);
  }
}

TEST(WholePages, OnePageStaysOne) {
  // Its advertiser says the duties once more, in his own words.
  const std::string twice =
      "프론트엔드 개발자\n\n하늘보리\n\n포지션 상세\n[이런 일을 해요]\n주요업무\n• 화면 개발\n\n"
      "자격요건\n• 실무 경험 3년 이상\n\n일하는 방식\n\n작은 팀\n\n하늘보리는 자주 "
      "이야기합니다.\n\n" +
      Body("하늘보리");
  EXPECT_EQ(Read(twice).size(), 1U);
  // What one company asks of two positions.
  const std::string reward = "하늘보리∙서울 성동구∙신입\n프론트엔드 개발자\n" + Body("하늘보리") +
                             "\n이 포지션을 찾고 계셨나요?\n웹 개발자\n구름다리 ∙ 서울 강남구\n";
  EXPECT_EQ(Read(reward).size(), 1U);
}

// The first line of a chat stands below nothing, though it begins no telling.
TEST(WholePages, AMessageInTheFirstLine) {
  EXPECT_FALSE(
      Read("[오전 10:20] 서버 개발자\n하늘보리\n주요업무\n- API 개발\n자격요건\n- Java 3년 "
           "이상\n민규  오전 11:02\n오 좋네요\n지현  오전 11:03\n굿\n")
          .empty());
}

TEST(WholePages, ShortOpeningsOfANoteGoOtherWays) {
  const testing::Page page = testing::MakePage(
      "하늘보리 - 서버 개발자\n자격요건\n- Java\n우대사항\n- Kafka\n\n들보리 - 데이터 분석가\n"
      "자격요건\n- SQL\n우대사항\n- Python\n");
  EXPECT_TRUE(FindWholePages(page.document.text, page.Labelled()).pages.empty());
}

}  // namespace
}  // namespace gonggo
