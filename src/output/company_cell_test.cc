#include "output/company_cell.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TableCell Cell(const Posting& posting) {
  return CompanyCell(posting.company, posting.link, posting.source, Language::kKorean);
}

TEST(CompanyCell, KeepsTheNumberOfPostingsWithoutCompany) {
  Posting posting;
  posting.link = "https://career.programmers.example.com/job_positions/10121";
  const TableCell without = Cell(posting);
  EXPECT_EQ(without.kept_end, 5U);
  EXPECT_EQ(without.paint, Paint::kDim);
  Table table;
  table.columns = {{"회사", Fit::kFlexible, 8}, {"D"}};
  table.rows = {{without, {"7"}}};
  EXPECT_EQ(RenderTable(table, 20, Style()), "회사               D\n회사 미기재…10121  7\n");
  EXPECT_EQ(RenderTable(table, 12, Style()), "회사       D\n회…10121   7\n");
  posting.company = "하늘다리소프트 10121";
  EXPECT_EQ(Cell(posting).kept_end, 0U);
}

TEST(CompanyCell, LeavesTheFormOfTheCompanyOut) {
  constexpr const char* kCases[][2] = {{"(주)너울결데이터", "너울결데이터"},
                                       {"㈜ 가온", "가온"},
                                       {"가온 주식회사", "가온"},
                                       {"가온(주)", "가온"},
                                       {"가온, 주식회사", "가온"},
                                       {"주식회사", "주식회사"},
                                       {"가온(주)소프트", "가온(주)소프트"}};
  for (const auto& [company, shown] : kCases) {
    Posting posting;
    posting.company = company;
    EXPECT_EQ(Cell(posting).text, shown);
  }
}

TEST(CompanyCell, NamesOfFilesAreCutAtTheirEnd) {
  Posting posting;
  posting.source.name = "notes/아주긴이름의공고모음.md";
  EXPECT_EQ(Cell(posting).kept_end, 0U);
}

}  // namespace
}  // namespace gonggo
