#include "posting/header/header.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"
#include "posting/value/header_lines.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(Header, NamesOfPages) {
  const struct {
    std::string_view page;
    std::string_view company;  // "" for none
    std::string_view title;
  } rows[] = {
      {"회사명: 하늘보리\n공고명: 배차 서버 개발자\n## 자격요건\n- 자바", "하늘보리",
       "배차 서버 개발자"},
      {"배차 서버 개발자\n\n하늘보리\n\n## 자격요건\n- 자바", "하늘보리", "배차 서버 개발자"},
      {"하늘보리\n\n배차 서버 개발자\n\n## 자격요건\n- 자바", "하늘보리", "배차 서버 개발자"},
      {"Backend Engineer\n\nSkybarley\n\nRequirements\n- Java", "Skybarley", "Backend Engineer"},
      {"# 배차 서버 개발자 모집\n㈜하늘보리\n## 자격요건\n- 자바", "㈜하늘보리",
       "배차 서버 개발자 모집"},
      {"## 1. 자격 조건 — 하늘보리, 서버 개발자\n- 자바", "하늘보리", "서버 개발자"},
      {"## 자격 조건 — 서버 개발자, 하늘보리\n- 자바", "하늘보리", "서버 개발자"},
      {"## 자격 조건 — 하늘보리\n- 자바", "하늘보리", ""},
      {"# Legal Intern - 법무\n자격요건: 법학 전공\n우대사항: 없음", "", "Legal Intern - 법무"},
      {"# IT Support Specialist - 사내 IT\n자격요건: 꼼꼼함", "",
       "IT Support Specialist - 사내 IT"},
      {"(주)하늘보리 | 배차 서버 개발자 채용\n\n<주요업무>\n- 개발", "(주)하늘보리",
       "배차 서버 개발자 채용"},
      {"회사명: 없음\n공고명: -\n## 자격요건\n- 자바", "", ""},
      // What stands for a name is none, and what stands above it is the title.
      {"Portfolio Lead\n\nname\n\nRequirements\n- Java", "", "Portfolio Lead"},
      {"Backend Engineer\n\nCompany Name\n\nRequirements\n- Java", "", "Backend Engineer"},
      {"company: name\ntitle: Backend Engineer\n\nRequirements\n- Java", "", "Backend Engineer"},
      // The number that a company is registered by is no part of its name.
      {"배차 서버 개발자\n\n하늘보리(주) 123-45-67890\n\n## 자격요건\n- 자바", "하늘보리(주)",
       "배차 서버 개발자"},
      {"회사명: 하늘보리 (사업자등록번호: 1234567890)\n공고명: 배차 서버 개발자\n## 자격요건\n- "
       "자바",
       "하늘보리", "배차 서버 개발자"},
      {"회사명: 하늘보리 24\n공고명: 배차 서버 개발자\n## 자격요건\n- 자바", "하늘보리 24",
       "배차 서버 개발자"},
      {"공고번호: 12\n\n[정산플랫폼실] 서버 개발자\n\n## 소개\n정산플랫폼실은 정산을 맡습니다.", "",
       "[정산플랫폼실] 서버 개발자"},
      // What somebody says of a posting, and a row of facts, are no names.
      {"이거 너한테 맞을 듯. 한번 봐봐!\n\n배차 서버 개발자\n\n## 자격요건\n- 자바", "",
       "배차 서버 개발자"},
      {"Hi Mina, 5 openings picked for you\n\nBackend Engineer\n\nRequirements\n- Java", "",
       "Backend Engineer"},
      {"[하늘보리] 배차 서버 개발자\n\n서울 강남구 · 경력 3-7년\n\n주요업무\n- 개발", "하늘보리",
       "[하늘보리] 배차 서버 개발자"},
      {"하늘보리∙서울 강남구∙경력 3-7년\n\n배차 서버 개발자\n\n주요업무\n- 개발", "하늘보리",
       "배차 서버 개발자"},
      // The menu of the page, and the way to the posting in it.
      {"Careers\nLife with us\nStudents\nBackend Engineer\nSkybarley\n\nRequirements\n- Java",
       "Skybarley", "Backend Engineer"},
      {"Careers\nHome / Engineering / Backend Engineer\nBackend "
       "Engineer\nSkybarley\n\nRequirements\n- Java",
       "Skybarley", "Backend Engineer"},
      {"채용공고\n\n배차 서버 개발자\n\n하늘보리\n\n주요업무\n- 개발", "하늘보리",
       "배차 서버 개발자"},
      {"배차 서버 개발자\n\n![cover](https://img.example/a.png)\n\n## 자격요건\n- 자바", "",
       "배차 서버 개발자"},
      {"배차 서버 개발자\n\n서울우유 · 하늘보리\n\n주요업무\n- 개발", "서울우유 · 하늘보리",
       "배차 서버 개발자"},
      // The part of a company that hires is no part of its name.
      {"# 배차 서버 개발자 채용\n\n하늘보리 주식회사 · 인사팀\n\n## 자격요건\n- 자바",
       "하늘보리 주식회사", "배차 서버 개발자 채용"},
      {"하늘보리 | 물류플랫폼실\n\n배차 서버 개발자\n\n## 자격요건\n- 자바", "하늘보리",
       "배차 서버 개발자"},
      {"배차 서버 개발자 · 물류팀\n\n하늘보리\n\n## 자격요건\n- 자바", "하늘보리",
       "배차 서버 개발자 · 물류팀"},
      {"배차 서버 개발자\n\nYahu!\n\n주요업무\n- 개발", "Yahu!", "배차 서버 개발자"},
      // So many words with no job in sight are talk.
      {"다들 주말에 무슨 영화 보러 갔어", "", ""},
      {"회사명:\n## 자격요건\n- 자바", "", ""},
      // What stands in brackets before a title is no company together with it.
      {"[HAYMOW] Woman AMD\n\n## 자격요건\n- 패션 경험", "", "[HAYMOW] Woman AMD"},
      {"[재택근무] 상담 매니저\n\n재택근무 하는 자리입니다.", "", "[재택근무] 상담 매니저"},
      // A category of jobs is no company.
      {"Storage\n\n창고 관리자 모집\n\n모집분야\nStorage > Night > Cold", "", "창고 관리자 모집"},
      {"- [하늘보리](https://a.example.kr/1)\n  - 자격 조건\n    - 자바", "하늘보리", ""},
      {"## 자격요건\n- 자바", "", ""},
      // Below a motto.
      {"하늘보리\n> 2009년 배차로 시작하여 정산과 창고, 그리고 사람을 잇는 다양한 물류 서비스를 "
       "제공하는 "
       "기업으로,\n> 물류가 없는 세상을 꿈꾸고, 누구나 물류를 쓸 수 있게 합니다.\n\n#### 서버 "
       "개발자\n\n##### "
       "자격 요건\n- 자바",
       "하늘보리", "서버 개발자"},
      // The title twice, and titles of few words.
      {"Manager, Studio Operations\n\nManager, Studio Operations\n\nRequirements\n- Java", "",
       "Manager, Studio Operations"},
      {"Payroll Coordinator - Barley\n\nSkybarley ships barley.\n\nRequirements\n- Payroll", "",
       "Payroll Coordinator - Barley"},
      {"# Openings at Skybarley\n\n## Backend Engineer\nRequirements\n- Java", "Skybarley",
       "Backend Engineer"},
      // The heading of the whole holds a word of titles (모집, 채용), but names nobody.
      {"소아 병동 간호사 모집\n\n모집요강\n\n담당업무\n- 간호", "", "소아 병동 간호사 모집"},
      {"소아 병동 간호사 모집\n\n모집 요강\n\n담당업무\n- 간호", "", "소아 병동 간호사 모집"},
      {"서버 개발자 채용\n\n채용 안내\n\n담당업무\n- 개발", "", "서버 개발자 채용"},
      {"서버 개발자 채용\n채용안내\n\n담당업무\n- 개발", "", "서버 개발자 채용"},
      // A sentence is nobody's name; a legal form ends in a period, too.
      {"title: Data Scientist\n\nSkybarley tells farmers when to sow.\n\n## Requirements\n- R", "",
       "Data Scientist"},
      {"title: Data Scientist\n\nSkybarley tells farmers when to sow.\n\nYour days\n\n- R", "",
       "Data Scientist"},
      {"Data Scientist\n\nSkybarley tells farmers when to sow.\n\n## Requirements\n- R", "",
       "Data Scientist"},
      {"Data Scientist\n\n농부에게 씨 뿌릴 때를 알림.\n\n## Requirements\n- R", "",
       "Data Scientist"},
      {"Data Scientist\n\nSkybarley Inc.\n\n## Requirements\n- R", "Skybarley Inc.",
       "Data Scientist"},
      {"Data Scientist\n\nSkybarley Co., Ltd.\n\n## Requirements\n- R", "Skybarley Co., Ltd.",
       "Data Scientist"},
      {"Data Scientist\n\nSkybarley B.V.\n\n## Requirements\n- R", "Skybarley B.V.",
       "Data Scientist"},
      // A title may be a sentence or have a colon, and may be a label elsewhere.
      {"배차 서버 개발자를 모십니다.\n\n하늘보리\n\n## 자격요건\n- 자바", "하늘보리",
       "배차 서버 개발자를 모십니다."},
      {"영상 프로듀서 Jr.\n\n하늘보리\n\n## 자격요건\n- 편집", "하늘보리", "영상 프로듀서 Jr."},
      {"Recruiter\n\n하늘보리\n\n## 자격요건\n- 꼼꼼함", "하늘보리", "Recruiter"},
      {"배차팀: 서버 개발자\n\n하늘보리\n\n## 자격요건\n- 자바", "하늘보리", "배차팀: 서버 개발자"},
      {"회사명: 하늘보리\n\n배차 서버 개발자\n\n## 자격요건\n- 자바", "하늘보리",
       "배차 서버 개발자"},
      {"Köln: Projektleitung Gebäude (m/w/d)\n\nSkybarley GmbH\n\nAufgaben\n- Planung",
       "Skybarley GmbH", "Köln: Projektleitung Gebäude (m/w/d)"},
      {"Solution Architect\n\nSkydevelopers GmbH\n\nRequirements\n- Java", "Skydevelopers GmbH",
       "Solution Architect"},
      {"배차 서버 개발자 채용\n\n모집부문: 서버 (0명)\n\n## 자격요건\n- 자바", "",
       "배차 서버 개발자 채용"},
      {"배달 플랫폼: 서버 개발자\n\n주요업무\n- 개발", "", "배달 플랫폼: 서버 개발자"},
      {"구름우체국: 서버 개발자\n\n주요업무\n- 개발\n\n구름우체국은 편지를 나릅니다", "구름우체국",
       "구름우체국: 서버 개발자"},
      {"[구름우체국] 서버 개발자\n\n주요업무\n- 개발", "구름우체국", "[구름우체국] 서버 개발자"},
      {"\\[구름우체국\\] 서버 개발자\n\n주요업무\n- 개발", "구름우체국",
       "\\[구름우체국\\] 서버 개발자"},
      {"[신입] 서버 개발자\n\n주요업무\n- 개발", "", "[신입] 서버 개발자"},
      {"[플랫폼본부] 서버 개발자\n\n주요업무\n- 개발", "", "[플랫폼본부] 서버 개발자"},
      {"[대전] 서버 개발자\n\n주요업무\n- 개발", "", "[대전] 서버 개발자"},
      {"[서버 개발자] 구름을 나르는 일\n\n주요업무\n- 개발", "", "[서버 개발자] 구름을 나르는 일"},
      {"[Core] 서버 개발자\n\n주요업무\n- 개발", "", "[Core] 서버 개발자"},
      // What is left of a wrapped sentence about the probation.
      {"고용형태: 정규직 (수습기간\n경력 3개월 / 신입 6개월\n적용)\n\n## 자격요건\n- 자바", "", ""},
      // Alone it is what is done, not who is looking.
      {"음성 합성 모델 연구\n\n주요업무\n- 연구", "", "음성 합성 모델 연구"},
      {"음성 합성(TTS) 전문가\n\n주요업무\n- 연구", "", "음성 합성(TTS) 전문가"},
      {"실내 지도 연구/개발(전문연구요원 가능)\n\n주요업무\n- 연구", "",
       "실내 지도 연구/개발(전문연구요원 가능)"},
      {"하늘보리\n\n주요업무\n- 연구", "하늘보리", ""},
      {"", "", ""},
      {"2026.11.20\nD-12\n## 자격요건\n- 자바", "", ""},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.page);
    const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
    EXPECT_EQ(header.company ? page.At(header.company->at) : "", row.company) << row.page;
    EXPECT_EQ(header.title ? page.At(header.title->at) : "", row.title) << row.page;
  }
}

