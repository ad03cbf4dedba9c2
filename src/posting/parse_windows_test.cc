// Copies of whole windows of job boards: what the site puts between and below a posting's lines.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "r자바;p코틀린;" of what the first posting requires and wishes for.
std::string AskedIn(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  if (postings.empty()) return {};
  std::string asked;
  for (const Requirement& r : postings[0].requirements) {
    if (r.section == SectionKind::kDuties) continue;
    asked += (r.necessity == Necessity::kRequired ? "r" : "p") + r.text + ";";
  }
  return asked;
}

// Each fact of a torn row is shown with the line that states it.
TEST(Windows, ATornRowStatesEachFactOnItsLine) {
  const testing::Page page = testing::MakePage(
      "하늘보리\n∙\n서울 성동구\n∙\n경력 3-7년\n서버 개발자\n주요업무\n- API "
      "개발\n자격요건\n- 자바 경험\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(postings[0].company, "하늘보리");
  EXPECT_EQ(postings[0].title, "서버 개발자");
  EXPECT_EQ(postings[0].evidence.at("location").front().line, 3U);
  EXPECT_EQ(postings[0].evidence.at("experience").front().line, 5U);
}

// Boards count "D-20" on the day of the copy; below stands the date.
TEST(Windows, AWrittenDateHoldsAgainstACountdown) {
  const testing::Page page = testing::MakePage(
      "하늘보리\n서버 개발자\n정규직\n경력 3년 이상\nD-20\n\n자격 요건\n- 자바 경험\n\n접수 "
      "마감일\n"
      "2026.12.18\n");
  ParseOptions options;
  options.as_of = Date{2026, 11, 27};
  const std::vector<Posting> postings = ParsePostings(page.document, options);
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_TRUE(postings[0].deadline);
  EXPECT_EQ(postings[0].deadline->raw, "2026.12.18");
}

TEST(Windows, WhatTheSiteSays) {
  constexpr std::string_view kAsked = "r자바 경험;p코틀린 경험;";
  const std::string page =
      "달빛배달\n배차 서버 개발자\n\n담당업무\n- 배차 서버 개발\n자격요건\n- 자바 "
      "경험\n우대사항\n- 코틀린 경험\n";
  const std::string_view below[] = {
      "지원자 9 · 관심 21 · 조회 512\n끌올 5시간 전\n지원하기",
      "시작일 2026.11.20(금)\n마감일 2026.12.06(일)",
      "접수기간 및 방법\n시작일\n2026.11.20 10:00\n마감일\n2026.12.06 23:59",
      "홈페이지 지원\n이 기업 취준생이 함께 본 기업\n들보리 | 물안개",
      "이런 알바는 어때요?\n주방 보조 (들보리국밥) 시급 13,000원",
      "추천 활동\n들보리 서포터즈 5기  D-7",
      "채용공고 신고\n들보리 진행중인 채용 5건\n - 전투 기획자 (경력)",
      "기업정보 : 달빛배달 사원수 340명\n진행중인 다른 채용공고 2건 보기",
      "구인인증번호 K1512026112400\n이전글 서버 담당 채용\n다음글 배차 담당 채용",
      "Create a Job Alert\nCreate alert\nFirst Name *\nLast Name *\nEmail *\nSubmit application",
      "Report job\nSimilar jobs near Exeter\nDriver - Skybarley, Taunton",
      "Powered by\nGreenstem\nRead our Privacy Policy",
      "채용 과정\n서류 → 면접 → 합류",
      "이메일지원 전화문의",
      "온라인지원 간편문자지원 전화지원",
      "온라인 입사지원 | 이메일 지원",
      "지원하기 채팅하기",
      "간편지원 전화지원",
      "이 기업 다른 공고 보기: 물리치료사, 조리원",
      "이 게임사의 채용중 공고\n캐릭터 원화가 | 서버 프로그래머",
      "이 지역 다른 강사채용\n초등 논술 파트강사 - 들보리교실 (동작구)",
      "이 사업장의 다른 채용정보 (2)\n요양보호사(주간) 2026-12-04",
      "이 매장의 다른 공고\n홀서빙 (저녁) 시급 11,000원",
      "접수기간·방법\n남은시간 12일 14:20:31\n시작일 2026.11.18(수)\n마감일 "
      "2026.12.10(목)\n지원방법 "
      "잡나래 즉시지원",
      "제출서류 이력서, 포트폴리오(필수)",
      "제출서류\n 이력서, 자기소개서 각 1부\n (최종 합격자는 성범죄경력조회 동의서 추가 제출)",
      "[근무 안내]\n- 평일 08:30~17:30\n- 사내 키즈룸 이용 가능",
      "이용약관 개인정보처리방침 위치기반서비스 이용약관",
      "목록 인쇄 스크랩",
  };
  for (const std::string_view site : below)
    EXPECT_EQ(AskedIn(page + std::string(site)), kAsked) << site;
}

TEST(Windows, ListsBelowTheirHeadings) {
  const struct {
    std::string_view heading;
    char kind;
  } rows[] = {{"It helps if you have", 'p'}, {"Even better if", 'p'},
              {"Would be great", 'p'},       {"더하여", 'p'},
              {"Good to have", 'p'},         {"What we ask", 'r'}};
  for (const auto& row : rows) {
    const std::string page =
        "Skybarley\nData Engineer\n\nResponsibilities\nRun the pipelines\nRequirements\n"
        "Two years with Java\n" +
        std::string(row.heading) + "\nSome Kotlin\nA calm manner\n";
    EXPECT_EQ(AskedIn(page), std::string("rTwo years with Java;") + row.kind + "Some Kotlin;" +
                                 row.kind + "A calm manner;")
        << row.heading;
  }
}

TEST(Windows, ShortLinesBelowTheTitleAreFacts) {
  const testing::Page page = testing::MakePage(
      "Skybarley\nData Engineer\nGalway, Ireland (Hybrid)\n$140k – $175k • 0.5% – "
      "1.2%\nFull-time\nApply\nSave\n"
      "We keep barley data.\nResponsibilities\nRun the pipelines\nRequirements\nTwo years with "
      "Java\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_TRUE(postings[0].location);
  EXPECT_EQ(postings[0].location->raw, "Galway, Ireland");
  EXPECT_EQ(postings[0].work, WorkPlace::kHybrid);
  ASSERT_TRUE(postings[0].salary);
  EXPECT_EQ(postings[0].salary->max, 175'000);
}

// "하늘보리 | 서버 개발자" of the first posting.
std::string NamesIn(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  if (postings.empty()) return {};
  return postings[0].company.value_or("") + " | " + postings[0].title.value_or("");
}

TEST(Windows, WhoLooksForWhom) {
  const struct {
    std::string_view page, names;
  } rows[] = {
      // "포지션" above a kind of job is no title where the page has one.
      {"Server Engineer (Go)\n하늘보리\n응답률 매우 높음\n지원하기\n포지션\n서버/백엔드\n고용 "
       "형태\n정규직\n경력\n"
       "3년 이상\n연봉\n5,000만원\n업무 소개\n- 서버를 만듭니다.\n지원자격\n- Go 3년",
       "하늘보리 | Server Engineer (Go)"},
      // Labels with values below them are no menu.
      {"포지션\n백엔드 개발자\n회사\n하늘소프트\n연봉\n7000만원\n근무지\n강남\n주요업무\n- "
       "API\n자격요건\n- 자바",
       "하늘소프트 | 백엔드 개발자"},
      // A title that says so holds against what stands above it.
      {"나라일터\n모집공고 상세\n제목\n하늘수목원 기간제근로자 채용 "
       "공고\n기관명\n하늘수목원\n지역\n경북 봉화군\n"
       "고용형태\n기간제\n자격요건\n- 자바",
       "하늘수목원 | 하늘수목원 기간제근로자 채용 공고"},
      // A site's name above both.
      {"프로그래머스\n하늘소프트\n백엔드 개발자\n\n자격요건\n- 자바", "하늘소프트 | 백엔드 개발자"},
      // A place with its country at the end.
      {"하늘보리 로보틱스\n로보틱스 소프트웨어 엔지니어\n서울 서울 대한민국 · 1주 전 · 지원자 "
       "48명\n대면근무\n풀타임\n"
       "간편 지원\n담당 업무\n- 개발\n자격 요건\n- C++",
       "하늘보리 로보틱스 | 로보틱스 소프트웨어 엔지니어"},
  };
  for (const auto& row : rows) EXPECT_EQ(NamesIn(row.page), row.names) << row.page;
}

// What a site shows above a page's first heading is asked of nobody where the page says what is.
TEST(Windows, AboveTheHeadings) {
  EXPECT_EQ(AskedIn("하늘모터스\n중견기업 자동차부품\n관심기업 추가\n2027년 상반기 신입사원 채용 - "
                    "생산기술\n스크랩 1,105 "
                    "조회 9,841\n경력 신입\n학력 대졸 이상\n고용형태 정규직\n근무지 충북 "
                    "충주시\n홈페이지 지원\n\n01 "
                    "모집직무\n생산기술\n\n02 하는 일\n신규 라인 설치\n\n03 지원자격\n기계공학 "
                    "전공자\n\n04 우대사항\n"
                    "AutoCAD 사용 가능자"),
            "r기계공학 전공자;pAutoCAD 사용 가능자;");
  // What is stated there is asked for all the same.
  EXPECT_EQ(AskedIn("하늘상사\n경리\n\n경력 2-5년\n학력 대졸\n\n자격요건\n- 엑셀 사용 경험"),
            "r경력 2-5년;r학력 대졸;r엑셀 사용 경험;");
  EXPECT_EQ(AskedIn("하늘데이터\n\nDB 엔지니어 채용\n\n주요 업무\n- DB 구축\n\n자격요건 "
                    "(필수)\n\n[경력]\n\n- DB "
                    "운영 경험 5년 이상\n\n[신입]\n\n- SQL 작성 경험"),
            "rDB 운영 경험 5년 이상;rSQL 작성 경험;");
}

// A table of facts below a title names nobody.
TEST(Windows, ATableIsNoHead) {
  const testing::Page page = testing::MakePage(
      "# [하늘소프트] 백엔드 개발자 채용\n\n| 구분 | 내용 |\n|---|---|\n| 근무지 | 서울 강남구 "
      "|\n| 고용형태 | 정규직 |\n"
      "| 연봉 | 6000만원 |\n\n## 자격요건\n- 자바\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_NE(postings[0].company, "구분");
}

// What a page says at its foot may be what somebody is to know.
TEST(Windows, AskedForThoughItStandsInFeet) {
  EXPECT_EQ(
      AskedIn(
          "하늘콜\n고객 상담원\n\n자격요건\n고객센터 1년 이상 경력\nPrivacy policy 이해\nTerms of "
          "service 검토 경험\n개인정보처리방침 | 이용약관\nPrivacy Policy\n고객센터 1544-0000"),
      "r고객센터 1년 이상 경력;rPrivacy policy 이해;rTerms of service 검토 경험;");
}

// "서류" and "면접" below their heading are no menu.
TEST(Windows, SectionsKeepWhatMenusHold) {
  const testing::Page page = testing::MakePage(
      "하늘소프트\n백엔드 개발자\n\n주요업무\nAPI 개발\n자격요건\n자바 "
      "경험\n전형절차\n서류\n코딩테스트\n면접\n최종 "
      "합격\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(postings[0].process.size(), 4U);
}

}  // namespace
}  // namespace gonggo
