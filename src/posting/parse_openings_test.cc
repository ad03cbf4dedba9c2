// Openings of a note: who looks for whom and what stands beside the name, as ParsePostings reads
// them.
#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/openings.h"

namespace gonggo {
namespace {

// The headline of a page whose table has one position.
TEST(ParseOpenings, TheHeadlineOfOnePosition) {
  const struct {
    std::string_view text;
    std::string_view title;
  } rows[] = {
      {"(주)물결식품\n\n# 김치 발효관리(HACCP) 담당 사원 채용\n\n모집부문 | 담당업무 | "
       "자격요건\n발효관리 | 완제품 검사 | 발효 공정 경험자\n",
       "김치 발효관리(HACCP) 담당 사원 채용"},
      {"# 배차 서버 개발자\n\n회사: 물결식품\n\n모집분야 | 담당업무 | 자격요건\n서버 개발 | 배차 "
       "서버 운영 | 자바 3년 이상\n",
       "배차 서버 개발자"},
      // Which position it is only the table says.
      {"# 물결식품 2026년 하반기 경력사원 채용\n\n모집분야 | 담당업무 | 자격요건\n발효관리 담당 | "
       "원료 검사 | 발효 공정 경험자\n",
       "발효관리 담당"},
      {"# 배차 서버 개발자 채용\n\n모집분야 | 담당업무 | 자격요건\n정산 서버 개발자 | 정산 서버 "
       "운영 | 자바 3년 이상\n",
       "정산 서버 개발자"},
  };
  for (const auto& row : rows) {
    Document document = testing::MakeDocument(row.text);
    document.origin.format = Format::kHtml;
    const std::vector<Posting> postings = ParsePostings(document, {});
    ASSERT_EQ(postings.size(), 1U) << row.text;
    EXPECT_EQ(postings[0].title, row.title);
  }
}

// "기타" is a label of one wish more, and a heading below them.
TEST(ParseOpenings, WhatStandsBelowWishes) {
  const std::vector<Posting> postings = ParsePostings(
      testing::MakeDocument(
          "물결은행\n배차 서버 개발자\n\n자격요건\n- 자바 3년 이상\n\n우대사항\n- 코틀린 "
          "경험\n- 기타: 외국어 가능자\n\n기타\n- 수습기간 3개월\n- 영어 면접 있음\n"),
      {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(testing::AsksOf(postings[0]), "[자바 3년 이상;][코틀린 경험;기타: 외국어 가능자;]");
}

// A table that is drawn with lines names nobody by itself.
TEST(ParseOpenings, ADrawnTableIsNoTitle) {
  const struct {
    std::string_view text;
    std::string_view title;
  } rows[] = {
      {"| 구분 | 내용 |\n|---|---|\n| 급여 | 협의 |\n| 근무지 | 부산 |\n\n자격요건\n- 자바 3년 "
       "이상\n",
       ""},
      {"| 부서 | 인원 |\n|------|------|\n| 물류팀 | 2명 |\n\n자격요건\n- 지게차 면허\n", ""},
      {"| 구분 | 상세 |\n|---|---|\n| 모집분야 | 데이터 분석가 |\n| 자격 | SQL 3년 이상 |\n",
       "데이터 분석가"},
      {"| No | Position | Team |\n| 1 | Clerk | Finance |\n| 2 | Driver | Logistics "
       "|\n\nRequirements\n- B licence\n",
       ""},
  };
  for (const auto& row : rows) {
    for (const Posting& posting : ParsePostings(testing::MakeDocument(row.text), {}))
      EXPECT_EQ(posting.title.value_or(""), row.title) << row.text;
  }
}

// The subject of a mail is its title where the mail itself names no other.
TEST(ParseOpenings, TheTitleOfAMail) {
  const struct {
    std::string_view text;
    std::string_view title;
  } rows[] = {
      {"subject: Role in Lund: Account Manager (12-month contract)\nfrom: Mia "
       "<mia@agency.example>\n\n"
       "Hi Robin,\n\nAccount Manager\nLund (hybrid)\n\nWhat they are looking for:\n- 4+ years in "
       "sales\n",
       "Account Manager"},
      {"subject: [제안] 외국계 법인 회계 담당 포지션\nfrom: 이수진\n\n안녕하세요.\n\n- 회사: "
       "물결제약\n- "
       "포지션: 회계 담당자 (과장급)\n\n[자격요건]\n- 결산 경험\n",
       "회계 담당자 (과장급)"},
      {"subject: 물결은행 배차 서버 개발자 채용\nfrom: 이수진\n\n안녕하세요.\n\n[자격요건]\n- 자바 "
       "3년 "
       "이상\n",
       "물결은행 배차 서버 개발자 채용"},
  };
  for (const auto& row : rows) {
    Document mail = testing::MakeDocument(row.text);
    mail.origin.format = Format::kEml;
    const std::vector<Posting> postings = ParsePostings(mail, {});
    ASSERT_EQ(postings.size(), 1U) << row.text;
    EXPECT_EQ(postings[0].title, row.title);
  }
}

// A page has one company, whoever is named above its headings.
TEST(ParseOpenings, ThePageNamesTheCompany) {
  constexpr std::string_view kPositions =
      "\n\n## Backend Engineer\n\n### 자격요건\n- 자바 3년 이상\n\n## Frontend "
      "Engineer\n\n### 자격요건\n- 리액트 3년 이상\n";
  Document page = testing::MakeDocument("site_name: 물결은행" + std::string(kPositions));
  page.origin.format = Format::kHtml;
  const std::vector<Posting> postings = ParsePostings(page, {});
  ASSERT_EQ(postings.size(), 2U);
  for (const Posting& posting : postings) EXPECT_EQ(posting.company, "물결은행");
  EXPECT_EQ(postings[1].title, "Frontend Engineer");
}

// "company/title" of each posting, with the place and the deadline as written.
std::string Names(std::string_view text) {
  std::string all;
  for (const Posting& p : ParsePostings(testing::MakeDocument(text), {})) {
    all += p.company.value_or("-") + "/" + p.title.value_or("-");
    if (p.location) all += "@" + p.location->raw;
    if (p.deadline) all += "~" + p.deadline->raw;
    all += '\n';
  }
  return all;
}

// "[requirements][wishes]" of each.
std::string Asks(std::string_view text) {
  std::string all;
  for (const Posting& p : ParsePostings(testing::MakeDocument(text), {}))
    all += testing::AsksOf(p) + '\n';
  return all;
}

TEST(Openings, FactsBesideTheName) {
  EXPECT_EQ(Names("☐ 콘텐츠 마케터 - 하늘베이커리 (성수) 12/10까지\n   인스타그램 운영 경험\n\n"
                  "☑ 브랜드 마케터 - 들판코스메틱 (청담) 상시\n   영어 가능자\n"),
            "하늘베이커리/콘텐츠 마케터@성수~12/10\n들판코스메틱/브랜드 마케터@청담~상시\n");
  // The line of the place says more than the name does.
  EXPECT_EQ(Names("1) Skybarley (Korea) - QA Engineer\n서울 중구\n자격: Appium\n\n"
                  "2) Moonpocket - Data Analyst\n부산 해운대구\n자격: SQL\n"),
            "Skybarley/QA Engineer@서울 중구\nMoonpocket/Data Analyst@부산 해운대구\n");
}

TEST(Openings, ShortPagesOfABoardBelowEachOther) {
  const std::string_view pages[] = {"하늘보리∙서울 성동구∙신입-경력 2년",
                                    "데이터 엔지니어",
                                    "주요업무\n• 배차 서버 개발\n자격요건\n• 파이썬\n",
                                    "들보리∙서울 강남구∙경력 3-5년",
                                    "웹 개발자",
                                    "주요업무\n• 웹 개발\n자격요건\n• 리액트\n"};
  for (const std::string_view gap : {"\n", "\n\n"}) {
    std::string text;
    for (const std::string_view part : pages) text.append(part).append(gap);
    EXPECT_EQ(Names(text), "하늘보리/데이터 엔지니어@서울 성동구\n들보리/웹 개발자@서울 강남구\n")
        << text;
  }
}

TEST(Openings, NamesInBrackets) {
  EXPECT_EQ(Names("iOS 자격요건만 모음\n\n<하늘앤구름> iOS 개발자\n자격요건\n- Swift\n\n"
                  "<주식회사 들판소프트> iOS Engineer\n자격요건\n- SwiftUI\n"),
            "하늘앤구름/iOS 개발자\n주식회사 들판소프트/iOS Engineer\n");
  EXPECT_EQ(Names("[구인] 하늘게임즈 - 유니티 프로그래머\n- 필수: C#\n- 마감: 12/5\n\n"
                  "[구인] 들판게임즈 - 사운드 디자이너\n- 필수: FMOD\n- 마감: 12/9\n"),
            "하늘게임즈/유니티 프로그래머~12/5\n들판게임즈/사운드 디자이너~12/9\n");
}

TEST(Openings, TagsThatCallForSomebody) {
  for (const std::string_view tag : {"[채용] ", "[긴급] ", "[구인]", ""}) {
    const std::string call(tag);
    EXPECT_EQ(
        Names(call +
              "하늘게임즈 / 유니티 클라이언트 개발자\n경력 2년 이상 / 판교 / 12월 20일까지\n\n" +
              call + "들판소프트 / 백엔드 개발자\n경력 3년 이상 / 강남 / 12월 10일까지\n"),
        "하늘게임즈/유니티 클라이언트 개발자@판교~12월 20일\n들판소프트/백엔드 개발자@강남~12월 "
        "10일\n")
        << tag;
  }
}

TEST(Openings, NamesWithCommasAndLinks) {
  EXPECT_EQ(Names("1. 하늘소프트 / 백엔드 개발자\n자격요건\n- 자바\n\n"
                  "2. 들판페이 — 주니어 서버 개발자, 0~2년, 선릉, 12/31까지\n\n"
                  "3. 물결문구 https://jobs.example/1\n백엔드\n자격: 코틀린\n"),
            "하늘소프트/백엔드 개발자\n들판페이/주니어 서버 개발자@선릉~12/31\n물결문구/백엔드\n");
}

TEST(Openings, BelowTheSiteTheyWereFoundOn) {
  EXPECT_EQ(Names("───────────────\n① 원티드\n\n하늘컴퍼니\n시리즈A · 32명\nProduct Owner\n\n"
                  "이런 분을 찾고 있어요\n· 기획 경력 5년 이상\n\n───────────────\n② 원티드\n\n"
                  "들판컴퍼니\n시드 · 11명\n운영 매니저\n\n이런 분을 찾고 있어요\n· 운영 경력 1년 "
                  "이상\n"),
            "하늘컴퍼니/Product Owner\n들판컴퍼니/운영 매니저\n");
}

TEST(Openings, BelowAPage) {
  EXPECT_EQ(
      Names("Logistics Coordinator\nSkybarley Freight Co.\nBusan\n\nRequirements:\n- MS "
            "Excel\n- English\n\nReport job\n\n----\n물류 하나 더\n들판해운 / 수출입 사무 / 부산 "
            "중구\n신입 가능\n자격요건: 무역 전공\n우대사항: 관세사무원\n"),
      "Skybarley Freight Co./Logistics Coordinator@Busan\n들판해운/수출입 사무@부산 중구\n");
}

TEST(Openings, AsksAndWishesInOneLine) {
  EXPECT_EQ(Asks("☐ 하늘컴퍼니 - 퍼포먼스 마케터\n   광고 집행 경험 2년 이상, 파이썬 우대\n\n"
                 "☐ 들판컴퍼니 - 서버 개발자\n   자바, 카프카 우대\n"),
            "[광고 집행 경험 2년 이상;][파이썬 우대;]\n[][자바, 카프카 우대;]\n");
}

// A text without blank lines, and a list that ends where the next section begins.
TEST(Openings, OnePostingIsNotCutAtItsItems) {
  EXPECT_EQ(
      Names("웹 디자이너\n하늘컴퍼니\n포지션 상세\n- 서버 개발자와 협력하여 디자인\n주요업무\n• "
            "랜딩 페이지 제작\n• 서비스 운영 매니저 지원\n자격요건\n• 포토샵\n"),
      "하늘컴퍼니/웹 디자이너\n");
  EXPECT_EQ(
      Names("Business Analyst\n하늘컴퍼니\n1. 전사 지표 관리\n• 지표 정의\n2. 시장 데이터 "
            "분석\n• 매출 분석\n3. 의사결정 지원\n• 과제 분석\n4. 정합성 관리\n• 검증\n• SQL\n"),
      "하늘컴퍼니/Business Analyst\n");
}

}  // namespace
}  // namespace gonggo
