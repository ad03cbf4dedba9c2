#include "requirement/degree.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Show(std::string_view line) {
  std::string shown;
  for (const FoundDegree& found : FindDegrees(line)) {
    if (!shown.empty()) shown += ' ';
    shown += Id(found.degree);
  }
  return shown;
}

TEST(Degree, OfLines) {
  const struct {
    std::string_view line, degrees;
  } rows[] = {
      {"학사 이상", "bachelor"},
      {"석사 또는 박사 학위", "master doctor"},
      {"전문학사 이상", "associate"},
      {"고졸 이상", "high_school"},
      {"학력 무관", "any"},
      {"심사분석사 자격", ""},
      {"학사일정 관리", ""},
      {"Bachelor's degree in Statistics", "bachelor"},
      {"데이터분석사", ""},
      {"", ""},
      {"통계 전공 학사 이상", "bachelor"},
      {"정보 제공 석사 우대", "master"},
      {"학력/경력 무관", "any"},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.line), row.degrees) << row.line;
}

}  // namespace
}  // namespace gonggo
