// Tables whose columns are no openings, and what such a table says of the posting that it is of.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "posting/testing/openings.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::Read;

using Rows = std::vector<std::vector<std::string>>;

enum class Form { kMarkdown, kBars, kTabs };

std::string Join(const std::vector<std::string>& cells, std::string_view mark) {
  std::string row;
  for (size_t c = 0; c < cells.size(); ++c) row += (c == 0 ? "" : std::string(mark)) + cells[c];
  return row;
}

std::string Table(const Rows& rows, Form form) {
  std::string table;
  for (size_t r = 0; r < rows.size(); ++r) {
    if (form == Form::kMarkdown) {
      table += "| " + Join(rows[r], " | ") + " |\n";
      if (r == 0) table += "|---|---|---|\n";
    } else {
      table += Join(rows[r], form == Form::kTabs ? "\t" : " | ") + '\n';
    }
  }
  return table;
}

struct Own {
  std::string_view section;
  Rows rows;
};

// Products, teams, steps, boasts, years, grades and sites.
std::vector<Own> OwnTablesOfOne() {
  return {
      {"서비스 소개",
       {{"", "베이직", "프리미엄"},
        {"연봉", "3,000만원", "5,000만원"},
        {"근무지", "서울", "부산"},
        {"마감", "12월 1일", "상시"},
        {"자격요건", "코틀린", "스칼라"}}},
      {"요금제",
       {{"구분", "스타터 플랜", "프로 플랜"},
        {"가격", "월 9,900원", "월 19,900원"},
        {"근무 형태", "재택", "출근"},
        {"경력", "3년 이상", "5년 이상"},
        {"위치", "서울", "부산"},
        {"우대", "SQL 경험", "파이썬"}}},
      {"팀 소개",
       {{"", "서버", "데이터"},
        {"담당업무", "API 개발", "파이프라인 구축"},
        {"자격요건", "코틀린", "파이썬"},
        {"우대사항", "레디스", "스파크"},
        {"근무지", "판교", "서울"}}},
      {"전형",
       {{"구분", "서류 전형", "실무 면접"},
        {"기간", "12월 1일까지", "12월 9일"},
        {"장소", "온라인", "판교 본사"},
        {"자격요건", "없음", "서류 합격"},
        {"우대사항", "장애인", "보훈"}}},
      {"복지",
       {{"", "다른 회사", "우리"},
        {"연봉", "협의", "5,000만원 이상"},
        {"근무", "주 5일 출근", "주 2회 재택"},
        {"근무지", "서울 외곽", "판교역 앞"},
        {"자격요건", "대졸 이상", "학력 무관"}}},
      {"회사 연혁",
       {{"", "작년", "올해"},
        {"연봉", "3,000만원", "5,000만원"},
        {"근무지", "구로", "판교"},
        {"자격요건", "대졸", "무관"},
        {"학력", "대졸", "무관"}}},
      {"연봉 테이블",
       {{"구분", "브론즈 등급", "실버 등급"},
        {"연봉", "4,000만원", "6,000만원"},
        {"경력", "3년 이상", "7년 이상"},
        {"자격요건", "코틀린", "설계 경험"},
        {"근무지", "판교", "판교"}}},
      {"근무 환경",
       {{"구분", "본관", "별관"},
        {"근무지", "서울 중구", "서울 마포"},
        {"근무시간", "9시~18시", "10시~19시"},
        {"고용형태", "정규직", "정규직"},
        {"자격요건", "코틀린", "리눅스"}}},
  };
}

constexpr Form kForms[] = {Form::kMarkdown, Form::kBars, Form::kTabs};

// Wherever they stand, they begin no posting, and the page's own asks stay.
TEST(ParseColumns, OfOnePosting) {
  for (const Own& own : OwnTablesOfOne()) {
    for (const Form form : kForms) {
      const std::string table = Table(own.rows, form);
      const std::string below =
          "# 물결소프트 백엔드 개발자\n\n## 주요업무\n- 결제 서버 개발\n\n## "
          "자격요건\n- 자바 3년 이상\n- 스프링\n\n## 우대사항\n- 카프카\n\n## " +
          std::string(own.section) + "\n\n" + table + "\n## 접수\n- 마감: 12월 20일\n";
      const std::vector<Posting> postings = ParsePostings(MakeDocument(below), {});
      ASSERT_EQ(postings.size(), 1U) << below;
      ASSERT_TRUE(postings[0].deadline) << below;
      EXPECT_EQ(postings[0].deadline->raw, "12월 20일") << below;
      const std::string asks = testing::AsksOf(postings[0]);
      EXPECT_NE(asks.find("자바 3년 이상;스프링;"), std::string::npos) << below << asks;
      EXPECT_EQ(asks.find('|'), std::string::npos) << asks;
      for (const std::string_view title :
           {"# 물결소프트 백엔드 개발자\n\n", "# 물결소프트 채용\n\n", ""}) {
        const std::string above = std::string(title) + table;
        EXPECT_EQ(ParsePostings(MakeDocument(above), {}).size(), 1U) << above;
      }
    }
  }
}

