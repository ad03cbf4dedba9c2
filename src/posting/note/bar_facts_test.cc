#include "posting/note/bar_facts.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(BarFacts, Cells) {
  const struct {
    std::string_view page, cells;
  } rows[] = {
      {"지원자격 | 경력 관계없음 | 학력 학력무관", "관계없음=experience;학력무관=education;"},
      {"근무조건 | 지역 대구 서구 | 임금 시급 10,800원 이상 | 주 5일 근무",
       "대구 서구=location;시급 10,800원 이상=salary;"},
      {"근무지역 서울 성동구 · 급여 월 250만원", "서울 성동구=location;월 250만원=salary;"},
      // One is a phrase, and a table's row has columns.
      {"급여 정산 | 세무 신고", ""},
      {"| 경력 무관 | 학력 무관 |", ""},
      {"자바 | 스프링", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    std::string cells;
    for (const StatedCell& cell : ReadBarFacts(page.document.text, page.lines))
      cells += std::string(page.At(cell.at)) + "=" + std::string(cell.field) + ";";
    EXPECT_EQ(cells, row.cells) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
