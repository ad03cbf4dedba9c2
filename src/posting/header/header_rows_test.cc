// Names above and in rows of facts.
#include <gtest/gtest.h>

#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(HeaderRows, WhoLooksForWhom) {
  const struct {
    std::string_view page, company, title;
  } rows[] = {
      // A row of facts of which two say how one works.
      {"Backend Engineer\nSkybarley | Remote | Full-time\n\nRequirements\n- Java", "Skybarley",
       "Backend Engineer"},
      {"Backend Engineer\nSkybarley | Full-time | $120k - $150k + equity\n\nRequirements\n- Java",
       "Skybarley", "Backend Engineer"},
      // A board's own name stands above both.
      {"점핏\n데이터 플랫폼 개발자\n하늘보리\n자격요건\n- 자바", "하늘보리",
       "데이터 플랫폼 개발자"},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.page);
    const Posting posting = ParsePostings(page.document, {}).at(0);
    EXPECT_EQ(posting.company.value_or(""), row.company) << row.page;
    EXPECT_EQ(posting.title.value_or(""), row.title) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
