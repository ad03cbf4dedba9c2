#include "profile/derive.h"

#include <gtest/gtest.h>

#include "profile/form_yaml.h"

namespace gonggo {
namespace {

Profile Derive(std::string_view yaml) {
  const auto form = ReadForm(yaml);
  EXPECT_TRUE(form) << form.error().message;
  return DeriveProfile(*form, BuiltInSkills(), {"test", {2026, 11, 26}});
}

const ProfileSkill* Find(const Profile& profile, std::string_view id) {
  for (const ProfileSkill& skill : profile.skills) {
    if (skill.id == id) return &skill;
  }
  return nullptr;
}

TEST(DeriveProfile, YearsFromThePeriodsThatNameASkill) {
  const Profile profile = Derive(
      "jobs:\n"
      "  - {title: 서버 개발자, period: 2020.01 ~ 2020.12, lines: [Java로 개발]}\n"
      "  - {title: 겸직, period: 2020.07 ~ 2021.06, lines: [Java와 Kafka]}\n"
      "  - title: 개발자\n"
      "    period: 2022.01 ~ 2022.12\n"
      "    projects:\n"
      "      - {title: 안, period: 2022.03 ~ 2022.05, lines: [Redis]}\n"
      "      - {title: 기간 없음, lines: [Go 언어로 개발]}\n"
      "projects:\n"
      "  - {title: 혼자, period: 2024.01 ~ 2024.02, lines: [Kafka]}\n"
      "skills: ['Java 1년, Kotlin (3년)', Python]\n");
  EXPECT_EQ(profile.months, 30);
  EXPECT_EQ(SkillMonths(*Find(profile, "java")), 18);
  EXPECT_EQ(SkillMonths(*Find(profile, "kafka")), 14);
  EXPECT_EQ(SkillMonths(*Find(profile, "redis")), 3);
  EXPECT_EQ(SkillMonths(*Find(profile, "go")), 12);
  EXPECT_EQ(SkillMonths(*Find(profile, "kotlin")), 36);
  EXPECT_EQ(SkillMonths(*Find(profile, "python")), std::nullopt);
}

TEST(DeriveProfile, ATitleShowsWhatTheJobConsistsOf) {
  const Profile profile = Derive(
      "jobs:\n"
      "  - {title: 시니어 프로덕트 디자이너, period: 2020.01 ~ 2022.12, lines: [결제 화면 개편]}\n"
      "  - {title: UX 리서처, period: 2018.01 ~ 2019.12, lines: [데이터 분석가와 협업]}\n"
      "projects:\n"
      "  - {title: 데이터 엔지니어 모임, period: 2024.01 ~ 2024.02}\n");
  const ProfileSkill* design = Find(profile, "ui_ux_design");
  ASSERT_NE(design, nullptr);
  EXPECT_EQ(SkillMonths(*design), 36);
  ASSERT_EQ(design->evidence.size(), 1U);
  const ProfileEvidence& at = design->evidence.front();
  EXPECT_EQ(Cut(profile.lines[at.line].text, at.at), "프로덕트 디자이너");
  // Neither whom a line names nor what a project is called.
  EXPECT_EQ(Find(profile, "data_analysis"), nullptr);
  EXPECT_EQ(Find(profile, "data_engineering"), nullptr);
}

TEST(DeriveProfile, EveryValuePointsToItsWords) {
  const Profile profile = Derive(
      "summary: ['5년차 백엔드 개발자, 소통을 좋아합니다']\n"
      "jobs:\n  - {title: a, lines: ['응답을 3배 빠르게', 'Spring Boot로 개발']}\n"
      "education: [가람대학교 졸업]\nlanguages: ['영어 TOEIC 905점, OPIc IH']\nmilitary: 만기전역\n"
      "skills: [관계형 데이터베이스]\n");
  const auto cut = [&profile](const ProfileEvidence& at) {
    return std::string(Cut(profile.lines[at.line].text, at.at));
  };
  EXPECT_EQ(cut(Find(profile, "spring_boot")->evidence[0]), "Spring Boot");
  EXPECT_EQ(profile.stated_months, 60);
  EXPECT_EQ(OverallMonths(profile), 60);
  ASSERT_EQ(profile.scores.size(), 2U);
  EXPECT_EQ(profile.scores[0].level, "905");
  EXPECT_EQ(profile.scores[1].level, "IH");
  EXPECT_EQ(cut(profile.scores[1].at), "IH");
  EXPECT_EQ(profile.education[0].degree, Education::kBachelor);
  EXPECT_EQ(profile.military, Military::kCompleted);
  ASSERT_FALSE(profile.traits.empty());
  EXPECT_EQ(profile.traits[0].id, "communication");
  ASSERT_EQ(profile.achievements.size(), 1U);
  EXPECT_EQ(
      Cut(profile.lines[profile.achievements[0].line].text, profile.achievements[0].numbers[0]),
      "3배");
}

TEST(DeriveProfile, WhatIsNotKnownYetShowsNothing) {
  const Profile profile = Derive(
      "other: [Kafka를 학습 예정입니다, Redis는 써 본 적은 없습니다]\nskills: [Java]\n"
      "skill_years: {없는기술: 3, 자바: 4}\n");
  EXPECT_EQ(Find(profile, "kafka"), nullptr);
  EXPECT_EQ(Find(profile, "redis"), nullptr);
  EXPECT_EQ(SkillMonths(*Find(profile, "java")), 48);
  ASSERT_EQ(profile.diagnostics.size(), 1U);
  EXPECT_EQ(profile.diagnostics[0].code, "unknown_skill");
}

TEST(DeriveProfile, ImpossiblePeriodsAreToldAndNotCounted) {
  const Profile profile = Derive(
      "jobs:\n"
      "  - {title: a, period: 2021.13 ~ 2022.02}\n"
      "  - {title: b, period: 2023.05 ~ 2021.03}\n"
      "  - {title: c, period: 2031.05 ~ 현재}\n"
      "  - {title: d, period: 예전에}\n"
      "  - {title: e, period: 2020.01 ~ 2020.06}\n");
  EXPECT_EQ(profile.months, 6);
  ASSERT_EQ(profile.diagnostics.size(), 4U);
  EXPECT_EQ(profile.diagnostics[0].code, "impossible_date");
  EXPECT_EQ(profile.diagnostics[1].code, "impossible_date");
  EXPECT_EQ(profile.diagnostics[2].code, "future_date");
  EXPECT_EQ(profile.diagnostics[3].code, "no_period");
}

}  // namespace
}  // namespace gonggo