// As a page is rendered, whose reader knows the rows of a table.
TEST(ParseColumns, OfAPage) {
  for (const Own& own : OwnTablesOfOne()) {
    const std::string text = "# 물결소프트 백엔드 개발자\n\n## 자격요건\n- 자바 3년 이상\n\n## " +
                             std::string(own.section) + "\n" + Table(own.rows, Form::kBars);
    Document document = MakeDocument(text);
    document.origin.format = Format::kHtml;
    for (Block& block : document.blocks) {
      if (Cut(document.text, block.content).find(" | ") != std::string_view::npos)
        block.kind = BlockKind::kTableRow;
    }
    EXPECT_EQ(ParsePostings(document, {}).size(), 1U) << text;
  }
}

// What is asked for in such a table is said of the posting, a cell each.
TEST(ParseColumns, AsksOfOwnTables) {
  for (const Form form : kForms) {
    EXPECT_EQ(Read("# 물결소프트 채용\n\n" + Table({{"구분", "서버팀", "인프라팀"},
                                                    {"근무지", "판교", "판교"},
                                                    {"고용형태", "정규직", "정규직"},
                                                    {"자격요건", "자바", "리눅스"},
                                                    {"우대사항", "-", "쿠버네티스"}},
                                                   form)),
              "물결소프트/물결소프트 채용[자바;리눅스;][쿠버네티스;]\n");
  }
}

// Names in digits are names where a row says for whom they look.
TEST(ParseColumns, NamesWithDigits) {
  const Rows rows = {{"", "보리24", "네오7"},        {"직무", "백엔드 개발자", "데이터 엔지니어"},
                     {"지역", "판교", "대전"},       {"마감", "12/20", "상시"},
                     {"자격요건", "자바", "파이썬"}, {"우대사항", "카프카", "스파크"}};
  for (const Form form : kForms) {
    EXPECT_EQ(Read(Table(rows, form)),
              "보리24/백엔드 개발자[자바;][카프카;]\n네오7/데이터 엔지니어[파이썬;][스파크;]\n");
  }
}

// Levels of one thing, and what a company calls others and itself, are no companies; known names
// are, with or without a row that names their openings, and below a title that names a job.
TEST(ParseColumns, WhatHeadsSay) {
  const struct {
    std::string_view above;
    std::string_view first;
    std::string_view second;
    bool titles;
    size_t postings;
  } kRows[] = {
      {"", "하늘서랍", "들판노트", true, 2},
      {"", "하늘서랍", "들판노트", false, 1},
      {"", "물결은행", "들판소프트", false, 2},
      {"", "물결은행", "들판랩", false, 1},
      {"", "(주)하늘", "들판 주식회사", false, 2},
      {"백엔드 개발자\n\n", "물결은행", "들판랩", true, 2},
      {"백엔드 개발자\n\n", "물결은행", "들판랩", false, 1},
      {"백엔드 공고 두 곳 비교 — 어디로 갈까\n\n", "하늘서랍", "들판노트", true, 2},
      {"물결소프트 백엔드 개발자\n\n", "하늘서랍", "들판노트", true, 1},
      {"", "트랙1", "트랙2", true, 1},
      {"", "서버", "데이터", true, 1},
      {"", "시니어", "주니어", true, 1},
      {"", "타사", "물결소프트", true, 1},
  };
  for (const auto& row : kRows) {
    Rows rows = {{"", std::string(row.first), std::string(row.second)},
                 {"직무", "서버 개발자", "데이터 엔지니어"},
                 {"지역", "판교", "대전"},
                 {"마감", "12/20", "상시"},
                 {"자격요건", "자바", "파이썬"},
                 {"우대사항", "카프카", "스파크"}};
    if (!row.titles) rows.erase(rows.begin() + 1);
    for (const Form form : kForms) {
      const std::string text = std::string(row.above) + Table(rows, form);
      EXPECT_EQ(ParsePostings(MakeDocument(text), {}).size(), row.postings) << text;
    }
  }
}

}  // namespace
}  // namespace gonggo
