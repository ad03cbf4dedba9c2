#include "output/table.h"

#include <gtest/gtest.h>

#include "text/width.h"

namespace gonggo {
namespace {

Table Postings() {
  Table table;
  table.columns = {{"ID"}, {"회사", Fit::kFlexible, 6}, {"제목", Fit::kFlexible, 10}, {"마감"}};
  table.rows = {
      {{"abcd"}, {"가나소프트"}, {"백엔드 개발자 (결제 플랫폼 · 정산 시스템 담당)"}, {"D-7"}},
      {{"efgh"}, {"Dara"}, {"Site Reliability Engineer"}, {"상시"}}};
  return table;
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

TEST(RenderTable, AlignsDoubleWidthColumns) {
  const std::vector<std::string> lines = Lines(RenderTable(Postings(), 100, Style()));
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0], "ID    회사        제목                                            마감");
  EXPECT_EQ(lines[1], "abcd  가나소프트  백엔드 개발자 (결제 플랫폼 · 정산 시스템 담당)  D-7");
  EXPECT_EQ(lines[2], "efgh  Dara        Site Reliability Engineer                       상시");
}

TEST(RenderTable, FitsTheTerminal) {
  for (size_t columns = 30; columns < 90; ++columns) {
    for (const std::string& line : Lines(RenderTable(Postings(), columns, Style()))) {
      EXPECT_LE(DisplayWidth(line), columns) << line;
    }
  }
}

TEST(RenderTable, EquallyWideColumnsGiveWayTogether) {
  Table table;
  table.columns = {{"A", Fit::kFlexible, 4}, {"B", Fit::kFlexible, 4}};
  table.rows = {{{std::string(50, 'a')}, {std::string(50, 'b')}}};
  EXPECT_EQ(Lines(RenderTable(table, 42, Style()))[1],
            std::string(19, 'a') + "…  " + std::string(19, 'b') + "…");
}

// Where that lets a row fit, half of the least width will do.
TEST(RenderTable, GoesBelowTheLeastWidthWhereThatHelps) {
  Table table;
  table.columns = {{"기술", Fit::kFlexible, 16}, {"함께"}, {"비율"}};
  table.rows = {{{"데이터베이스 관리"}, {"12"}, {"100%"}}};
  EXPECT_EQ(Lines(RenderTable(table, 20, Style()))[1], "데이터베…  12   100%");
}

TEST(RenderTable, StaysReadableWhereNothingFits) {
  const std::vector<std::string> lines = Lines(RenderTable(Postings(), 5, Style()));
  EXPECT_EQ(lines[1], "abcd 가나…  백엔드 개… D-7");
}

TEST(RenderTable, KeepsControlCharactersFromTheTerminal) {
  Table table;
  table.columns = {{"A"}};
  table.rows = {{{"\033[2Jx\ny\t\xE2\x80\xAEz\x9B"}}};
  const std::string out = RenderTable(table, 80, Style());
  EXPECT_EQ(out.find('\033'), std::string::npos);
  EXPECT_EQ(Lines(out).size(), 2U);
  EXPECT_EQ(out.find("\xE2\x80\xAE"), std::string::npos);
}

TEST(RenderTable, PaintsWithoutChangingWidths) {
  Table table = Postings();
  table.rows[0][3].paint = Paint::kWarning;
  const std::string out = RenderTable(table, 100, Style::Coloured());
  EXPECT_NE(out.find("\033[33mD-7\033[0m"), std::string::npos);
}

}  // namespace
}  // namespace gonggo
