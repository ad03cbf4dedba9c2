#include "posting/section/sections.h"
#include "posting/line/lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(Sections, OfPages) {
  const struct {
    std::string_view page;
    std::string_view kinds;  // a letter a line that is not blank
  } rows[] = {
      {"## 담당업무\n- 배차 서버 개발\n- 정산 서버 운영\n\n## 자격요건\n- 자바 경력 3년 이상\n- "
       "소통 능력\n\n## 우대사항\n- 고 언어 경험",
       "DDDRRRPP"},
      {"[주요업무]\n배차 서버를 개발합니다\n[지원자격]\n자바 개발 경력 3년 이상\n[복리후생]\n4대 "
       "보험\n[전형절차]\n서류전형 > 면접 > 입사",
       "DDRRBBHH"},
      {"Responsibilities\n- Build the dispatch service\n\nRequirements\n- 3+ years of experience "
       "with Java\n\nNice to have\n- Go",
       "DDRRPP"},
      {"담당업무: 배차 서버 개발, 운영\n자격요건: 자바 경력 3년 이상\n우대사항: 고 언어 경험",
       "DRP"},
      {"## 자격요건\n- 자바 경력 3년 이상\n- 정보처리기사 소지자 우대", "RRP"},
      // Politely said of what is required, without a heading of what is wished.
      {"## 자격요건\n- 자바 경력 3년 이상\n- 물류를 아시는 분이면 좋겠습니다", "RRR"},
      {"자바 개발 경력이 3년 이상인 분이 필요합니다.\n물류를 경험해 보신 분이면 좋겠습니다.", "RP"},
      {"! 홈\n! 채용\n## 자격요건\n- 자바 경력 3년 이상\n! 이용약관", "OORRO"},
      {"## 자격요건\n- 자바 경력 3년 이상\n지원하기", "RRO"},
      // When a notice was announced, and who signs it.
      {"하늘재단 직원 채용 공고\n2026. 11. 24.\n하늘재단 이사장\n## 담당업무\n- 결산\n## "
       "자격요건\n- "
       "전산회계 1급",
       "AFADDRR"},
      // What belongs to no list stands below it; among the wishes "기타" is one.
      {"[우대사항]\n- 코틀린 경험\n- 기타 외국어 가능자\n\n[기타]\n- 수습기간 3개월\n- 배차 "
       "센터 견학",
       "PPPHHH"},
      {"우대사항\n- 코틀린 경험\n\n비고\n- 배차 센터 견학\n- 면접은 두 번", "PPHHH"},
      {"Nice to have\n- Kotlin\n\nOther\n- We interview in English\n- Two days a week in the "
       "office",
       "PPHHH"},
      {"우대사항\n- 코틀린 경험\n- 기타\n- 고 언어 경험", "PPPP"},
      {"## Requirements\n- Java\n\n## Our process\n- Call\n\n## Similar jobs\nData "
       "Analyst\nRemote, EU",
       "RRHHOOO"},
      // What a company says it has built is no duty where the duties follow.
      {"## 회사 소개\n물류를 바꾸는 하늘보리입니다\n\n- 배차 시스템 구축 및 운영\n- 정산 시스템 "
       "개발 및 "
       "운영\n- 창고 관리 서비스 개발\n\n## 담당업무\n- 배차 서버 개발\n\n## 자격요건\n- 자바 경력",
       "AAAAADDRR"},
      // Labels among a section's items name what the item is about.
      {"## 자격요건\n- 경력: 자바 개발 3년 이상인 분\n- 기술 스택: SQL을 능숙하게 활용하는 분\n- "
       "협업: "
       "동료와 잘 소통하는 분",
       "RRRR"},
      {"- 직무: 배차 서버 개발\n- 기술 스택: Java, Go", "DS"},
      // A list of tools is a stack wherever it stands, its neighbours are not.
      {"## 회사 소개\n물류를 바꾸는 하늘보리입니다\n- 협업 툴 : Slack, Jira, Notion\n- 매주 회고를 "
       "합니다\n## "
       "담당업무\n- 배차 서버 개발",
       "AASADD"},
      {"## 복리후생\n- 업무 도구: Slack / Figma\n- 자유로운 휴가\n## 담당업무\n- 배차 서버 개발",
       "BSBDD"},
      {"## 회사 소개\n- 도구: 사람이 먼저라고 믿습니다\n## 담당업무\n- 배차 서버 개발", "AADD"},
      {"배차 서버를 함께 만듭니다. [자격요건]\n이름 모를 항목", "?R"},
      // Columns of a table open nothing; what is said of steps stays said of steps.
      {"## 복리후생\n- 점심 제공\n채용절차: 서류 > 면접 > 합격", "BBH"},
      {"직무\t담당업무\t자격요건\n( 2명 )", "FF"},
      // A bullet that is no heading's mark.
      {"우대 사항\n∙ 정산 서버 개발 경험\n\n∙ 자기계발에 열정적이고 기록을 좋아하는 분\n\n∙ 스스로 "
       "배우는 분\n\n복지 및 혜택\n∙ 점심 제공",
       "PPPPBB"},
      // A mark of headings before each item of a list.
      {"자격 요건\n✔ 정산 서버 개발 경험\n✔ 자기계발에 열정적이고 기록을 좋아하는 분\n✔ 스스로 "
       "배우는 분\n\n복지 및 혜택\n✔ 점심 제공",
       "RRRRBB"},
      // A wish in parentheses says nothing of its line or those below it.
      {"자격 요건\n\n초대졸 이상(전산 관련학과 전공 우대)\n정산 서버 개발 경력 3년 이상\n자바 개발 "
       "경험 "
       "(Kotlin 우대)\n\n복지 및 혜택\n- 점심 제공",
       "RRRRBB"},
      {"자격 요건\n- 정산 서버 개발 경력 3년 이상\n\n추가 역량 (우대)\n- 코틀린", "RRPP"},
      // The mission beside the vision is the company's; alone it is the position's.
      {"## 회사 소개\n물류를 바꾸는 하늘보리입니다\n## Mission\n누구나 물류를 쓴다\n## Vision\n- "
       "물류가 없는 세상\n## 담당업무\n- 배차 서버 개발",
       "AAAAAADD"},
      {"## 회사 소개\n물류를 바꾸는 하늘보리입니다\n## Mission\n- 배차 서버 개발\n## 자격요건\n- "
       "자바 경력",
       "AADDRR"},
      // What is said of a company, its people and its ways of working.
      {"## 우대사항\n- 고 언어 경험\n\n[왜 하늘보리와 함께 해야 할까요?]\n- 뛰어난 동료들\n\n[합류 "
       "시 "
       "함께할 동료]\n- 개발팀 10명\n\n[이렇게 일하게 되실 거예요!]\n- 수습 기간 3개월",
       "PPAAAAFF"},
      {"## 담당업무\n- 개인정보 보호 정책 수립\n- 개인정보 관리 활동 수행\n: 개인정보 영향평가",
       "DDDD"},
      {"## 우대사항\n- 고 언어 경험\n\n[이런 분은 적합하지 않아요]\n- 혼자 일하기를 좋아하는 분",
       "PPOO"},
      // What the company works on, among benefits.
      {"복지 및 혜택\n- 점심 제공\n- 개발환경 : 맥북, 4K 모니터\n- 개발환경\n  : 최신 노트북",
       "BBBBB"},
      // Labels among the steps of hiring say what to write and what comes next.
      {"채용 절차\n1. 서류 접수 : 보내 주신 이력서를 검토합니다\n- 학력사항 : 학교명, 전공\n- 경력 "
       ": 서류 > 면접 > "
       "합격\n- 지원 마감 : 채용 시",
       "HHHHF"},
      {"담당업무\n- 배차 서버 개발\n전형절차 : 서류전형 후 면접 진행", "DDH"},
      // Below a heading that is glued to a line, labels are of its items.
      {"담당업무\n- 배차 서버를 운영합니다 [필요역량]\n- 문제를 푸는 능력\n- 기술 스택: SQL을 쓰는 "
       "능력\n- 협업 능력",
       "DDRRR"},
      // Tools that stand in several lists are no menu.
      {"기술 스택\n- 서버\n- Graylog\n- Kibana\n- 앱\n- Graylog\n- Kibana\n- 웹\n- Graylog\n- "
       "Kibana",
       "SSSSSSSSSS"},
      // A button's word above items is no button.
      {"담당업무\n[검색]\n- 검색 서버 개발\n- 색인 개선", "DDDD"},
      // A wish among the duties.
      {"담당업무\n- 배차 서버 개발\n- 코틀린 경험자 우대\n- 우대 조건 관리\n- 정산 서버 운영 • "
       "영어 가능자 우대",
       "DDPDD"},
      // Lines in which no word is known don't leave the requirements, however many there are.
      {"## 자격요건\n- 배차를 이해하시는 분\n\n나. 물음: 다섯 개 넘게 "
       "답하기\n\n가나?\n다라?\n마바?\n사아?\n자차?\n카타?\n파하?\n거너?\n더러?\n머버?\n서어?"
       "\n저처?\n커터?\n퍼허?\n고노?\n도로?\n모보?\n소오?\n조초?\n코토?\n포호?\n구누?\n두루?\n무부?"
       "\n수우?\n주추?",
       "RRRRRRRRRRRRRRRRRRRRRRRRRRRRR"},
      // A job's description is its duties where nothing else is.
      {"Job Description\n- Build the dispatch service\n\nRequirements\n- 3+ years of Java", "DDRR"},
      {"Job Description\nWe ship barley.\n\nResponsibilities\n- Build the dispatch "
       "service\n\nRequirements\n- 3+ years of Java",
       "AADDRR"},
      // A smile is no value.
      {"기술 스택\n- 코틀린, 자바\n근무 환경과 조건 :)\n- 근무형태: 정규직", "SSFF"},
      // A wish in the last of several sentences.
      {"Requirements\n- At least 3 years of experience with Java. Experience with Go is a plus.\n- "
       "Go "
       "or Rust is a plus.\n- 배차 서버를 운영한 경험이 있어야 합니다. 정산을 아시는 분을 "
       "우대합니다.",
       "RRPR"},
      // What several positions ask for is no menu.
      {"## 자격요건\n- 자바\n- 데이터베이스\n- 리눅스\n## 자격요건\n- 고\n- 데이터베이스\n- "
       "깃\n## 자격요건\n- 러스트\n- 데이터베이스\n- 도커",
       "RRRRRRRRRRRR"},
  };
  for (const auto& row : rows) {
    const std::string read = MakePage(row.page).Letters({});
    ASSERT_EQ(read.size(), row.kinds.size()) << row.page;
    std::string expected(row.kinds);
    std::replace(expected.begin(), expected.end(), '?', read[0]);
    EXPECT_EQ(read, expected) << row.page;
  }
}

