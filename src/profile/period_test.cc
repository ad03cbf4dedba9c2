#include "profile/period.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr Date kToday{2026, 11, 26};

std::string Month(int32_t number) {
  return std::to_string(number / 12) + '-' + std::to_string(number % 12 + 1);
}

std::string Show(std::string_view line) {
  const auto found = FindPeriod(line, kToday);
  if (!found) return "none";
  switch (found->problem) {
    case PeriodProblem::kNoSuchDate:
      return "no such date";
    case PeriodProblem::kEndsBeforeItBegins:
      return "backwards";
    case PeriodProblem::kBeginsInTheFuture:
      return "future";
    case PeriodProblem::kNone:
      break;
  }
  return Month(found->period.begin) + ".." + Month(found->period.end) +
         (found->period.ongoing ? "+" : "") + (found->period.years_only ? " years" : "");
}

TEST(FindPeriod, Table) {
  const struct {
    std::string_view line;
    std::string_view shown;
  } rows[] = {
      {"2021.03 ~ 2023.05", "2021-3..2023-5"},
      {"2021.3~2023.5", "2021-3..2023-5"},
      {"2021.03. ~ 2023.05. (2년 3개월)", "2021-3..2023-5"},
      {"2021-03-02 ~ 2023-05-31", "2021-3..2023-5"},
      {"2021. 3. 2. ~ 2023. 5. 31.", "2021-3..2023-5"},
      {"2021.03.02(화) ~ 2023.05.31", "2021-3..2023-5"},
      {"2021년 3월 ~ 2023년 5월", "2021-3..2023-5"},
      {"2021년 3월부터 2023년 5월까지", "2021-3..2023-5"},
      {"2021년 03월 02일 - 2023년 05월 31일", "2021-3..2023-5"},
      {"21년 3월 ~ 23년 5월", "2021-3..2023-5"},
      {"'21.03 ~ '23.05", "2021-3..2023-5"},
      {"21.03 ~ 23.05", "2021-3..2023-5"},
      {"2021/03 - 2023/05", "2021-3..2023-5"},
      {"03/2021 – 05/2023", "2021-3..2023-5"},
      {"202103 ~ 202305", "2021-3..2023-5"},
      {"2021.03-2023.05", "2021-3..2023-5"},
      {"2021-03 - 2023-05", "2021-3..2023-5"},
      {"Mar 2021 – May 2023", "2021-3..2023-5"},
      {"March 2021 to May 2023", "2021-3..2023-5"},
      {"Sept. 2021 - Dec. 2021", "2021-9..2021-12"},
      {"물결상점 | 백엔드 개발자 (2021.03 ~ 2023.05)", "2021-3..2023-5"},
      {"2022.03 ~ 현재", "2022-3..2026-11+"},
      {"2022.03 ~ 재직 중", "2022-3..2026-11+"},
      {"2022.03~", "2022-3..2026-11+"},
      {"(2022.03 ~ )", "2022-3..2026-11+"},
      {"Mar 2022 - Present", "2022-3..2026-11+"},
      {"2022-03-01 ~ 현재", "2022-3..2026-11+"},
      {"2019 - 2021", "2019-7..2021-6 years"},
      {"2019년 ~ 2021년", "2019-7..2021-6 years"},
      {"2017.03 ~ 2027.02", "2017-3..2026-11"},
      // what cannot be
      {"2021.13 ~ 2022.02", "no such date"},
      {"2021.00 ~ 2022.02", "no such date"},
      {"2021.02.30 ~ 2022.02.01", "no such date"},
      {"2023.05 ~ 2021.03", "backwards"},
      {"2031.05 ~ 2033.03", "future"},
      {"2031.05 ~ 현재", "future"},
      // no periods
      {"2021.03", "none"},
      {"2021년 11월 취득", "none"},
      {"010-1234-5678", "none"},
      {"정확도 99.9 ~ 99.99%", "none"},
      {"응답 시간 420ms ~ 95ms", "none"},
      {"3~5년 경력", "none"},
      {"마이그레이션 (Java 8 → 17)", "none"},
      {"", "none"},
      {"~~~~~", "none"},
      {"~ 2023.05", "none"},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.line), row.shown) << row.line;
}

TEST(FindPeriod, SpanIsWhatWasRead) {
  constexpr std::string_view kLine = "물결상점 (2021.03 ~ 2023.05, 정규직)";
  const auto found = FindPeriod(kLine, kToday);
  ASSERT_TRUE(found);
  EXPECT_EQ(Cut(kLine, found->at), "2021.03 ~ 2023.05");
}

}  // namespace
}  // namespace gonggo
