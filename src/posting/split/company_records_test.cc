#include "posting/split/company_records.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/heading/headings.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(CompanyRecords, Table) {
  const struct {
    std::string_view page, begins;  // with ';' behind each, '!' before all where they are sure
  } rows[] = {
      {"회사: 하늘보리\n포지션: 배차 서버 개발자\n마감: 12/5\n\n회사: 들보리\n포지션: 영업\n",
       "!회사: 하늘보리;회사: 들보리;"},
      // One short record among long ones, items, English, no blank lines.
      {"회사: 하늘보리\n포지션: 배차\n마감: 12/5\n지역: 서울\n\n회사: 들보리\n포지션: 영업\n",
       "!회사: 하늘보리;회사: 들보리;"},
      {"- 회사: 하늘보리\n- 포지션: 배차\n\n- 회사: 들보리\n- 포지션: 영업\n",
       "!- 회사: 하늘보리;- 회사: 들보리;"},
      {"Company: Skybarley\nPosition: Backend\n\nCompany: Meadow Oats\nPosition: Frontend\n",
       "!Company: Skybarley;Company: Meadow Oats;"},
      {"회사: 하늘보리\n포지션: 배차\n회사: 들보리\n포지션: 영업\n",
       "!회사: 하늘보리;회사: 들보리;"},
      // The company's label is not the first.
      {"포지션: 배차\n회사: 하늘보리\n마감: 12/5\n포지션: 영업\n회사: 들보리\n마감: 12/6\n",
       "!포지션: 배차;포지션: 영업;"},
      {"포지션: 배차\n회사: 하늘보리\n\n포지션: 영업\n회사: 들보리\n",
       "!포지션: 배차;포지션: 영업;"},
      // A company looks for two.
      {"회사: 하늘보리\n포지션: 배차\n\n회사: 하늘보리\n포지션: 정산\n\n회사: 들보리\n포지션: "
       "영업\n",
       "!회사: 하늘보리;회사: 하늘보리;회사: 들보리;"},
      // One posting says its company twice, or by two labels.
      {"회사: 하늘보리\n포지션: 배차\n\n회사: 하늘보리\n주소: 서울 성동구\n", ""},
      {"회사: 하늘보리\n포지션: 배차\n\n상호: 하늘보리 주식회사\n대표: 김보리\n",
       "회사: 하늘보리;상호: 하늘보리 주식회사;"},
      {"회사: 하늘보리\n회사: 들보리\n", "회사: 하늘보리;회사: 들보리;"},
      {"회사: 하늘보리\n포지션: 배차\n", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    page.headings = FindHeadings(page.document.text, page.lines);
    const CompanyRecords records = FindCompanyRecords(page.document.text, page.Labelled());
    std::string begins = records.sure ? "!" : "";
    for (const LineRange& block : records.blocks)
      begins.append(page.At(page.lines[block.begin].whole)).append(";");
    EXPECT_EQ(begins, row.begins) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
