#include "posting/note/pay_lines.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(PayLines, Stated) {
  const struct {
    std::string_view page, stated;
  } rows[] = {
      {"Requirements\nKotlin\nThe base salary range for this role in Portugal\n€72,000 - €90,000 "
       "EUR\nFruit",
       "The base salary range for this role in Portugal=label;€72,000 - €90,000 EUR=salary;"},
      {"Requirements\nKotlin\n$29.00 - $36.50 per hour", "$29.00 - $36.50 per hour=salary;"},
      // In a sentence below the lists, and behind an emoji anywhere
      {"Requirements\n- Kotlin\nThe base salary range is ₩80M–₩120M + bonus.",
       "The base salary range is ₩80M–₩120M + bonus.=salary;"},
      {"자격요건\n- 자바\n연봉은 4천~6천 사이에서 협의해요.",
       "연봉은 4천~6천 사이에서 협의해요.=salary;"},
      {"자격요건\n- 연봉 5,000만원 이상 직군 채용 경험", ""},
      {"자격요건\n- 자바\n💰 4,000 ~ 8,000만 (경력에 따라)",
       "4,000 ~ 8,000만 (경력에 따라)=field:salary;"},
      {"자격요건\n- 자바\n💰 시급 10,700원 (주휴수당 별도)",
       "시급 10,700원 (주휴수당 별도)=field:salary;"},
      {"자격요건\n- 자바\n💰 100만원 상당의 장비", ""},
      // Above the lists, among benefits, and in sentences.
      {"Skybarley\n$29.00 - $36.50 per hour", ""},
      {"Requirements\n- €1,200 learning budget\n€1,200 learning budget", ""},
      {"We pay on time.", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    ReadPayLines(page.document.text, page.lines);
    std::string stated;
    for (const Line& line : page.lines) {
      if (!line.states.empty())
        stated += std::string(page.At(line.content)) + "=" + std::string(line.states) + ";";
      if (line.field == "salary") stated += std::string(page.At(line.value)) + "=field:salary;";
    }
    EXPECT_EQ(stated, row.stated) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
