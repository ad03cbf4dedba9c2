#include "model/profile.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(CoveredMonths, CountsEveryMonthOnce) {
  const auto span = [](int y1, int m1, int y2, int m2) {
    return Period{MonthNumber(y1, m1), MonthNumber(y2, m2), false, false};
  };
  EXPECT_EQ(CoveredMonths({}), 0);
  EXPECT_EQ(CoveredMonths({span(2021, 3, 2023, 5)}), 27);
  EXPECT_EQ(CoveredMonths({span(2021, 3, 2021, 3)}), 1);
  EXPECT_EQ(CoveredMonths({span(2021, 1, 2021, 12), span(2021, 6, 2022, 6)}), 18);
  EXPECT_EQ(CoveredMonths({span(2022, 1, 2022, 3), span(2021, 1, 2022, 12)}), 24);
  EXPECT_EQ(CoveredMonths({span(2021, 1, 2021, 2), span(2021, 3, 2021, 4)}), 4);
  EXPECT_EQ(CoveredMonths({span(2021, 1, 2021, 2), span(2023, 1, 2023, 2)}), 4);
}

TEST(SkillMonths, TakesWhatIsStatedWhereItIsMore) {
  ProfileSkill skill;
  EXPECT_EQ(SkillMonths(skill), std::nullopt);
  skill.stated_months = 24;
  EXPECT_EQ(SkillMonths(skill), 24);
  skill.periods = {{MonthNumber(2021, 1), MonthNumber(2021, 12), false, false}};
  EXPECT_EQ(SkillMonths(skill), 24);
  skill.stated_months = 6;
  EXPECT_EQ(SkillMonths(skill), 12);
}

}  // namespace
}  // namespace gonggo
