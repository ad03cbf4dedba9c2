#include "profile/achievement.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(FindAchievementNumbers, Table) {
  const struct {
    std::string_view line;
    std::string_view shown;
  } rows[] = {
      {"응답 시간을 420ms에서 95ms로 줄임", "420ms|95ms"},
      {"매출 30% 증가", "30%"},
      {"처리량을 3배로", "3배"},
      {"하루 500만 건 처리", "500만 건"},
      {"비용 1억 2,000만 원 절감", "1억|2,000만 원"},
      {"MAU 12만 명 서비스", "12만 명"},
      {"reduced latency by 40 percent", "40 percent"},
      {"served 2 million users", "2 million users"},
      {"최대 1,200 TPS", "1,200 TPS"},
      {"결산 5영업일 → 3영업일 단축", "5영업일|3영업일"},
      {"cut the close from 8 business days to 5 days", "8 business days|5 days"},
      {"Java 17로 이전", ""},
      {"2021.03 ~ 2023.05", ""},
      {"EC2와 S3 사용", ""},
      {"2022년 3월 입사", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    std::string shown;
    for (const Span at : FindAchievementNumbers(row.line)) {
      if (!shown.empty()) shown += '|';
      shown += Cut(row.line, at);
    }
    EXPECT_EQ(shown, row.shown) << row.line;
  }
}

}  // namespace
}  // namespace gonggo
