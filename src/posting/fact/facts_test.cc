// Facts that only look like one: of the notice, of a contract, of who works there, of wishes, of
// one choice among several.
#include "posting/fact/facts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

Posting PostingOf(std::string_view text) {
  ParseOptions options;
  options.as_of = Date{2026, 11, 29};
  return ParsePostings(testing::MakeDocument(text), options).at(0);
}

std::string YearsOf(std::string_view text) {
  const auto experience = PostingOf(text).experience;
  if (!experience) return "";
  const auto number = [](std::optional<double> years) {
    return years ? std::to_string(static_cast<int>(*years)) : std::string("-");
  };
  return number(experience->min) + ".." + number(experience->max);
}

std::string DegreeOf(std::string_view text) {
  const auto education = PostingOf(text).education;
  return education ? std::string(Id(*education)) : "";
}

TEST(Facts, YearsThatAreAskedFor) {
  const struct {
    std::string_view text, years;
  } rows[] = {
      {"마케터 채용\n자격요건\n- 동종업계 경력 3년 이상", "3..-"},
      {"마케터 채용\n자격요건\n- 엑셀\n우대사항\n- 동종업계 경력 3년 이상", ""},
      {"마케터 채용\n근무조건\n- 계약기간: 1년 (1년 단위 재계약, 최대 3년)\n자격요건\n- 엑셀", ""},
      {"마케터 채용\n근무조건\n- 계약직 1년 (최대 2년까지 연장 가능)\n자격요건\n- 엑셀", ""},
      {"마케터 채용\n응시자격: 다음 각 호의 어느 하나에 해당하는 자\n- 학사 이상\n- 관련 경력 "
       "5년 이상\n- 관련 자격증 소지자",
       ""},
      {"마케터 채용\n응시자격: 다음 각 호의 어느 하나에 해당하는 자\n- 기획 경력 5년 이상\n- "
       "홍보 경력 5년 이상",
       "5..-"},
      {"마케터 채용\n응시자격: 다음 각 호에 모두 해당하는 자\n- 학사 이상\n- 관련 경력 5년 "
       "이상",
       "5..-"},
  };
  for (const auto& row : rows) EXPECT_EQ(YearsOf(row.text), row.years) << row.text;
}

TEST(Facts, DegreesThatAreAskedFor) {
  const struct {
    std::string_view text, degree;
  } rows[] = {
      {"마케터 채용\n자격요건\n- 석사 이상", "master"},
      {"마케터 채용\n자격요건\n- 엑셀\n우대사항\n- 석사 이상", ""},
      {"마케터 채용\n응시자격: 다음 각 호의 어느 하나에 해당하는 자\n- 학사 이상\n- 관련 경력 "
       "5년 이상\n- 관련 자격증 소지자",
       ""},
  };
  for (const auto& row : rows) EXPECT_EQ(DegreeOf(row.text), row.degree) << row.text;
}

TEST(Facts, UntilWhenOneMayApply) {
  const struct {
    std::string_view text, day;
  } rows[] = {
      {"직원 채용\n공고기간 : 2026.11.23 ~ 2026.12.07\n접수기간 : 2026.12.01 ~ 2026.12.10",
       "2026-12-10"},
      {"직원 채용\n공고기간 : 2026.11.23 ~ 2026.12.07\n자격요건\n- 엑셀", "2026-12-07"},
      {"경리 채용\n접수기간 및 방법\n- 2026. 11. 30.(월) ~ 2026. 12. 14.(월) 15:00 [마감시간 엄수]",
       "2026-12-14"},
      {"2026년 너른들재단 직원 채용 공고\n2026. 11. 24.\n너른들재단 이사장\n1. 채용분야 : 회계 "
       "1명\n2. 응시자격 : 전산회계 1급",
       ""},
      {"경리 채용\n2026. 12. 24.\n근무지 : 서울", "2026-12-24"},
  };
  for (const auto& row : rows) {
    const auto deadline = PostingOf(row.text).deadline;
    EXPECT_EQ(deadline && deadline->date ? FormatDate(*deadline->date) : "", row.day) << row.text;
  }
}

TEST(Facts, WhenItWasAnnounced) {
  const struct {
    std::string_view text, day;
  } rows[] = {
      {"2026년 너른들재단 직원 채용 공고\n2026. 11. 24.\n너른들재단 이사장\n1. 채용분야 : 회계 1명",
       "2026-11-24"},
      {"직원 채용\n\n자격요건\n- 엑셀\n\n2026년 11월 24일\n너른들병원장 (직인생략)", "2026-11-24"},
      {"직원 채용\n\n자격요건\n- 엑셀\n\n2026년 11월 24일\n교육 시작", ""},
  };
  for (const auto& row : rows) {
    const auto posted = PostingOf(row.text).posted;
    EXPECT_EQ(posted ? FormatDate(*posted) : "", row.day) << row.text;
  }
}

TEST(Facts, WhoWorksThereIsNotLookedFor) {
  EXPECT_FALSE(
      PostingOf("마케터 채용\n경력\n경력2년↑\n사원수\n48명\n마감일\n2026.12.11").headcount);
  EXPECT_TRUE(
      PostingOf("마케터 채용\n경력\n경력2년↑\n모집인원\n3명\n마감일\n2026.12.11").headcount);
}

TEST(Facts, KindsInTitles) {
  const struct {
    std::string_view title;
    Employment kind;
  } rows[] = {
      {"시간제 업무보조원 채용", Employment::kPartTime},
      {"마케팅 인턴(채용연계형)", Employment::kIntern},
      {"환경미화원(공무직) 채용", Employment::kFullTime},
  };
  for (const auto& row : rows) {
    const Posting posting = PostingOf(std::string(row.title) + "\n\n자격요건\n- 엑셀");
    EXPECT_EQ(posting.employment, std::vector{row.kind}) << row.title;
  }
}

TEST(Facts, StepsAndNotWhenTheyAreAnnounced) {
  const auto steps =
      PostingOf(
          "직원 채용 공고\n시험방법 : 1차 서류전형, 2차 면접시험\n시험일정\n- 원서접수 "
          ": 2026. 12. 1. ~ 2026. 12. 10.\n- 서류전형 합격자 발표 : 2026. 12. 15.\n- "
          "최종합격자 발표 : 2026. 12. 22.")
          .process;
  EXPECT_EQ(steps, (std::vector<std::string>{"1차 서류전형", "2차 면접시험"}));
}

}  // namespace
}  // namespace gonggo
