// Openings in rows and tables of notes, as ParsePostings reads them.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "posting/testing/openings.h"

namespace gonggo {
namespace {

using testing::Read;

TEST(ParseRows, RowsBesideAWholePosting) {
  EXPECT_EQ(
      Read("신입 공고 줍줍\n\n하늘소프트 / 서버 개발자 / 판교 / ~12/6\n들판상사 / 물류 담당자 / "
           "용인 / 상시\n\n물결이 제일 가고 싶다\n\n----- 긁어온 것 -----\n물결커머스\n[신입] "
           "백엔드 개발자 채용\n주요업무\n- 주문 서버 개발\n자격요건\n- 자바\n우대사항\n- "
           "카프카\n"),
      "하늘소프트/서버 개발자[][]\n들판상사/물류 담당자[][]\n물결커머스/[신입] 백엔드 개발자 "
      "채용[자바;][카프카;]\n");
  EXPECT_EQ(
      Read(
          "회사\t직무\t경력\t지역\t마감일\n하늘증권\t여신심사\t3년 이상\t여의도\t12/9\n"
          "들판캐피탈\t계리\t신입\t부산\t채용시\n\n아래는 아직 안 옮김\n\n물결생명(주)\n언더라이팅 "
          "담당자 채용\n\n자격요건\n- 심사 경력 3년 이상\n- 엑셀\n"),
      "하늘증권/여신심사[][]\n들판캐피탈/계리[][]\n물결생명(주)/언더라이팅 담당자 채용[심사 경력 "
      "3년 이상;엑셀;][]\n");
}

TEST(ParseRows, TableAndDetails) {
  EXPECT_EQ(
      Read("| 회사 | 직무 | 지역 | 마감 | 비고 |\n|---|---|---|---|---|\n"
           "| 하늘물산 | 인프라 담당 | 인천 | 12/11 | 보안기사 우대 |\n"
           "| 들판캐피탈 | 네트워크 엔지니어 | 여의도 | 채용시 | 당직 있다고 함 |\n\n"
           "### 들판캐피탈\n자격요건\n- 스위치 운영\n- 방화벽 운영\n\n우대사항\n- 파이썬\n"),
      "하늘물산/인프라 담당[][보안기사 우대;]\n들판캐피탈/네트워크 엔지니어[스위치 운영;방화벽 "
      "운영;][파이썬;]\n");
  // Two rows of one company: which of them is told of is not known.
  EXPECT_EQ(
      Read("| 회사 | 직무 | 지역 | 마감 |\n|---|---|---|---|\n| 하늘물산 | 인프라 담당 | 인천 | "
           "12/11 "
           "|\n| 하늘물산 | 웹 개발자 | 인천 | 12/11 |\n\n### 하늘물산\n자격요건\n- 자바\n- "
           "스프링\n- 코틀린\n"),
      "하늘물산/인프라 담당[][]\n하늘물산/웹 개발자[][]\n하늘물산/-[자바;스프링;코틀린;][]\n");
}

TEST(ParseRows, TableOfFacts) {
  EXPECT_EQ(
      Read("회사명\t직무\t근무지\t연봉\t접수마감\t비고\n하늘은행\t여신심사역\t서울 "
           "중구\t5,500만원\t2026-12-04\t지인 있음\n들판회계법인\t세무 스태프\t서초\t\t\t파이썬 "
           "쓴다고 함\n\n* 11/27 기준, 채용시=채용시 마감\n"),
      "하늘은행/여신심사역[][]\n들판회계법인/세무 스태프[][]\n");
}

// A row and a page of one company may be two openings; a table and rows beside it are two lists.
TEST(ParseRows, OfOneCompanyAndOfTwoForms) {
  EXPECT_EQ(Read("하늘소프트 / 인사 담당자 / 판교 / ~12/6\n들판상사 / 물류 담당자 / 용인 / "
                 "상시\n\n[신입] 백엔드 개발자 채용\n회사명: "
                 "하늘소프트\n\n주요업무\n- 서버 개발\n자격요건\n- 자바\n- 스프링\n"),
            "하늘소프트/인사 담당자[][]\n들판상사/물류 담당자[][]\n하늘소프트/[신입] 백엔드 개발자 "
            "채용[자바;스프링;][]\n");
  EXPECT_EQ(Read("| 회사 | 직무 | 지역 | 마감 |\n|---|---|---|---|\n| 하늘물산 | 인프라 담당 | "
                 "인천 | 12/11 |\n"
                 "| 들판캐피탈 | 네트워크 엔지니어 | 여의도 | 채용시 |\n\n노을소프트 / 백엔드 "
                 "개발자 / 판교 / ~12/6\n"
                 "물결네트웍스 / 웹 개발자 / 용인 / 상시\n"),
            "하늘물산/인프라 담당[][]\n들판캐피탈/네트워크 엔지니어[][]\n노을소프트/백엔드 "
            "개발자[][]\n물결네트웍스/웹 개발자[][]\n");
}

// However many there are, none is lost.
TEST(ParseRows, HundredsBesideAPosting) {
  std::string note;
  for (int i = 0; i < 400; ++i) {
    const std::string number = std::to_string(i);
    note.append("하늘소프트").append(number).append(" / 서버 개발자 / 판교 / ~12/6\n");
    note.append("들판상사").append(number).append(" / 물류 담당자 / 용인 / ~12/9\n\n");
  }
  note +=
      "---\n물결커머스\n[신입] 백엔드 개발자 채용\n주요업무\n- 주문 서버 개발\n자격요건\n- "
      "자바\n우대사항\n- 카프카\n";
  const std::string read = Read(note);
  EXPECT_EQ(std::count(read.begin(), read.end(), '\n'), 801);
}

TEST(ParseRows, LinksBelow) {
  EXPECT_EQ(Read("하늘랩 - 프론트엔드 엔지니어 / 서울 성동구 / 7년 "
                 "이상\nhttps://haneul.example/1\n\n들판상사 - 백엔드 엔지니어 / 서울 용산구 / 3년 "
                 "이상\nhttps://deulpan.example/88\n"),
            "하늘랩/프론트엔드 엔지니어[][]\n들판상사/백엔드 엔지니어[][]\n");
}

TEST(ParseRows, MessagesOfAChat) {
  EXPECT_EQ(Read("#공고모음\n\n지우  10:02 AM\n*하늘랩* 시니어 프론트엔드 엔지니어 · 서울 성동구 · "
                 "7년 이상\n<https://haneul.example/1>\n\n"
                 "현수  10:31 AM\n*들판상사* DBA · 대전 서구 · 계약직 · "
                 "12/3까지\nOracle\n<https://deulpan.example/dba>\n"),
            "하늘랩/시니어 프론트엔드 엔지니어[][]\n들판상사/DBA[][]\n");
}

// What is asked for in a column for remarks, the keeper's own among them.
TEST(ParseRows, AsksBesideTheFacts) {
  EXPECT_EQ(Read("회사명\t직무\t지역\t고용형태\t마감\t비고\n하늘무역\t해외영업\t인천\t정규직\t채용"
                 "시마감\tJLPT N1 필수\n"
                 "들판상사\t국내영업\t서울\t정규직\t12/4\t법인차 제공\n"),
            "하늘무역/해외영업[JLPT N1 필수;][]\n들판상사/국내영업[][]\n");
  EXPECT_EQ(Read("| 회사 | 포지션 | 지역 | 마감 | 메모 |\n|---|---|---|---|---|\n"
                 "| 하늘소프트 | 웹 개발자 | 판교 | 상시 | Next.js 필수, 과제 있음 |\n"
                 "| 들판랩 | UI 개발자 | 강남 | 채용시 | 야근 많다고 함 |\n"),
            "하늘소프트/웹 개발자[Next.js 필수;][]\n들판랩/UI 개발자[][]\n");
}

// Skills alone in such a column are what is worked with.
TEST(ParseRows, SkillsBesideTheFacts) {
  for (const std::string_view text :
       {"회사\t직무\t지역\t마감\t메모\n하늘소프트\t웹 개발자\t판교\t12/20\tReact, TypeScript\n"
        "들판랩\tUI 개발자\t대전\t상시\t집에서 가까움\n",
        "| 회사 | 직무 | 지역 | 마감 | 코멘트 |\n|---|---|---|---|---|\n| 하늘소프트 | 웹 개발자 | "
        "판교 | 12/20 | React, TypeScript |\n| 들판랩 | UI 개발자 | 대전 | 상시 | 좋아 보임 |\n"}) {
    const std::vector<Posting> postings = ParsePostings(testing::MakeDocument(text), {});
    ASSERT_EQ(postings.size(), 2U) << text;
    EXPECT_EQ(postings[0].skills.size(), 2U) << text;
    EXPECT_TRUE(postings[1].skills.empty()) << text;
  }
}

// A column of names says which is whose, whatever the kind of employment ends with.
TEST(ParseRows, RowsWithMoreBelow) {
  EXPECT_EQ(Read("□ 들판문화재단 / 공연기획 / 전북 전주 / 기간제(11개월) / ~12.4\n  - 우대: "
                 "무대예술전문인\n"
                 "□ 하늘교통공사 / 전기직 / 광주 / 정규직 / ~12.14\n  - 전기기사 보유자\n"),
            "들판문화재단/공연기획[][무대예술전문인;]\n하늘교통공사/전기직[전기기사 보유자;][]\n");
}

}  // namespace
}  // namespace gonggo