TEST(Sections, ASecondCopyIsWhatTheFirstIs) {
  const std::string once =
      "배차 서버를 개발하고 운영합니다\n주소 검색을 만듭니다\n자바 개발 경력 3년 이상\n스프링을 써 "
      "보신 분\n카프카 경험자 우대\n";
  const std::string first = MakePage(once).Letters({});
  ASSERT_EQ(first.size(), 5U);
  EXPECT_EQ(first.back(), 'P');
  EXPECT_EQ(MakePage(once + once).Letters({}), first + first);
  EXPECT_EQ(MakePage(once + "\n" + once).Letters({}), first + first);
  EXPECT_EQ(MakePage(once + "\n" + once + "\n" + once).Letters({}), first + first + first);
}

TEST(Sections, FixedLinesKeepTheirKind) {
  const Page page = MakePage("하늘보리\n서버 개발자\n## 자격요건\n- 자바 경력");
  EXPECT_EQ(page.Letters({{0, SectionKind::kCompany}, {1, SectionKind::kTitle}}), "CTRR");
}

TEST(Sections, ARecordsValueOpensNothing) {
  Page page = MakePage(
      "skills: Java, Go\nurl: https://a.example.kr/1\ndate: 2026-11\n\n하늘보리는 장부를 만드는 "
      "회사입니다.\n");
  EXPECT_EQ(page.Letters({})[0], 'S');
  for (Line& line : page.lines) line.record_value = !line.key.empty();
  EXPECT_EQ(page.Letters({}), "SFFA");
}

