#include "fit/years_subject.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

// Of the years that `years` stands for in the line.
std::string Subject(const std::string& line, const std::string& years,
                    std::string_view title = "백엔드 개발자", const std::string& skill = "") {
  Requirement requirement;
  requirement.text = line;
  Alternative a;
  a.kind = ConditionKind::kYears;
  a.surface = years;
  Condition condition;
  condition.alternatives.push_back(a);
  if (!skill.empty()) condition.alternatives.push_back({ConditionKind::kSkill, "x", skill, {}});
  requirement.conditions.push_back(condition);
  return YearsSubject(requirement, a, title);
}

TEST(YearsSubject, WhatNoSkillNames) {
  EXPECT_EQ(Subject("결제 도메인 경험 1년 이상", "1년 이상"), "결제 도메인");
  EXPECT_EQ(Subject("금융권 경력 3년 이상", "3년 이상"), "금융권");
  EXPECT_EQ(Subject("커머스 운영 3년 이상인 분", "3년 이상"), "커머스 운영");
  EXPECT_EQ(Subject("핀테크 업계에서 2년 이상 근무하신 분", "2년 이상"), "핀테크 업계");
  EXPECT_EQ(Subject("3년 이상의 금융 도메인 경험", "3년 이상"), "금융 도메인");
  EXPECT_EQ(Subject("팀 리딩 경험 2년 이상", "2년 이상"), "팀 리딩");
  EXPECT_EQ(Subject("최소 3년 이상의 숙박 플랫폼 경력이 있으신 분", "3년 이상"), "숙박 플랫폼");
  EXPECT_EQ(Subject("3+ years in the payments industry", "3+ years"), "payments industry");
  EXPECT_EQ(Subject("결제 도메인 경험 1년 이상", "1년 이상", "서버 개발자 (결제)"), "결제 도메인");
}

TEST(YearsSubject, ThePostingsOwnWork) {
  for (const char* line :
       {"경력 3년 이상", "3년 이상", "관련 업무 경력 3년 이상이신 분", "동종업계 경력 3년 이상",
        "백엔드 개발 경력 3년 이상", "금융권 백엔드 개발 경력 3년 이상",
        "웹 서비스 개발 및 운영 3년 이상", "해당 분야 실무 경험 최소 3년 이상",
        "신입 또는 경력 3년 이상", "IT 업계 경력 3년 이상", "유사 직무 경험 3년 이상",
        "유관경력 3년 이상", "해당업무 3년 이상 경력자", "웹 서비스 개발, 운영 경력 3년 이상",
        "현업 경력 3년 이상", "반도체 칩 설계 기업(협력사 포함)에서 3년 이상 경력을 보유한 분",
        "만 3년 이상의 실무 경험을 보유하신 분", "QA 경력 3년 이상"})
    EXPECT_EQ(Subject(line, "3년 이상"), "") << line;
  for (const char* line :
       {"3+ years of experience", "3+ years of professional experience building web services",
        "3+ years of backend development in the fintech industry",
        "3+ years of experience in a similar industry"})
    EXPECT_EQ(Subject(line, "3+ years"), "") << line;
  // A skill of the line, and what the title says.
  EXPECT_EQ(Subject("Kotlin 경험 3년 이상", "3년 이상", "", "Kotlin"), "");
  EXPECT_EQ(Subject("고객 초대 경력 3년 이상", "3년 이상", "고객 초대 매니저"), "");
  EXPECT_EQ(Subject("고객 초대 경력 3년 이상", "3년 이상", "백엔드 개발자"), "고객 초대");
}

TEST(MonthsAbout, JobsThatNameTheSubject) {
  const std::vector<NamedWork> works = {{"가온상사\n결제 api 개발", {100, 111, false, false}, 0},
                                        {"모래톱\n주문 api 개발", {112, 150, false, false}, 1},
                                        {"물결\n간편결제 개편", {106, 117, false, false}, 2}};
  EXPECT_EQ(MonthsAbout(works, "결제 도메인"), 18);
  EXPECT_EQ(MonthsAbout(works, "금융권"), 0);
}

}  // namespace
}  // namespace gonggo
