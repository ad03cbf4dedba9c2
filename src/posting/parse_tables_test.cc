// Openings in the columns of a note's tables, and in their rows with more of them below.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "posting/testing/openings.h"

namespace gonggo {
namespace {

using testing::AsksOf;
using testing::MakeDocument;
using testing::Read;

constexpr Date kToday{2026, 11, 27};

std::vector<Posting> Parse(const Document& document) {
  ParseOptions options;
  options.as_of = kToday;
  return ParsePostings(document, options);
}

std::string DayOf(const Posting& posting) {
  if (!posting.deadline) return "-";
  if (posting.deadline->date) return FormatDate(*posting.deadline->date);
  return posting.deadline->raw;
}

// "company/title until place work min-max pay employment link" of each posting.
std::string Facts(std::string_view text) {
  std::string all;
  for (const Posting& p : Parse(MakeDocument(text))) {
    all += p.company.value_or("-") + "/" + p.title.value_or("-") + " " + DayOf(p) + " " +
           (p.location ? p.location->raw : "-") + " " + (p.work ? std::string(Id(*p.work)) : "-") +
           " ";
    if (p.experience && p.experience->min)
      all += std::to_string(static_cast<int>(*p.experience->min));
    if (p.experience && p.experience->max)
      all += "~" + std::to_string(static_cast<int>(*p.experience->max));
    all += p.salary ? " pay" : " -";
    for (const Employment kind : p.employment) all += " " + std::string(Id(kind));
    all += p.link ? " " + *p.link : "";
    all += '\n';
  }
  return all;
}

constexpr std::string_view kCompared =
    "# 두 곳 비교\n\n"
    "|  | 물결은행 | 솔빛카드 |\n|---|---|---|\n"
    "| 포지션 | 여신심사 담당자 | 리스크 관리 담당 |\n| 위치 | 서울 중구 | 부산 부산진구 |\n"
    "| 연차 | 3년 이상 | 5~8년 |\n| 형태 | 정규직 | 계약직 |\n| 재택 | 없음 | 주 2회 재택 |\n"
    "| 연봉 | 4,000만원 이상 | 협의 |\n| 마감 | 12월 11일 | 상시 |\n"
    "| 필수 | 신용분석사, 엑셀 | SAS |\n| 우대 | | SQL 경험<br>파이썬 |\n"
    "| 링크 | https://mulgyeol.example/1 | https://solbit.example/9 |\n\n"
    "물결은행\n+ 집에서 가까움, 복지 좋음\n- 야근 많다는 후기\n\n솔빛카드\n+ SQL 많이 씀\n- "
    "계약직\n\n"
    "결론: 둘 다 쓰자\n";

TEST(ParsePostings, TablesOfTeamsAndOfBranches) {
  const auto titles = [](std::string_view text) {
    std::string all;
    for (const Posting& p : ParsePostings(testing::MakeDocument(text), {}))
      all += p.title.value_or("-") + ";";
    return all;
  };
  // Who is there, not who is looked for.
  EXPECT_EQ(
      titles(
          "# 하늘보리 서버 개발자\n\n## 팀별 업무\n| 팀 | 업무 | 인원 |\n|---|---|---|\n| 결제 | "
          "결제 API | 3명 |\n| 정산 | 정산 배치 | 2명 |\n\n## 자격요건\n- 자바 3년\n"),
      "하늘보리 서버 개발자;");
  EXPECT_EQ(
      titles("| 지점 | 직무 | 급여 |\n|---|---|---|\n| 성수점 | 홀서빙 | 시급 11000 |\n| 판교점 | "
             "주방보조 | 시급 10800 |\n"),
      "홀서빙;주방보조;");
}

TEST(ParseTables, AnOpeningAColumn) {
  EXPECT_EQ(Read(kCompared),
            "물결은행/여신심사 담당자[신용분석사, 엑셀;][]\n"
            "솔빛카드/리스크 관리 담당[SAS;][SQL 경험;파이썬;]\n");
  EXPECT_EQ(Facts(kCompared),
            "물결은행/여신심사 담당자 2026-12-11 서울 중구 onsite 3 pay full_time "
            "https://mulgyeol.example/1\n"
            "솔빛카드/리스크 관리 담당 상시 부산 부산진구 hybrid 5~8 pay contract "
            "https://solbit.example/9\n");
}

// Each value shows the bytes of its own cell.
TEST(ParseTables, EvidenceOfACell) {
  const Document document = MakeDocument(kCompared);
  const std::vector<Posting> postings = Parse(document);
  ASSERT_EQ(postings.size(), 2U);
  const auto said = [&document](const Posting& posting, const char* field) {
    const Evidence& at = posting.evidence.at(field).front();
    return std::string(Cut(document.text, {at.begin, at.end}));
  };
  EXPECT_EQ(said(postings[0], "company"), "물결은행");
  EXPECT_EQ(said(postings[1], "company"), "솔빛카드");
  EXPECT_EQ(said(postings[1], "title"), "리스크 관리 담당");
  EXPECT_EQ(said(postings[0], "deadline"), "12월 11일");
  EXPECT_EQ(said(postings[0], "work"), "없음");
  EXPECT_EQ(said(postings[1], "location"), "부산 부산진구");
  EXPECT_EQ(postings[1].evidence.at("location").front().line, 6U);
  ASSERT_FALSE(postings[1].requirements.empty());
  EXPECT_EQ(postings[1].requirements[0].line, 12U);
  for (const Posting& posting : postings) {
    for (const SkillMention& skill : posting.skills)
      EXPECT_EQ(Cut(document.text, {skill.at.begin, skill.at.end}), skill.surface);
  }
}

TEST(ParseTables, ColumnsInOtherForms) {
  const struct {
    std::string_view text;
    std::string_view read;
  } kRows[] = {
      // Behind tabs, with a row that names who looks, and cells left out at its end.
      {"비교\n\n구분\tA\tB\n회사\t물결은행\t솔빛카드\n직무\t여신심사\t리스크 관리\n마감일\t12/11\t"
       "상시\n자격요건\t신용분석사\t통계 전공\n우대사항\t엑셀\n",
       "물결은행/여신심사[신용분석사;][엑셀;]\n솔빛카드/리스크 관리[통계 전공;][]\n"},
      {"| | Larkspur Labs | Quillbay |\n|---|---|---|\n| Position | Backend Engineer | Platform "
       "Engineer |\n| Location | Berlin | Seoul |\n| Deadline | Dec 12 | rolling |\n| Must have | "
       "Go, PostgreSQL | Kubernetes |\n| Nice to have | Kafka | Rust |\n",
       "Larkspur Labs/Backend Engineer[Go, PostgreSQL;][Kafka;]\nQuillbay/Platform "
       "Engineer[Kubernetes;][Rust;]\n"},
      // Labels as people shorten them.
      {"| 항목 | 푸른샘병원 | 온빛요양원 |\n|---|---|---|\n| 모집 | 병동 간호사 | 간호팀장 |\n| "
       "지역 "
       "| 수원 | 용인 |\n| 마감일 | 12/10 | 채용시까지 |\n| 자격요건 | 간호사 면허 | 요양원 3년 "
       "|\n| "
       "내 점수 | 8 | 6 |\n",
       "푸른샘병원/병동 간호사[간호사 면허;][]\n온빛요양원/간호팀장[요양원 3년;][]\n"},
      // Both names in the first row.
      {"| 항목 | 물결소프트 백엔드 개발자 | 들판랩 데이터 엔지니어 |\n|---|---|---|\n| 위치 | 판교 "
       "| 서울 성수 |\n| 경력 | 3년 이상 | 무관 |\n| 마감 | 12/20 | 상시 |\n| 필수 | 자바 | 파이썬 "
       "|\n",
       "물결소프트/백엔드 개발자[자바;][]\n들판랩/데이터 엔지니어[파이썬;][]\n"},
      // Three of them; what the keeper thinks asks for nothing, a remark may.
      {"|   | 물결소프트 | 들판랩 | 솔빛에듀 |\n|---|---|---|---|\n| 직무 | 백엔드 | 데이터 | 웹 "
       "|\n| 마감 | 12/20 | 상시 | 12/5 |\n| 지역 | 판교 | - | 대전 |\n| 자격 | 자바 | - | 없음 "
       "|\n| 장점 | 재택 | 영어 우대 | 없음 |\n| 비고 | 운전면허 필수 | 과제 있음 | |\n",
       "물결소프트/백엔드[자바;운전면허 필수;][]\n들판랩/데이터[][]\n솔빛에듀/웹[][]\n"},
      // More of each below, and another posting.
      {"| | 물결소프트 | 들판랩 |\n|---|---|---|\n| 포지션 | 백엔드 개발자 | 데이터 엔지니어 |\n| "
       "위치 | 판교 | 대전 |\n| 마감 | 12/20 | 상시 |\n\n## 물결소프트\n자격요건\n- 자바\n- "
       "스프링\n\n우대사항\n- 카프카\n\n---\n\n# 솔빛에듀 웹 개발자\n마감: 12/30\n\n## 자격요건\n- "
       "리액트 3년\n- 타입스크립트\n",
       "물결소프트/백엔드 개발자[자바;스프링;][카프카;]\n들판랩/데이터 엔지니어[][]\n솔빛에듀/웹 "
       "개발자[리액트 3년;타입스크립트;][]\n"},
  };
  for (const auto& row : kRows) EXPECT_EQ(Read(row.text), row.read) << row.text;
}

// Columns of one company, signs, steps and terms of a table in rows are no openings.
TEST(ParseTables, ColumnsThatAreNone) {
  const std::string_view kOne[] = {
      "물결중공업 채용\n\n구분\t신입\t경력\n근무지\t울산\t거제\n고용형태\t정규직\t정규직\n자격요건"
      "\t대졸 이상\t경력 5년 이상\n",
      "# 물결소프트 채용\n\n| 구분 | 서버팀 | 인프라팀 |\n|---|---|---|\n| 근무지 | 판교 | 판교 |\n"
      "| 고용형태 | 정규직 | 정규직 |\n| 자격요건 | 자바 | 리눅스 |\n",
      "# 물결소프트 채용\n\n| | 백엔드 개발자 | 웹 개발자 |\n|---|---|---|\n| 근무지 | 판교 | 판교 "
      "|\n| 고용형태 | 정규직 | 정규직 |\n| 자격요건 | 자바 | 리액트 |\n",
      "# 물결소프트 채용\n\n| 구분 | 서울 | 부산 |\n|---|---|---|\n| 인원 | 2명 | 1명 |\n| "
      "고용형태 "
      "| 정규직 | 정규직 |\n| 자격요건 | 자바 | 자바 |\n",
  };
  for (const std::string_view text : kOne) EXPECT_EQ(Parse(MakeDocument(text)).size(), 1U) << text;
  EXPECT_EQ(Read("## 물결소프트 - 백엔드 개발자\n자격요건\n- 자바\n\n## 들판랩 - 데이터 "
                 "엔지니어\n자격요건\n- 파이썬\n\n| | 물결소프트 | 들판랩 |\n|---|---|---|\n| 연봉 "
                 "| ○ | ◎ |\n| 위치 | ◎ | △ |\n| 복지 | △ | ◎ |\n| 마감 | 상 | 하 |\n"),
            "물결소프트/백엔드 개발자[자바;][]\n들판랩/데이터 엔지니어[파이썬;][]\n");
}

constexpr std::string_view kRowsAbove =
    "| # | 회사 | 직무 | 마감 |\n|--|--|--|--|\n| 1 | 물결앱스 | Android 개발자 | 12/09 |\n"
    "| 2 | 들판우체통 | Flutter 개발자 | 상시 |\n| 3 | 솔빛헬스 | 앱 개발자 | 채용 시 |\n\n";

TEST(ParseTables, RowsWithDetailsBelow) {
  const std::string note =
      std::string(kRowsAbove) +
      "### 물결앱스\n서울 관악구 · 2년 이상 · 정규직\n- 필수\n  - 코틀린 앱 "
      "출시\n- 우대\n  - 모듈화 경험\n\n### 들판우체통 (부산)\n완전 원격, 경력 "
      "3년 이상, 4,800만원~\n- 필수\n  - 다트\n\n### 솔빛헬스\n아직 안 읽음. "
      "대전 유성. 지인이 보내줌.\n";
  EXPECT_EQ(Read(note),
            "물결앱스/Android 개발자[2년 이상;코틀린 앱 출시;][모듈화 경험;]\n"
            "들판우체통/Flutter 개발자[다트;][]\n솔빛헬스/앱 개발자[][]\n");
  EXPECT_EQ(Facts(note),
            "물결앱스/Android 개발자 2026-12-09 서울 관악구 - 2 - full_time\n"
            "들판우체통/Flutter 개발자 상시 부산 remote 3 pay\n"
            "솔빛헬스/앱 개발자 채용 시 대전 유성 -  -\n");
}

TEST(ParseTables, DetailsInOtherForms) {
  const std::string above(kRowsAbove);
  const struct {
    std::string text;
    std::string_view read;
  } kRows[] = {
      // Not all of them are told of; the keeper's own talk is nobody's.
      {above + "## 상세\n\n### 1. 물결앱스\n- 코틀린\n- 코루틴 경험 우대\n\n※ 코테 있다고 "
               "함\n\n이번 주는 여기까지 하자\n",
       "물결앱스/Android 개발자[코틀린;][코루틴 경험 우대;]\n들판우체통/Flutter 개발자[][]\n"
       "솔빛헬스/앱 개발자[][]\n"},
      {above + "### 물결앱스\n+ 가깝다\n- 레거시\n\n### 들판우체통\n+ 원격\n- 박봉\n",
       "물결앱스/Android 개발자[][]\n들판우체통/Flutter 개발자[][]\n솔빛헬스/앱 개발자[][]\n"},
      {above + "## 이번 주 할 일\n- [ ] 물결앱스 이력서\n- [x] 블로그\n",
       "물결앱스/Android 개발자[][]\n들판우체통/Flutter 개발자[][]\n솔빛헬스/앱 개발자[][]\n"},
      // An opening that no row names.
      {above + "### 물결앱스\n- 필수\n  - 코틀린\n\n### 노을게임즈 - 클라이언트 프로그래머\n- "
               "필수\n  - "
               "유니티\n- 우대\n  - 언리얼\n",
       "물결앱스/Android 개발자[코틀린;][]\n들판우체통/Flutter 개발자[][]\n솔빛헬스/앱 개발자[][]\n"
       "노을게임즈/클라이언트 프로그래머[유니티;][언리얼;]\n"},
      // Behind tabs, in plain text.
      {"이번 달\n\n회사\t직무\t마감\n물결소프트\t백엔드 개발자\t12/20\n들판랩\t데이터 "
       "엔지니어\t상시\n\n물결소프트\n서울 성동구 / 정규직\n[자격요건]\n- 자바\n[우대사항]\n- "
       "카프카\n\n들판랩\n[자격요건]\n- 파이썬\n\n※ 들판은 과제 있음\n",
       "물결소프트/백엔드 개발자[자바;][카프카;]\n들판랩/데이터 엔지니어[파이썬;][]\n"},
      // The table asks for something, too.
      {"| 회사 | 직무 | 필수 | 마감 |\n|---|---|---|---|\n| 물결소프트 | 백엔드 개발자 | 자바 | "
       "상시 "
       "|\n| 들판랩 | 데이터 엔지니어 | 파이썬 | 상시 |\n\n## 들판랩\n우대\n- 스파크\n- "
       "에어플로\n",
       "물결소프트/백엔드 개발자[자바;][]\n들판랩/데이터 엔지니어[파이썬;][스파크;에어플로;]\n"},
  };
  for (const auto& row : kRows) EXPECT_EQ(Read(row.text), row.read) << row.text;
}

TEST(ParseTables, ColumnsOfDays) {
  for (const std::string_view name :
       {"접수기간", "접수 기간", "모집기간", "원서접수", "원서접수기간", "서류접수", "지원기간"}) {
    EXPECT_EQ(Facts("공기업 일정 (복사)\n\n기관\t분야\t" + std::string(name) +
                    "\t근무지\t가점\n물결공사\t사무\t11.30~12.09\t나주\t컴활 1급\n"
                    "들판공단\t전기\t2026.12.03 ~ 2026.12.20\t원주\t전기기사\n"
                    "솔빛재단\t행정\t~12.24 15:00\t세종\t-\n\n※ 필기 1/9\n"),
              "물결공사/사무 2026-12-09 나주 -  -\n들판공단/전기 2026-12-20 원주 -  -\n"
              "솔빛재단/행정 2026-12-24 세종 -  -\n")
        << name;
  }
  // What an employer of several says below its table is said of each.
  EXPECT_EQ(Facts("물결그룹 하반기 공채\n\n회사\t모집직무\t자격요건\t근무지\n물결전자\t회로설계\t"
                  "전자공학 전공\t수원\n물결화학\t공정\t화학공학 전공\t여수\n\n접수기간: "
                  "2026.12.1 ~ 2026.12.15\n"),
            "물결전자/회로설계 2026-12-15 수원 -  -\n물결화학/공정 2026-12-15 여수 -  -\n");
}

// "Where" may say where somebody works, or where the opening was found.
TEST(ParseTables, Where) {
  const auto postings = ParsePostings(
      MakeDocument(
          "| 회사 | 포지션 | where | 마감 |\n|---|---|---|---|\n| 하늘랩 | 백엔드 개발자 | 판교 "
          "| 12/9 |\n| 들판랩 | 디자이너 | 원티드 | 12/12 |\n"),
      {});
  ASSERT_EQ(postings.size(), 2U);
  ASSERT_TRUE(postings[0].location);
  EXPECT_EQ(postings[0].location->raw, "판교");
  EXPECT_FALSE(postings[1].location);
}

// One row is an opening where it says both who looks and for whom; a row that asks for nothing is
// all facts.
TEST(ParseTables, OneRow) {
  const std::string table =
      "# 11월 관심 공고 표\n\n| 회사 | 포지션 | 경력 | 기술 | 마감 |\n|---|---|---|---|---|\n"
      "| 은하수택배 | 백엔드 개발자 | 3~5년 | 자바, 스프링 | 2026-12-11 |\n";
  const std::vector<Posting> postings = Parse(MakeDocument(table));
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(postings[0].company, "은하수택배");
  EXPECT_EQ(postings[0].title, "백엔드 개발자");
  EXPECT_EQ(DayOf(postings[0]), "2026-12-11");
  for (const Section& section : postings[0].sections)
    EXPECT_NE(section.kind, SectionKind::kPreferred) << section.line_begin;
}

}  // namespace
}  // namespace gonggo
