// What a label says of its own line, in notes of a few lines, in all the ways to write it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

SectionKind KindOfLine(const std::string& text, uint32_t line) {
  const testing::Page page = testing::MakePage(text);
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  if (postings.size() != 1) return SectionKind::kOther;
  for (const Section& section : postings[0].sections) {
    if (section.line_begin <= line && line <= section.line_end) return section.kind;
  }
  return SectionKind::kOther;
}

struct Labels {
  SectionKind kind;
  std::string_view above;  // the line above
  std::string_view value;
  std::vector<std::string_view> labels;
};

constexpr uint32_t kLabelled = 3;

void ExpectKinds(std::string_view title, std::string_view below, const Labels& rows,
                 const std::vector<std::pair<std::string_view, std::string_view>>& marks) {
  for (const std::string_view label : rows.labels) {
    for (const auto& [open, close] : marks) {
      const std::string line = std::string(open) + std::string(label) + std::string(close);
      const std::string text = std::string(title) + "\n" + std::string(rows.above) + "\n" + line +
                               std::string(rows.value) + "\n" + std::string(below) + "\n";
      EXPECT_EQ(KindOfLine(text, kLabelled), rows.kind) << text;
    }
  }
}

TEST(ParseLabels, Korean) {
  const Labels rows[] = {
      {SectionKind::kRequirements,
       "업무: 서버 개발",
       "Java, Spring 3년 이상",
       {"필수", "필요", "필요 역량", "요구조건", "자격", "자격요건", "요건", "꼭", "꼭 필요",
        "필수 스택", "필수기술", "지원조건"}},
      {SectionKind::kPreferred,
       "자격요건: Java",
       "Kafka 운영 경험",
       {"우대", "우대사항", "우대 사항", "우대조건", "있으면 좋음", "있으면 좋은 것",
        "있으면 플러스", "가산점", "가점", "우대 스택"}},
      {SectionKind::kDuties,
       "자격요건: Java",
       "주문 서버 개발과 운영",
       {"업무", "담당업무", "하는 일", "하는일", "주요업무", "직무내용", "역할"}},
  };
  for (const Labels& row : rows)
    ExpectKinds("가람소프트 - 백엔드 개발자", "마감: 12/20", row,
                {{"", ": "}, {"", " : "}, {"- ", ": "}, {"", " - "}, {"[", "] "}});
}

TEST(ParseLabels, English) {
  const Labels rows[] = {
      {SectionKind::kRequirements,
       "",
       "Python, SQL, 3+ years of data engineering",
       {"Must have", "Must-haves", "Required", "Requirements", "Requires", "You need", "You bring",
        "We need", "Essential", "Qualifications", "Required skills", "Your profile"}},
      {SectionKind::kPreferred,
       "",
       "dbt, Airflow",
       {"Nice to have", "Nice-to-haves", "Nice to haves", "Bonus", "Bonus points", "Plus",
        "Good to have", "Ideally", "Preferred", "Preferably", "Desirable", "Optional",
        "Preferred skills"}},
      {SectionKind::kDuties,
       "",
       "build data pipelines for the billing team",
       {"You will", "You'll", "Duties", "Tasks", "Responsibilities", "What you'll do"}},
  };
  for (const Labels& row : rows)
    ExpectKinds("Data engineer at Harbor Lane (Seoul, hybrid)", "Apply by Dec 20", row,
                {{"", ": "}, {"", " - "}});
}

