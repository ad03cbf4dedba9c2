#include "posting/field/headcount.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;  // "min..max raw"
};

std::string Show(const std::optional<Found<Headcount>>& found) {
  if (!found) return "";
  const auto number = [](const std::optional<int>& v) {
    return v ? std::to_string(*v) : std::string("-");
  };
  return number(found->value.min) + ".." + number(found->value.max) + " " + found->value.raw;
}

const Row kRows[] = {
    {kYes, "0명", "1..9 0명"},
    {kYes, "00명", "10..99 00명"},
    {kYes, "000명", "100..999 000명"},
    {kYes, "○명", "1..9 ○명"},
    {kYes, "○○명", "10..99 ○○명"},
    {kYes, "O명", "1..9 O명"},
    {kYes, "OO명", "10..99 OO명"},
    {kYes, "o명", "1..9 o명"},
    {kYes, "〇명", "1..9 〇명"},
    {kYes, "3명", "3..3 3명"},
    {kYes, "3 명", "3..3 3 명"},
    {kYes, "10명", "10..10 10명"},
    {kYes, "100명", "100..100 100명"},
    {kYes, "2~3명", "2..3 2~3명"},
    {kYes, "2명 ~ 3명", "2..3 2명 ~ 3명"},
    {kYes, "1인", "1..1 1인"},
    {kYes, "3", "3..3 3"},
    {kYes, "한 자릿수", "1..9 한 자릿수"},
    {kYes, "두 자릿수", "10..99 두 자릿수"},
    {kYes, "다수", "-..- 다수"},
    {kYes, "Several", "-..- Several"},
    {kYes, "2 openings", "2..2 2 openings"},
    {kYes, "경리 1명, 총무 2명", "3..3 경리 1명, 총무 2명"},
    {kYes, "일반 3명, 장애 1명 / 보훈 1명", "5..5 일반 3명, 장애 1명 / 보훈 1명"},
    {kYes, "전임 1, 파트 2", "3..3 전임 1, 파트 2"},
    {kYes, "총 3명, 경리 1명", "3..3 3명"},
    {kYes, "남 1명 또는 여 1명, 무관", "1..1 1명"},
    {kNo, "경리 1명, 총무 2명 모집", "1..1 1명"},
    {kYes, "미정", ""},
    {kYes, "", ""},
    {kYes, "0000명", ""},
    {kNo, "( ○명 )", "1..9 ○명"},
    {kNo, "( 0명 )", "1..9 0명"},
    {kNo, "( 1명 )", "1..1 1명"},
    {kNo, "웹디자인(O명)", "1..9 O명"},
    {kNo, "지점 0명", "1..9 0명"},
    {kNo, "모집인원 : 2명", "2..2 2명"},
    {kNo, "채용인원: 0명", "1..9 0명"},
    {kNo, "2명 채용 예정", "2..2 2명"},
    {kNo, "백엔드 개발자 3명 모집", "3..3 3명"},
    {kNo, "3명", "3..3 3명"},
    {kNo, "2 openings for data analysts", "2..2 2 openings"},
    // The size of something else
    {kNo, "사원수 26명 규모의 중소기업", ""},
    {kNo, "현재 70명의 구성원이 근무하고 있습니다", ""},
    {kNo, "100명 규모의 회사", ""},
    {kNo, "10명의 팀원과 함께", ""},
    {kNo, "100만 명의 회원", ""},
    {kNo, "우수사원 포상 (3명)", ""},
    {kNo, "100명 이상 조직에서 채용 업무를 경험하신 분", ""},
    {kNo, "자녀 1명당 3개월", ""},
    {kNo, "10명", "10..10 10명"},
    {kNo, "1,000명 고용 창출", ""},
    {kNo, "Foo명", ""},
    {kNo, "팀은 총 8명이고 채용을 진행합니다", ""},
    {kNo, "", ""},
};

TEST(CountsOthers, ByItsLabel) {
  for (const char* others : {"사원수", "지원자수", "신입", "1~3년", "team size"})
    EXPECT_TRUE(CountsOthers(others)) << others;
  for (const char* sought : {"", "모집인원", "신입 채용인원", "백엔드"})
    EXPECT_FALSE(CountsOthers(sought)) << sought;
}

TEST(ReadHeadcount, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadHeadcount(row.text, row.labelled);
    EXPECT_EQ(Show(found), row.expected) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
