#include "profile/study.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr Date kToday{2026, 11, 26};

std::string Study(std::string_view line) {
  const auto study = ReadStudy(line, kToday);
  if (!study) return "none";
  return std::string(Id(study->degree)) + ' ' + std::string(Id(study->status));
}

TEST(ReadStudy, Table) {
  const struct {
    std::string_view line;
    std::string_view shown;
  } rows[] = {
      {"가람대학교 컴퓨터공학과 학사 졸업 (2017.03 ~ 2022.02)", "bachelor graduated"},
      {"가람대학교 컴퓨터공학과 졸업", "bachelor graduated"},
      {"가람대학교 컴퓨터공학과 졸업예정", "bachelor expected"},
      {"가람대학교 컴퓨터공학과 4학년 재학 중", "bachelor enrolled"},
      {"가람대학교 컴퓨터공학과 중퇴", "bachelor left"},
      {"가람대학교 대학원 통계학 석사", "master graduated"},
      {"가람대학교 대학원 졸업", "master graduated"},
      {"누리전문대학 시각디자인과 졸업", "associate graduated"},
      {"푸른고등학교 졸업", "high_school graduated"},
      {"B.S. in Computer Science, Garam University (2017 - 2021)", "bachelor graduated"},
      {"Garam University · Computer Science · Bachelor (2017-03 ~ 2022-02)", "bachelor graduated"},
      {"PhD in Physics, 2020", "doctor graduated"},
      // neither a degree nor that it was finished
      {"가람대학교 컴퓨터공학과", "none"},
      {"누리 부트캠프 백엔드 과정", "none"},
      {"", "none"},
  };
  for (const auto& row : rows) EXPECT_EQ(Study(row.line), row.shown) << row.line;
}

TEST(ReadMilitary, Table) {
  const struct {
    std::string_view line;
    Military military;
  } rows[] = {
      {"육군 만기전역 (2018.01 ~ 2019.09)", Military::kCompleted},
      {"병역: 군필", Military::kCompleted},
      {"병역필", Military::kCompleted},
      {"공익근무요원 소집해제", Military::kCompleted},
      {"면제", Military::kExempt},
      {"미필", Military::kNotServed},
      {"산업기능요원 복무 중", Military::kServing},
      {"해당 없음", Military::kNotApplicable},
      {"해군", Military::kUnknown},
  };
  for (const auto& row : rows) {
    const auto found = ReadMilitary(row.line);
    EXPECT_EQ(found ? found->military : Military::kUnknown, row.military) << row.line;
  }
}

}  // namespace
}  // namespace gonggo
