#include "posting/field/probation.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;
constexpr int kNothing = -1;

struct Row {
  Labelled labelled;
  const char* text;
  int expected;
};

const Row kRows[] = {
    {kYes, "3개월", 3},
    {kYes, "3 개월 (급여 100%)", 3},
    {kYes, "없음", 0},
    {kYes, "3 months", 3},
    {kYes, "None", 0},
    {kYes, "경력 3개월 / 신입 6개월", kNothing},
    {kYes, "", kNothing},
    {kYes, "협의", kNothing},
    {kNo, "수습 3개월", 3},
    {kNo, "정규직 (수습 3개월)", 3},
    {kNo, "정규직(3개월 수습, 처우 동일)", 3},
    {kNo, "수습기간 : 2개월", 2},
    {kNo, "수습기간 6개월 후 평가", 6},
    {kNo, "입사 후 3개월의 수습기간이 있습니다", 3},
    {kNo, "3개월 간의 수습 기간이 있습니다", 3},
    {kNo, "시용기간 3개월", 3},
    {kNo, "수습기간 없음", 0},
    {kNo, "별도의 수습기간이 없습니다", 0},
    {kNo, "3-month probation period", 3},
    {kNo, "Probation period of 6 months", 6},
    {kNo, "수습 3개월 (인턴 1개월 + 수습 2개월)", 3},
    {kNo, "정규직 (수습기간 경력 3개월 / 신입 6개월 적용)", kNothing},
    {kNo, "정규직 입사 시 12주의 수습기간이 적용됩니다", kNothing},
    {kNo, "수습기간 급여 90%", kNothing},
    {kNo, "계약기간 6개월", kNothing},
    {kNo, "6개월 이상 경력", kNothing},
    {kNo, "수습 100개월", kNothing},
    {kNo, "수습기자 3개월 교육", kNothing},
    {kNo, "", kNothing},
};

TEST(ReadProbation, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadProbation(row.text, row.labelled);
    EXPECT_EQ(found ? found->value : kNothing, row.expected) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
