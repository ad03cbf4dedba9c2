#include "posting/field/gate.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct Row {
  const char* line;
  Field field;
  bool possible;
};

TEST(PossibleFields, Table) {
  const Row rows[] = {
      {"접수 기간: 2026.11.01 ~ 12.31", Field::kDeadline, true},
      {"2026.11.01 ~ 2026.12.31", Field::kDeadline, true},
      {"채용 시까지", Field::kDeadline, true},
      {"끝까지 해내는 분", Field::kDeadline, false},
      {"연 봉 협의", Field::kSalary, true},
      {"연산 봉사", Field::kSalary, false},
      {"₩40M", Field::kSalary, true},
      {"Salary range", Field::kSalary, true},
      {"salad range", Field::kSalary, false},
      {"경력 3년", Field::kYears, true},
      {"올해의 목표", Field::kYears, false},
      {"서류 → 면접", Field::kProcess, true},
      {"a@example.com", Field::kContact, true},
      {"https://example.com", Field::kLink, true},
      {"백엔드 개발자를 찾습니다", Field::kSalary, false},
      {"", Field::kDeadline, false},
  };
  for (const Row& row : rows)
    EXPECT_EQ(PossibleFields(row.line).Has(row.field), row.possible) << row.line;
}

TEST(PossibleFields, TotalOnBrokenBytes) {
  EXPECT_FALSE(PossibleFields("\xEA").Any());
  EXPECT_FALSE(PossibleFields("\xED\x9E").Any());
  EXPECT_FALSE(PossibleFields("\xFF\xFE\x80").Any());
}

}  // namespace
}  // namespace gonggo