// The position below 포지션 및 자격요건 is the title where its duties follow; with a number of
// people it is one of several facts. Right below a heading of duties the title's words are a duty.
TEST(Header, PositionsBelowTheirLabel) {
  const struct {
    std::string_view page;
    std::string_view kinds;
  } rows[] = {
      {"[하늘보리] 자료 분석가 채용\n\n하늘보리\n\n포지션 및 "
       "자격요건\n\n자료분석팀\n\n담당업무\n\n- 배차 자료를 "
       "분석합니다",
       "TCTTDD"},
      {"배차 서버 개발자\n\n하늘보리\n\n포지션 및 자격요건\n\n배차 서버 개발자\n\n담당업무\n\n- "
       "배차 서버 개발",
       "TCTTDD"},
      {"배차 서버 개발자\n\n하늘보리\n\n포지션 및 자격요건\n\n배차 서버 개발자\n( 2명 "
       ")\n\n담당업무\n\n- 배차 서버 "
       "개발",
       "TCFFFDD"},
      {"배차 서버 개발\n\n하늘보리\n\n주요업무\n배차 서버 개발\n\n자격요건\n자바 경력 3년 이상",
       "TCDDRR"},
      {"[하늘보리] 배차 서버 개발자\n\n하늘보리\n\n배차 서버 개발자 채용\n\n주요업무\n- 배차 서버 "
       "개발",
       "TCTDD"},
      {"배차 서버 개발자\n\n하늘보리\n\n기술 스택\n[배차 서버]\n코틀린, 스프링", "TCSSS"},
      {"배차 서버 개발\n\n하늘보리\n\n포지션 상세\n하늘보리는 물류 회사입니다.\n\n저희는 배차를 "
       "합니다.\n\n저희는 정산을 합니다.\n\n저희는 창고를 봅니다.\n\n주요업무\n배차 서버 개발",
       "TCAAAAADD"},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.page);
    const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
    EXPECT_EQ(page.Letters(header.fixed), row.kinds) << row.page;
  }
}

