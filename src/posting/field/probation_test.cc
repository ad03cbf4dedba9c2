#include "posting/field/probation.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

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
    {kNo, "경력 3년 미만 (6개월), 경력 3년 이상 (3개월) 수습", kNothing},
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
    {kNo, "정규직 입사 시 12주의 수습기간이 적용됩니다", 3},
    {kNo, "수습기간 12주", 3},
    {kNo, "12-week probation", 3},
    {kNo, "90-day probationary period", 3},
    {kNo, "three-month probationary period", 3},
    {kNo, "수습기간 세 달", 3},
    {kNo, "수습기간 無", 0},
    {kNo, "수습기간 10주", kNothing},
    {kNo, "수습은 모두에게 기본 3개월 적용 (최대 6개월까지)", 3},
    {kNo, "기간제 (계약기간 23개월, 수습기간 3개월)", 3},
    {kNo, "근속 36개월마다 휴가, 수습 3개월", 3},
    {kNo, "입사 후 첫 3개월은 수습기간입니다", 3},
    {kNo, "3개월 간은 수습기간(계약직)으로 진행", 3},
    {kNo, "수습(급여 100% 지급) 3개월 후 전환", 3},
    {kNo, "Q. 수습은 없나요?", kNothing},
    {kNo, "수습기간이 없을 수도 있습니다", kNothing},
    // Bounds, and lengths of something else
    {kNo, "수습 3~6개월", kNothing},
    {kNo, "수습 3개월~6개월", kNothing},
    {kNo, "수습기간(최대 6개월)", kNothing},
    {kNo, "3개월 미만의 수습기간", kNothing},
    {kNo, "경력 3개월 이상, 수습 가능", kNothing},
    {kNo, "수습 종료 후 6개월마다 평가", kNothing},
    {kNo, "수습기간에도 급여 전액 지급, 1개월 만근 시 휴가", kNothing},
    {kNo, "수습 통과 시 3개월 뒤 휴가", kNothing},
    {kNo, "회계사 수습 3개월", kNothing},
    {kNo, "수습기간 99999999999999999999개월", kNothing},
    {kNo, "수습 0개월", kNothing},
    {kYes, "12주", 3},
    {kYes, "계약직 6개월", kNothing},
    {kYes, "6개월 계약직 (수습 3개월)", 3},
    {kYes, "정규직 전환형 인턴 3개월", kNothing},
    {kYes, "Contract, 12 months", kNothing},
    {kYes, "3~6개월", kNothing},
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

TEST(ReadProbation, OfOneOfTwoKinds) {
  const struct {
    const char* text;
    int experienced;
    int newcomer;
  } rows[] = {
      {"정규직 (수습기간 경력 3개월 / 신입 6개월 적용)", 3, 6},
      {"수습: 신입사원은 4개월, 경력직은 2개월", 2, 4},
      {"수습기간은 최대 6개월 (경력: 3개월)", 3, kNothing},
      {"경력 3년 미만 (6개월), 경력 3년 이상 (3개월) 수습", kNothing, kNothing},
      {"경력 3개월, 신입 무관", kNothing, kNothing},  // of no probation
      {"수습 경력 3개월 이내", kNothing, kNothing},
      {"", kNothing, kNothing},
  };
  for (const auto& row : rows) {
    const auto old = ReadProbationOf(row.text, Career::kExperienced);
    EXPECT_EQ(old ? old->value : kNothing, row.experienced) << row.text;
    const auto fresh = ReadProbationOf(row.text, Career::kNewcomer);
    EXPECT_EQ(fresh ? fresh->value : kNothing, row.newcomer) << row.text;
  }
}

TEST(ReadProbation, LongHostileText) {
  for (const std::string_view unit : {"수습 ", "수습 1", "수습 개월 ", "1개월 경력 수습, "}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    for (const Labelled labelled : {kNo, kYes})
      EXPECT_FALSE(ReadProbation(text, labelled).has_value()) << unit;
  }
}

}  // namespace
}  // namespace gonggo
