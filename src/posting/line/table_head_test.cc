#include "posting/line/table_head.h"

#include <gtest/gtest.h>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(TableHead, Rows) {
  const struct {
    std::string_view line;
    bool head;
    bool facts;
  } rows[] = {
      {"직무\t근무지\t담당업무\t자격요건 및 우대사항", true, false},
      {"포지션명\t담당 업무\t자격요건", true, false},
      {"배차\t담당업무\t자격요건", true, false},  // one cell may be anything
      {"담당업무\t자격요건", false, false},       // two are a list
      {"배차\t정산\t창고", false, false},
      {"배차 엔지니어\t부산", false, true},
      {"부산\t0명", false, true},
      {"부산\t3명", false, true},
      {"배차 서버를 만들어 본 분\t우대", false, false},
      {"담당업무", false, false},
      {"\t\t\t", false, false},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.line);
    EXPECT_EQ(IsTableHead(page.document.text, page.lines[0]), row.head) << row.line;
    EXPECT_EQ(IsRowOfFacts(page.document.text, page.lines[0]), row.facts) << row.line;
  }
}

}  // namespace
}  // namespace gonggo
