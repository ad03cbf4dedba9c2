// Short and loose texts; pages are in parse_test.cc.
#include "posting/parse.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

TEST(ParsePostings, FactsWithoutColons) {
  const testing::Page page = testing::MakePage(
      "물류 기획자\n달빛배달\n\n경력\t경력 3~7년\n학력\t대졸 이상\n지역\t부산 해운대구\n급여\t연봉 "
      "4,000만원\n\n"
      "주요업무\n- 배차 계획을 세웁니다\n\n자격요건\n- 물류 기획 경험\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  const Posting& posting = postings[0];
  ASSERT_TRUE(posting.location);
  EXPECT_EQ(posting.location->raw, "부산 해운대구");
  ASSERT_TRUE(posting.experience);
  EXPECT_EQ(posting.experience->max, 7.0);
  ASSERT_EQ(posting.requirements.size(), 1U);
  EXPECT_EQ(posting.requirements[0].text, "물류 기획 경험");
}

TEST(ParsePostings, ADayUntilWhichApplicationsAreTaken) {
  const testing::Page page = testing::MakePage(
      "사진 작가\n\n자격요건\n- 사진 촬영 경험\n\n복지\n- 작품을 메일로 보내 주세요\n- 2026년 12월 "
      "20일까지 받습니다\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_TRUE(postings[0].deadline && postings[0].deadline->date);
  EXPECT_EQ(postings[0].deadline->date->day, 20);
}

TEST(ParsePostings, ALabelAndItsValueBelowIt) {
  const testing::Page page = testing::MakePage(
      "달빛배달\n배차 기획자\n\n경력\n신입~2년\n학력\n무관\n\n자격요건\n\n배차 기획을 해 보신 "
      "분\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(postings[0].education, Education::kAny);
}

TEST(ParsePostings, ACompanyAboveSeveralPositions) {
  const auto companies = [](std::string_view text) {
    std::string names;
    for (const Posting& p : ParsePostings(MakeDocument(text), {}))
      names += p.company.value_or("-") + "/" + p.title.value_or("-") + " ";
    return names;
  };
  EXPECT_EQ(
      companies("## 하늘보리\n\n### 백엔드 개발자\n#### 자격요건\n- 자바 경력 3년 이상\n\n### 자료 "
                "분석가\n#### 자격요건\n- SQL 경험\n\n## 달빛배달\n\n### 웹 개발자\n#### "
                "자격요건\n- 리액트 경험"),
      "하늘보리/백엔드 개발자 하늘보리/자료 분석가 달빛배달/웹 개발자 ");
  // Not below a heading of the same level.
  EXPECT_EQ(
      companies("## 하늘보리\n\n### 백엔드 개발자\n#### 자격요건\n- 자바 경력 3년 이상\n\n## 웹 "
                "개발자\n#### 자격요건\n- 리액트 경험"),
      "하늘보리/백엔드 개발자 -/웹 개발자 ");
}

// "company|title|deadline|required|preferred;" of each posting.
std::string ShortForm(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  std::string form;
  for (const Posting& p : ParsePostings(page.document, {.as_of = Date{2026, 11, 27}})) {
    form += p.company.value_or("-") + '|' + p.title.value_or("-") + '|';
    if (p.deadline) form += p.deadline->date ? FormatDate(*p.deadline->date) : p.deadline->raw;
    size_t required = 0;
    for (const Requirement& r : p.requirements) required += r.necessity == Necessity::kRequired;
    form += '|' + std::to_string(required) + '|' +
            std::to_string(p.requirements.size() - required) + ';';
  }
  return form;
}

TEST(ParsePostings, ShortNotesOfSeveral) {
  EXPECT_EQ(
      ShortForm(
          "# 지원 후보 정리 (11/27)\n\n## 1) 윤슬배송 - 배차 서버 개발자\n- "
          "https://jobs.yunseul.example/openings/41\n- 마감 12/5\n- 자격: Java/Kotlin 3년 "
          "이상, Spring\n- 우대: Kafka\n- 느낌: 재밌어 보인다\n\n## 2) 청보리랩 / 데이터 "
          "엔지니어\n- ~12.15, 판교, 정규직\n- 자격: SQL, Python\n- 우대: dbt\n\n## 3) "
          "모래시계연구소\n- 상시\n- 직무: 프론트엔드 개발자\n- React 필수. Next.js 하면 좋음\n"),
      "윤슬배송|배차 서버 개발자|2026-12-05|1|1;청보리랩|데이터 엔지니어|2026-12-15|1|1;"
      "모래시계연구소|프론트엔드 개발자|상시|1|1;");
  EXPECT_EQ(
      ShortForm("오늘 본 공고들\n\n1. 두레국수\n직무: 매장 운영 매니저\n필수: 외식업 경력 3년 "
                "이상\n우대: 운전면허 1종\n마감: 12월 5일\n\n2. 새참도시락\n직무: 물류 기획 "
                "담당자\n필수: SQL, WMS 운영 경험\n우대: SAP\n마감: 상시\n"),
      "두레국수|매장 운영 매니저|2026-12-05|1|1;새참도시락|물류 기획 담당자|상시|1|1;");
  EXPECT_EQ(
      ShortForm("[윤슬배송] 배차 서버 개발자\n\n📅 마감일: 2026.12.05\n\n✔️ 자격요건\n✔️ Java 3년 "
                "이상\n\n➕ 우대사항\n➕ Kafka\n\n---\n\n[청보리랩] 데이터 엔지니어\n\n📅 마감일: "
                "채용시까지\n\n✔️ 자격요건\n✔️ SQL\n\n➕ 우대사항\n➕ Spark\n"),
      "윤슬배송|[윤슬배송] 배차 서버 개발자|2026-12-05|1|1;"
      "청보리랩|[청보리랩] 데이터 엔지니어|채용시까지|1|1;");
}

}  // namespace
}  // namespace gonggo
