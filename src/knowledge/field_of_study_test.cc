#include "knowledge/field_of_study.h"

#include <gtest/gtest.h>

#include <string_view>

namespace gonggo {
namespace {

struct Row {
  const char* line;
  const char* degree;
  const char* studied;  // a résumé's line whose fields are asked for; "" where any will do
  bool related;
};

const Row kRows[] = {
    {"컴퓨터공학 관련 학과 학사", "학사", "컴퓨터공학과", true},
    {"컴퓨터공학 전공 학사 이상", "학사", "컴퓨터공학과", false},
    {"회계학 전공 학사 이상", "학사", "회계학과", false},
    {"학사 이상 (회계, 경영 전공)", "학사", "회계학과, 경영학과", false},
    {"Bachelor's degree in Computer Science", "Bachelor's", "Computer Science", false},
    {"Bachelor's degree in Physics or a related field", "Bachelor's", "Physics", true},
    {"Bachelor's in law with 3 years of finance experience", "Bachelor's", "law", false},
    {"학사 이상", "학사", "", false},
    {"회계 경력 3년 이상, 학사 이상", "학사", "", false},
    {"컴퓨터공학 학사 이상, 전공 무관", "학사", "", false},
    {"Bachelor's degree and marketing experience", "Bachelor's", "", false},
    {"", "", "", false},
};

TEST(FieldsAsked, Table) {
  for (const Row& row : kRows) {
    const std::string_view line = row.line;
    const std::string_view degree = row.degree;
    const auto at = static_cast<uint32_t>(line.find(degree));
    const AskedFields asked = FieldsAsked(line, {at, at + static_cast<uint32_t>(degree.size())});
    EXPECT_EQ(asked.fields, FieldsStudied(row.studied)) << line;
    EXPECT_EQ(asked.related, row.related) << line;
  }
}

TEST(FieldsStudied, SchoolsCountForNothing) {
  EXPECT_EQ(FieldsStudied("가람공과대학교 졸업"), 0U);
  EXPECT_NE(FieldsStudied("가람대학교 국어국문학과 졸업"), 0U);
  EXPECT_EQ(FieldsStudied("가람대학교 졸업"), 0U);
  // A word for a whole area holds its fields.
  EXPECT_NE(FieldsStudied("공학 계열") & FieldsStudied("기계공학과"), 0U);
  EXPECT_EQ(FieldsStudied("국어국문학과") & FieldsStudied("컴퓨터공학과"), 0U);
}

}  // namespace
}  // namespace gonggo
