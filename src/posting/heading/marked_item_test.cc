#include "posting/heading/marked_item.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(MarkedItem, SaysWhetherItIsRequired) {
  const struct {
    std::string_view lines;
    std::string_view expected;  // each requirement behind its necessity
  } rows[] = {
      {"[필수] SQL 활용 경험\n[우대] 통계학 전공",
       "required [필수] SQL 활용 경험/preferred [우대] 통계학 전공/"},
      {"- [필수] SQL 활용 경험\n- [우대] 통계학 전공",
       "required [필수] SQL 활용 경험/preferred [우대] 통계학 전공/"},
      {"(필수) SQL 활용 경험\n(우대) 통계학 전공",
       "required (필수) SQL 활용 경험/preferred (우대) 통계학 전공/"},
      {"우대) 통계학 전공", "preferred 우대) 통계학 전공/"},
      {"[Required] SQL\n[Preferred] Statistics",
       "required [Required] SQL/preferred [Preferred] Statistics/"},
      // Headings
      {"[필수]\nSQL 활용 경험\n[우대]\n통계학 전공",
       "required SQL 활용 경험/preferred 통계학 전공/"},
      {"[필수] 이런 분을 찾습니다\n- SQL\n[우대] 이런 분이면 더 좋아요\n- 통계학",
       "required SQL/preferred 통계학/"},
      {"[우대] 데이터 경험\n- 통계학 전공\n- Kafka", "preferred 통계학 전공/preferred Kafka/"},
  };
  for (const auto& row : rows) {
    const auto document = testing::MakeDocument("데이터 분석가\n하늘보리\n\n자격요건\n" +
                                                std::string(row.lines) + "\n\n근무지: 서울\n");
    const std::vector<Posting> postings = ParsePostings(document, {});
    ASSERT_EQ(postings.size(), 1U);
    std::string read;
    for (const Requirement& requirement : postings[0].requirements)
      read += std::string(Id(requirement.necessity)) + ' ' + requirement.text + '/';
    EXPECT_EQ(read, row.expected) << row.lines;
  }
}

}  // namespace
}  // namespace gonggo
