#include "document/own_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/csv_reader.h"
#include "document/record_check.h"

namespace gonggo {
namespace {

using Cells = std::vector<std::string>;

std::string TextOf(const Cells& columns, const Cells& cells) {
  Origin origin;
  const auto document = RenderOwnRow(columns, cells, origin);
  return document ? document->text : "another table";
}

const Cells kTelling = {"experience_min", "experience_max", "newcomer", "skills_required",
                        "preferred"};

// The columns that tell the table, and those of a row.
std::string TextWith(const Cells& more, const Cells& values, const Cells& telling) {
  Cells columns = kTelling;
  Cells cells = telling;
  columns.insert(columns.end(), more.begin(), more.end());
  cells.insert(cells.end(), values.begin(), values.end());
  return TextOf(columns, cells);
}

TEST(OwnTableTest, EachValueIsOneLine) {
  const struct {
    Cells columns;
    Cells cells;
    Cells telling;
    std::string_view text;
  } rows[] = {
      {{}, {}, {"3", "5", "false", "", ""}, "experience: 경력 3년 ~ 5년"},
      {{}, {}, {"", "", "TRUE", "", ""}, "experience: 경력무관"},
      {{}, {}, {"", "", "false", "", ""}, ""},
      {{"region", "location"},
       {"KR-11", "서울 마포구"},
       {"", "", "", "", ""},
       "location: 서울 마포구\nregion: 서울"},
      {{"region", "location"},
       {"서울", "Mapo"},
       {"", "", "", "", ""},
       "location: Mapo\nregion: 서울"},
      {{"deadline", "deadline_time"},
       {"2026-12-31", "18:00"},
       {"", "", "", "", ""},
       "deadline: 2026-12-31 18:00"},
      {{"deadline"}, {"until_filled"}, {"", "", "", "", ""}, "deadline: 채용 시 마감"},
      {{"deadline"}, {"상시"}, {"", "", "", "", ""}, "deadline: 상시"},
      {{"salary_min", "salary_currency", "salary_period"},
       {"45,000,000", "KRW", "연봉"},
       {"", "", "", "", ""},
       "salary.min: 45000000\nsalary.currency: KRW\nsalary.period: year"},
      {{"salary_currency"}, {"KRW"}, {"", "", "", "", ""}, "급여: 협의"},
      {{"employment"}, {"full_time\n인턴"}, {"", "", "", "", ""}, "employment: 정규직, 인턴"},
      {{"skills_required", "requirements"},
       {"Java", "Java로 서버를 만들어 본 분\n영어 가능자"},
       {"", "", "", "Java", "'-1도에서 일할 수 있는 분"},
       "## 자격요건\n- Java로 서버를 만들어 본 분\n- 영어 가능자\n\n"
       "## 우대사항\n- -1도에서 일할 수 있는 분"},
      {{"메모"}, {"다시 볼 것"}, {"", "", "", "", ""}, "메모: 다시 볼 것"},
  };
  for (const auto& row : rows) EXPECT_EQ(TextWith(row.columns, row.cells, row.telling), row.text);
}

TEST(OwnTableTest, OtherTablesAreNone) {
  EXPECT_EQ(TextOf({"id", "company", "experience_min"}, {"1", "가온", "3"}), "another table");
}

TEST(OwnTableTest, ARecordIsReadByItself) {
  CheckRecords(
      ReadCsv("id,experience_min,experience_max,newcomer,skills_required,preferred\r\n"
              "7k2m9x4q1d,3,5,false,\"Java\nGo\",\r\n",
              {.name = "a.csv", .format = Format::kCsv}));
}

}  // namespace
}  // namespace gonggo