TEST(ParseLabels, WhatIsAskedForIsReadBehindThem) {
  const testing::Page page = testing::MakePage(
      "가람소프트 - 백엔드 개발자\n업무: 서버 개발\n[필수] Java 3년 이상\n[우대] Kafka 운영\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_EQ(postings[0].requirements.size(), 2U);
  EXPECT_EQ(postings[0].requirements[0].text, "Java 3년 이상");
  EXPECT_EQ(postings[0].requirements[0].necessity, Necessity::kRequired);
  EXPECT_EQ(postings[0].requirements[1].text, "Kafka 운영");
  EXPECT_EQ(postings[0].requirements[1].necessity, Necessity::kPreferred);
}

// Labels that are no field tell apart what stands below another heading.
TEST(ParseLabels, PapersAreNoRequirements) {
  EXPECT_EQ(KindOfLine("가람소프트\n백엔드 개발자\n\n자격요건\n- Java\n\n제출서류\n필수: 이력서\n"
                       "선택: 포트폴리오\n",
                       8),
            SectionKind::kProcess);
}

// A position's own heading, and marks of items below a section's heading.
TEST(ParseLabels, MarksBelowAHeading) {
  const std::string text =
      "가람소프트\n백엔드 개발자\n\n자격요건\n[필수] Java\n[우대] Kafka\nGit 사용 경험\n";
  EXPECT_EQ(KindOfLine(text, 7), SectionKind::kRequirements);
}

// A card of the company below what is asked for, under its name in whatever legal form.
TEST(ParseLabels, TheCompanysCardAsksForNothing) {
  for (const std::string_view name :
       {"하늘보리 주식회사", "(주)하늘보리", "하늘보리", "㈜하늘보리"}) {
    const testing::Page page = testing::MakePage(
        "(주)하늘보리\n백엔드 개발자\n\n주요업무\n- 서버 개발\n자격요건\n- Java 3년 이상\n\n" +
        std::string(name) + "\n사업분야: 곡물 유통\n직원수: 50명\n설립연도: 2015\n");
    const std::vector<Posting> postings = ParsePostings(page.document, {});
    ASSERT_EQ(postings.size(), 1U) << name;
    EXPECT_EQ(postings[0].company, "(주)하늘보리");
    ASSERT_EQ(postings[0].requirements.size(), 1U) << name;
    EXPECT_EQ(postings[0].requirements[0].text, "Java 3년 이상");
  }
}

// The label says for how long, and what a bare number is.
TEST(ParseLabels, PayOfAnHourOrADay) {
  struct Row {
    std::string_view line;
    double min;
    double max;
    PayPeriod period;
  };
  const Row rows[] = {
      {"시급: 10,500원", 10'500, 10'500, PayPeriod::kHour},
      {"시급 : 11,000", 11'000, 11'000, PayPeriod::kHour},
      {"- 시급: 11000 (협의 가능)", 11'000, 11'000, PayPeriod::kHour},
      {"시급: 10030~12000", 10'030, 12'000, PayPeriod::kHour},
      {"일급: 12만원", 120'000, 120'000, PayPeriod::kDay},
      {"일당: 150000", 150'000, 150'000, PayPeriod::kDay},
      {"월급: 300만원", 3'000'000, 3'000'000, PayPeriod::kMonth},
      {"연봉: 4000", 40'000'000, 40'000'000, PayPeriod::kYear},
  };
  for (const Row& row : rows) {
    const testing::Page page = testing::MakePage("회사: 물결상회\n직무: 포장\n" +
                                                 std::string(row.line) + "\n근무지: 서울\n");
    const std::vector<Posting> postings = ParsePostings(page.document, {});
    ASSERT_EQ(postings.size(), 1U) << row.line;
    const auto& salary = postings[0].salary;
    ASSERT_TRUE(salary.has_value()) << row.line;
    EXPECT_EQ(salary->min, row.min) << row.line;
    EXPECT_EQ(salary->max, row.max) << row.line;
    EXPECT_EQ(salary->period, row.period) << row.line;
  }
}

// Among the duties a label of titles names none that is no job; where people sleep is no place of
// work.
TEST(ParseLabels, AmongItems) {
  const testing::Page page = testing::MakePage(
      "와인 가게 서울지역 사원급(서래점)\n\n하늘랩\n\n주요업무\n• 모집 분야 : 사원급(신입/경력)\n• "
      "매장 관리\n"
      "자격요건\n• 와인을 좋아하시는 분\n복지\n• 기숙사 지원 (경기 성남시)\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_EQ(postings[0].title, "와인 가게 서울지역 사원급(서래점)");
  EXPECT_EQ(postings[0].company, "하늘랩");
  EXPECT_FALSE(postings[0].location.has_value());
}

// A heading has both its brackets, and a title once more is one, though it looks like a heading.
TEST(ParseLabels, HeadingsWithBrackets) {
  const testing::Page page = testing::MakePage(
      "[본사] ERP 원가 직무 채용\n\n하늘글라스\n\n[본사] ERP 원가 직무 채용\n\n[서버] 자격요건\n- "
      "Java\n\n"
      "[공통] 우대사항 (필수 아님)\n- Kafka\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  std::string headings;
  for (const Section& section : postings[0].sections) {
    EXPECT_NE(section.kind, SectionKind::kDuties) << section.heading;
    if (section.kind == SectionKind::kRequirements || section.kind == SectionKind::kPreferred)
      headings += section.heading + ";";
  }
  EXPECT_EQ(headings, "[서버] 자격요건;[공통] 우대사항 (필수 아님);");
}

}  // namespace
}  // namespace gonggo
