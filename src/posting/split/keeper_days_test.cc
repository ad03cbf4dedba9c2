#include "posting/split/keeper_days.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(KeeperDays, Table) {
  const struct {
    std::string_view page, days;  // with ';' behind each
  } rows[] = {
      {"11/24 월\n- 하늘식품 생산관리 12/9까지\n11/26 수\n- 들보리 영업\n", "11/24 월;11/26 수;"},
      {"지원 일지\n\n11/24\n하늘식품 지원완료\n\n11/26(수)\n들보리 지원완료\n", "11/24;11/26(수);"},
      // A plan's headings, also with nothing below them; labels of the file above.
      {"# 플랜\n## 월\n- [ ] 하늘식품 지원\n## 화\n## 나중에\n- 토익\n", "## 월;## 화;## 나중에;"},
      {"---\nweek: 49\ntags: a\nkind: b\n---\n## 월\n- 하늘식품\n## 화\n- 들보리\n",
       "## 월;## 화;"},
      {"**12/1 (화)**\n- 하늘식품 지원\n\n**날짜 모름**\n- 들보리\n",
       "**12/1 (화)**;**날짜 모름**;"},
      {"## 월급\n300\n## 이번주 할 일\n지원\n", ""},
      {"월\n하늘식품\n화\n들보리\n", ""},
      // A day of an opening stands below it, and one alone parts nothing.
      {"하늘식품 생산관리\n12/9\n\n들보리 영업\n12/10\n", ""},
      {"11/24 월\n- 하늘식품 생산관리\n", ""},
      {"11/24\n11/25\n하늘식품 생산관리\n", ""},
      {"하늘식품 생산관리\n천안\n11/24\n들보리 영업\n11/25\n부산\n", ""},
      {"12/5 면접\n하늘식품\n12/6 면접\n들보리\n", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.page);
    std::string days;
    for (const uint32_t day : FindKeeperDays(page.document.text, page.lines))
      days.append(page.At(page.lines[day].whole)).append(";");
    EXPECT_EQ(days, row.days) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
