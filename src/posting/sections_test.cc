#include "posting/sections.h"

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
