
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "posting/testing/page.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(LooseTable, KindsOfLines) {
  const struct {
    std::string_view page;
    std::string_view kinds;  // a letter a line that is not blank
  } rows[] = {
      // Cells between line ends, a row behind another.
      {"모집분야\t담당업무\t자격요건\t근무지\t인원\n"
       "배차\t\n배차 서버를 개발합니다\n정산 서버를 운영합니다\n\t\n"
       "[자격요건]\n자바 경력 3년 이상인 분\n[우대사항]\n코틀린 경험이 있는 분\n\t부산\t0명\n"
       "창고\t\n창고 관리 서비스를 개발합니다\n\t\n"
       "[자격요건]\n고 언어 경력 2년 이상인 분\n\t대전\t3명",
       "FFDDRRPPFFDRRF"},
      // Wrapped cells; a place of two lines; the head's cells are wrapped, too.
      {"모집분야\t채용\n인원\t학력\t근무지\t자격요건 및 담당업무\n"
       "배수펌프\n설비정비\n(새봄)\t00명\t전문졸\n이상\t부산 기장\n/\n울산 "
       "울주\t자격\n요건\t경력\t\n"
       "펌프 정비 경력 3년 이상인 분\n산업기사 자격증을 가진 분\n영어 회화 가능자 우대\n\n"
       "담당\n업무\t\n배수펌프 설비를 정비하고 점검합니다\n",
       "FFFFFFFFRRRPDDD"},
      // Cells that span rows are missing where they go on.
      {"부문\t직무\t구분\t업무 내용\t지원 자격 및 우대 요건\t근무지\n"
       "해외\n사업\t상표 홍보\t경력\t\n온라인 홍보를 기획하고 운영합니다\n\t\n"
       "[학력]\n학사 이상 졸업자\n[필수]\n홍보 경력이 있는 분\n[우대]\n중국어 "
       "가능자\n\t부산\n(해운대)\n"
       "대여 영업\t경력\t\n대여 영업 조직을 운영하고 관리합니다\n\t\n"
       "[학력]\n학사 이상 졸업자\n[필수]\n영업 관리 경력이 있는 분",
       "FFFDRRRRPPFFFDRRRR"},
      // Notices and headings of other sections end the table.
      {"포지션명\t담당 업무\t자격요건 및 우대사항\n"
       "데이터 분석가\n(경력 3년 이상)\n\t배차 지표를 설계하고 분석합니다\n대시보드를 만들고 "
       "운영합니다\n"
       "\t자격요건\n자료를 분석한 경력이 3년 이상인 분\n우대사항\n창고 자료를 다뤄 본 경험이 있는 "
       "분\n\n"
       "전형절차\n서류전형 > 면접 > 합격",
       "FFFDDRRPPHH"},
      // How to apply stands at the end of a cell, too.
      {"직무\t담당업무\t자격요건\t근무지\n"
       "포장 디자인\t\n제품 포장을 디자인하고 제작합니다\n\t\n"
       "디자인 도구를 다룰 수 있는 분\n\n해당 업무의 포트폴리오 제출 필수\n\n\t부산",
       "FFDRHF"},
      // Facts among duties.
      {"직무\t담당업무\t자격요건\t근무지\n"
       "배차\t\n배차 서버를 개발합니다\n근무지 : 부산 해운대구\n\t\n자바 경력이 3년 이상인 "
       "분\n\t부산",
       "FFDFRF"},
      // What does not fit its head is left to the walk: a list below a row of menu entries.
      {"담당업무\t자격요건\t우대사항\n\n## 담당업무\n- 배차 서버 개발\n\n## 자격요건\n- 자바 경력 "
       "3년",
       "FDDRR"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

TEST(LooseTable, SeveralTablesWithCaptions) {
  const Page page = MakePage(
      "모집 부문\n\n[영업]\n책임자 모집 [영업] 정보\n직무\t담당업무\t자격요건\t근무지\n"
      "점포 영업\t\n점포를 찾아 영업합니다\n\t\n[자격요건]\n영업 경력 3년 이상인 분\n\t서울\n"
      "[지원]\n책임자 모집 [지원] 정보\n직무\t담당업무\t자격요건\t근무지\n"
      "영업 지원\t\n매출을 마감하고 정산합니다\n\t\n[자격요건]\n회계 경력이 있는 분\n\t서울");
  EXPECT_EQ(page.Letters({}), "FFFFFDRRFFFFFDRRF");
}

TEST(LooseTable, CellsOfTheFirstPosition) {
  const Page page = MakePage(
      "모집분야\t인원\t학력\t근무지\t담당업무\n"
      "배차\t00명\t전문졸\n이상\t부산 기장\n/\n울산 울주\t배차 서버를 개발합니다\n\n"
      "창고\t0명\t학사\n이상\t대전\t창고 서비스를 운영합니다");
  std::string cells;
  for (const StatedCell& cell : page.tables.cells)
    cells += std::string(cell.field) + "=" + std::string(page.At(cell.at)) + ";";
  EXPECT_EQ(cells, "headcount=00명;education=전문졸\n이상;location=부산 기장\n/\n울산 울주;");
  std::string further;
  for (const StatedCell& cell : page.tables.further)
    further += std::string(cell.field) + "=" + std::string(page.At(cell.at)) + ";";
  EXPECT_EQ(further, "headcount=0명;education=학사\n이상;location=대전;");
}

TEST(LooseTable, LabelsOfCellsAreHeadings) {
  const Page page = MakePage(
      "모집분야\t담당업무\t자격요건\t근무지\n배차\t\n배차 서버를 개발합니다\n\t\n"
      "[자격요건]\n자바 경력 3년 이상인 분\n\t부산");
  EXPECT_TRUE(page.headings[4].is_heading);
  EXPECT_EQ(page.headings[4].kind, SectionKind::kRequirements);
  EXPECT_FALSE(page.headings[0].is_heading);
  EXPECT_FALSE(page.headings[5].is_heading);
}

// Whatever stands between tabs: lines in order, each once, not blank; cells inside the text.
TEST(LooseTable, AnyText) {
  constexpr std::string_view kPieces[] = {"\t",       "\n",          "\n\n",           "모집분야",
                                          "담당업무", "자격요건",    "근무지\t인원\n", "0명",
                                          "부산",     "/",           "[우대사항]",     "전문졸",
                                          "\t\t\t\n", "배차 개발\n", "경력",           "※ 안내\n"};
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    std::string text = "모집분야\t담당업무\t자격요건\t근무지\n";
    for (uint32_t n = random() % 60; n > 0; --n) text += kPieces[random() % std::size(kPieces)];
    const Page page = MakePage(text);
    int64_t last = -1;
    for (const TableLine& row : page.tables.lines) {
      EXPECT_GT(int64_t{row.line}, last) << text;
      last = row.line;
      ASSERT_LT(row.line, page.lines.size()) << text;
      EXPECT_FALSE(page.lines[row.line].blank) << text;
    }
    for (const StatedCell& cell : page.tables.cells) {
      EXPECT_LT(cell.at.begin, cell.at.end) << text;
      EXPECT_LE(cell.at.end, page.document.text.size()) << text;
    }
  }
}

}  // namespace
}  // namespace gonggo
