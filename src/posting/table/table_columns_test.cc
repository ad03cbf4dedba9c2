#include "posting/table/table_columns.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// A letter a column: N name, # headcount, L place, E education, X experience, W employment, S
// short; a text by its kind: A about, D duties, R requirements, P preferred.
std::string Letters(const TableHead& head) {
  constexpr std::string_view kShapes = "N#LEXWS";
  constexpr std::string_view kKinds = "TCFADRPSBHO";
  std::string letters;
  for (const Column& c : head.columns) {
    letters += c.shape == ColumnShape::kText ? kKinds[static_cast<size_t>(c.kind)]
                                             : kShapes[static_cast<size_t>(c.shape)];
  }
  return letters;
}

TEST(TableColumns, Heads) {
  const struct {
    std::string_view page;
    std::string_view columns;  // "" where there is no head
    uint32_t caption;
    uint32_t begin;
    uint32_t end;
  } rows[] = {
      {"모집부문\t담당업무\t자격요건\t우대사항\t근무지\t인원", "NDRPL#", 0, 0, 1},
      {"부문\t직무\t구분\t업무 내용\t지원 자격 및 우대 요건\t근무지", "NNSDRL", 0, 0, 1},
      {"기업명\t기업소개\t모집분야\t지역", "NANL", 0, 0, 1},
      {"지원부서\t채용 직무\t전공\t상세 내용\t근무지/인원", "NNSDL", 0, 0, 1},
      // Wrapped cells.
      {"모집분야\t채용\n인원\t학력\t전공\t근무지\t자격요건 및 담당업무", "N#ESLR", 0, 0, 2},
      {"모집\n부문\t담당업무\t자격요건", "NDR", 0, 0, 2},
      // The lines above that name the table.
      {"하늘 모집\n신입 채용\n신입 채용 정보\n직무\t담당업무\t자격요건", "NDR", 1, 3, 4},
      {"모집부문\n모집부문 정보\n직무\t담당업무\t자격요건", "NDR", 0, 2, 3},
      // The rows below are no part of the head.
      {"직무\t담당업무\t자격요건\n배차\t배차 서버 개발\t자바 3년", "NDR", 0, 0, 1},
      // No heads: two columns, steps of hiring, rows, tabs behind bullets, nothing.
      {"담당업무\t자격요건", "", 0, 0, 0},
      {"전형\t일정\t전형절차\t담당업무", "", 0, 0, 0},
      {"배차\t배차 서버 개발\t부산", "", 0, 0, 0},
      {"•\t자격요건을 정리합니다", "", 0, 0, 0},
      {"요건\t신입\n산업기사 이상 자격증 보유자", "", 0, 0, 0},
      {"\t\t\t", "", 0, 0, 0},
      {"", "", 0, 0, 0},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.page);
    const auto heads = FindTableHeads(page.document.text, page.lines);
    ASSERT_EQ(heads.size(), row.columns.empty() ? 0U : 1U) << row.page;
    if (heads.empty()) continue;
    EXPECT_EQ(Letters(heads[0]), row.columns) << row.page;
    EXPECT_EQ(heads[0].caption, row.caption) << row.page;
    EXPECT_EQ(heads[0].begin, row.begin) << row.page;
    EXPECT_EQ(heads[0].end, row.end) << row.page;
  }
}

TEST(TableColumns, FieldsOfCells) {
  const Page page = MakePage("포지션명\t인원\t학력\t경력\t고용형태\t근무지\t담당업무");
  const auto heads = FindTableHeads(page.document.text, page.lines);
  ASSERT_EQ(heads.size(), 1U);
  std::string fields;
  for (const Column& c : heads[0].columns) fields += std::string(c.field) + "|";
  EXPECT_EQ(fields, "|headcount|education|experience|employment|location||");
}

}  // namespace
}  // namespace gonggo
