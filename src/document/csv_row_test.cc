#include "document/csv_row.h"

#include <gtest/gtest.h>

#include <utility>

#include "document/csv_header.h"

namespace gonggo {
namespace {

using Cells = std::vector<std::string>;

struct Case {
  std::string_view text;
  Cells cells;
  size_t size;
  bool unclosed = false;
};

TEST(ParseCsvRowTest, Table) {
  const Case cases[] = {
      {"a,b,c\nd", {"a", "b", "c"}, 6},
      {"a,b\r\nc", {"a", "b"}, 5},
      {"a,b\rc", {"a", "b"}, 4},
      {"a", {"a"}, 1},
      {"", {""}, 0},
      {"\n", {""}, 1},
      {",\n", {"", ""}, 2},
      {"a,,\n", {"a", "", ""}, 4},
      {"\"a,b\",c\n", {"a,b", "c"}, 8},
      {"\"a\nb\",c\n", {"a\nb", "c"}, 8},
      {"\"a\r\nb\"\r\n", {"a\r\nb"}, 8},
      {"\"say \"\"hi\"\"\"\n", {"say \"hi\""}, 13},
      {"\"\",x\n", {"", "x"}, 5},
      {"\"\"\"\",x\n", {"\"", "x"}, 7},
      {"\"a\"b,c\n", {"ab", "c"}, 7},
      {"a\"b\",c\n", {"a\"b\"", "c"}, 7},
      {"a, \"b\"\n", {"a", " \"b\""}, 7},
      {"\"a,b\nc,d\n", {"\"a", "b"}, 5, true},
      {"x,\"a\n", {"x", "\"a"}, 5, true},
      {"\"", {"\""}, 1, true},
  };
  for (const Case& c : cases) {
    CsvRow row;
    ASSERT_TRUE(ParseCsvRow(c.text, ',', CsvInput::kComplete, row)) << c.text;
    EXPECT_EQ(row.cells, c.cells) << c.text;
    EXPECT_EQ(row.size, c.size) << c.text;
    EXPECT_EQ(row.unclosed, c.unclosed) << c.text;
    EXPECT_LE(row.text_size, row.size) << c.text;
  }
}

TEST(ParseCsvRowTest, WaitsForTheRest) {
  for (const std::string_view text : {"", "a", "a,b", "\"a", "\"a\"", "\"a\nb", "a\r"}) {
    CsvRow row;
    EXPECT_FALSE(ParseCsvRow(text, ',', CsvInput::kMayGoOn, row)) << text;
  }
}

TEST(FindSeparatorTest, Table) {
  EXPECT_EQ(FindSeparator("a,b,c\n1;2;3;4;5"), ',');
  EXPECT_EQ(FindSeparator("a;b;c,d\n"), ';');
  EXPECT_EQ(FindSeparator("a\tb\tc,d\n"), '\t');
  EXPECT_EQ(FindSeparator("a|b|c\n"), '|');
  EXPECT_EQ(FindSeparator("\"a;b;c\",d\n"), ',');
  EXPECT_EQ(FindSeparator("a\n"), ',');
  EXPECT_EQ(FindSeparator(""), ',');
  EXPECT_EQ(FindSeparator("a\tb,c\n"), '\t');
}

TEST(ColumnNameTest, Table) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"자격\n요건", "자격 요건"},
      {" 직무내용\r\n(상세) ", "직무내용 (상세)"},
      {"회사\n명", "회사명"},
      {"근\n무\n지", "근무지"},
      {"우대  사항", "우대  사항"},
      {"Job\n\ntitle", "Job title"},
      {"Require-\nments", "Requirements"},
      {"Nice-to-\nhave", "Nice-to-have"},
      {"-\nx", "- x"},
      {"\n", ""},
      {"", ""},
  };
  for (const auto& [cell, name] : cases) EXPECT_EQ(ColumnName(cell), name) << cell;
}

TEST(FirstRowOfTest, Table) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"a,b\nc", "a,b"},
      {"a,\"b\nc\"\r\nd", "a,\"b\nc\""},
      {"a,\"b\nc", "a,\"b"},
      {"5\" pipe\nnext", "5\" pipe"},
      {"a", "a"},
      {"", ""},
  };
  for (const auto& [text, row] : cases) EXPECT_EQ(FirstRowOf(text), row) << text;
}

TEST(IsHeaderTest, Table) {
  struct HeaderCase {
    Cells cells;
    bool header;
  };
  const HeaderCase cases[] = {
      {{"title", "company", "url"}, true},
      {{"제목", "회사명", "자격요건", "우대사항"}, true},
      {{"TITLE", "MAINDUTIES", "QUALIFICATION"}, true},
      {{"", "title", "company"}, true},
      {{"title", "company", ""}, true},
      {{"job_id", "createdAt", "x"}, true},
      {{"Job Title", "Company Name"}, true},
      {{"공고 번호", "마감일", "비고"}, true},
      {{"자\n격", "우대\n사항"}, true},
      {{"text"}, true},
      {{"백엔드 개발자", "가람소프트", "서울"}, false},
      {{"Backend Engineer", "Garam", "Seoul"}, false},
      {{"1", "백엔드 개발자", "가람"}, false},
      {{"제목", "2026-01-01"}, false},
      {{"title", "https://a.example"}, false},
      {{"title", "", "company"}, false},
      {{"hr@garam.example", "company"}, false},
      {{"우리는 작은 가게의 장부를 만드는 회사입니다. 함께 일할 서버 개발자를 찾고 있습니다.",
        "회사"},
       false},
      {{""}, false},
      {{}, false},
      {{"a", "a", "a", "a"}, false},
      {{"열1", "열2"}, false},
  };
  for (const HeaderCase& c : cases)
    EXPECT_EQ(IsHeader(c.cells), c.header) << testing::PrintToString(c.cells);
  EXPECT_TRUE(IsNumberedHeader({"열1", "열2"}));
  EXPECT_FALSE(IsNumberedHeader({"열1", "열3"}));
  EXPECT_FALSE(IsNumberedHeader({}));
}

}  // namespace
}  // namespace gonggo