TEST(Sections, ARecordsKeyIsNoContent) {
  Page page = MakePage("## text\n하늘보리는 장부를 만드는 회사입니다.\n## 자격요건\n- 자바\n");
  for (Line& line : page.lines) line.record_key = line.kind == BlockKind::kHeading;
  EXPECT_EQ(page.Letters({}), "OARR");
}

TEST(Sections, PayAmongRequirementsIsAFact) {
  EXPECT_EQ(MakePage("## 자격요건\n- 자바\n\n연봉 5,000만원").Letters({}), "RRF");
}

TEST(Sections, WithoutAnyHeading) {
  const Page page = MakePage(
      "배차 서버를 개발하고 운영합니다\n정산 시스템을 설계하고 개발합니다\n\n자바 개발 경력 3년 "
      "이상이신 분\n원활한 소통 능력을 갖추신 분\n\n"
      "정보처리기사 소지자 우대\n");
  EXPECT_EQ(page.Letters({}), "DDRRP");
}

TEST(Sections, CoverEachLineOnceInOrder) {
  for (const std::string_view text :
       {"", "한 줄", "\n\n", "\n# 제목\n\n## 자격요건\n- 자바\n\n\n- 고\n## 우대사항\n\n",
        "[\n[\n[\n", "자격요건: 자바\n자격요건: 고"}) {
    const Page page = MakePage(text);
    LineScorer scorer;
    const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
    ASSERT_EQ(kinds.size(), page.lines.size());
    uint32_t next = 1;
    for (const Section& section :
         MakeSections(page.document.text, page.Labelled(), page.All(), kinds)) {
      EXPECT_EQ(section.line_begin, next) << text;
      EXPECT_GE(section.line_end, section.line_begin) << text;
      next = section.line_end + 1;
    }
    EXPECT_EQ(next, page.lines.size() + 1) << text;
  }
}