TEST(Header, NamesStandInTheirLine) {
  const Page page = MakePage("배차 서버 개발자\n\n하늘보리\n\n## 자격요건\n- 자바");
  const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
  ASSERT_TRUE(header.title && header.company);
  EXPECT_EQ(header.title->line, 0U);
  EXPECT_EQ(header.company->line, 2U);
  ASSERT_EQ(header.fixed.size(), 2U);
  EXPECT_EQ(header.fixed[0].kind, SectionKind::kTitle);
  EXPECT_EQ(header.fixed[1].kind, SectionKind::kCompany);
}

TEST(Header, ATitleThatComesAgainIsStillTheTitle) {
  const Page page =
      MakePage("배차 서버 개발자\n\n하늘보리\n\n배차 서버 개발자\n\n## 자격요건\n- 자바");
  const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
  ASSERT_EQ(header.fixed.size(), 3U);
  EXPECT_EQ(header.fixed[2].line, 4U);
  EXPECT_EQ(header.fixed[2].kind, SectionKind::kTitle);
}

TEST(Header, ASecondCopyNamesTheCompanyAgain) {
  const Page page = MakePage(
      "배차 서버 개발자\n하늘보리\n## 담당업무\n- 개발\n- 운영\n- 배포\n- 관제\n배차 서버 "
      "개발자\n하늘보리\n## 담당업무\n- 개발");
  const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
  ASSERT_EQ(header.fixed.size(), 4U);
  EXPECT_EQ(header.fixed[2].line, 7U);
  EXPECT_EQ(header.fixed[3].line, 8U);
  EXPECT_EQ(header.fixed[3].kind, SectionKind::kCompany);
}

TEST(Header, SectionHeadingsStaySections) {
  const Page page = MakePage("## 자격 조건 — 하늘보리, 서버 개발자\n- 자바");
  EXPECT_TRUE(ReadHeader(page.document.text, page.Labelled(), page.All()).fixed.empty());
}

TEST(Header, OfTheRangeAlone) {
  const Page page =
      MakePage("하늘보리\n서버 개발자\n## 자격요건\n- 자바\n# 들보리 (주)\n## 자격요건\n- 고");
  const Header header = ReadHeader(page.document.text, page.Labelled(), {4, 7});
  ASSERT_TRUE(header.company);
  EXPECT_EQ(page.At(header.company->at), "들보리 (주)");
}

TEST(Header, HostilePagesAreTotal) {
  for (const std::string_view unit : {"[\n", "개발자\n", "회사명: \n", "\n", "# \n", ": :\n"}) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += unit;
    const Page page = MakePage(text);
    const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
    for (const auto& named : {header.title, header.company}) {
      if (named) {
        EXPECT_LE(named->at.end, text.size());
      }
    }
  }
}

}  // namespace
}  // namespace gonggo