TEST(Sections, NameTheirHeading) {
  const Page page = MakePage("## [자격 요건]\n- 자바 경력 3년 이상\n우대사항: 고 언어");
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
  const auto sections = MakeSections(page.document.text, page.Labelled(), page.All(), kinds);
  ASSERT_EQ(sections.size(), 2U);
  EXPECT_EQ(sections[0].heading, "자격 요건");
  EXPECT_EQ(sections[1].heading, "우대사항");
}

TEST(Sections, HeadingsKeepTheBracketThatTheyOpen) {
  const Page page =
      MakePage("이런 분이면 좋겠어요 (필수)\n- 자바 경력 3년 이상\n[우대사항]\n- 고 언어");
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), page.All(), {}, scorer);
  const auto sections = MakeSections(page.document.text, page.Labelled(), page.All(), kinds);
  ASSERT_EQ(sections.size(), 2U);
  EXPECT_EQ(sections[0].heading, "이런 분이면 좋겠어요 (필수)");
  EXPECT_EQ(sections[1].heading, "우대사항");
}

TEST(Sections, OfPartOfAPage) {
  const Page page = MakePage("## 담당업무\n- 개발\n## 자격요건\n- 자바 경력\n- 고 경력");
  LineScorer scorer;
  const auto kinds = AssignSections(page.document.text, page.Labelled(), {2, 4}, {}, scorer);
  EXPECT_EQ(kinds, (std::vector{SectionKind::kRequirements, SectionKind::kRequirements}));
}

TEST(Sections, HostilePagesAreTotal) {
  for (const std::string_view unit :
       {"[\n", "## 자격요건\n", "- 경험\n", "자격요건:\n", "---\n", "※\n"}) {
    std::string text;
    for (int i = 0; i < 30'000; ++i) text += unit;
    const Page page = MakePage(text);
    EXPECT_EQ(page.Letters({}).size(), 30'000U) << unit;
  }
}

}  // namespace
}  // namespace gonggo
