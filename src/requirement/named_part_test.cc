#include "requirement/named_part.h"

#include <gtest/gtest.h>

#include "knowledge/skill_finder.h"

namespace gonggo {
namespace {

// What of the first skill found in `line` names it.
std::string NameIn(std::string_view line) {
  SkillFinder finder(BuiltInSkills());
  const auto& found = finder.Find(line);
  if (found.empty()) return "";
  const Span at = NamedPart(line, found[0].at, found[0].skill, finder.table());
  return std::string(Cut(line, at));
}

TEST(NamedPart, OfALanguageItsWordAlone) {
  EXPECT_EQ(NameIn("비즈니스 영어 가능하신 분"), "영어");
  EXPECT_EQ(NameIn("영어 능통자 우대"), "영어");
  EXPECT_EQ(NameIn("영어회화에 어려움이 없는 분"), "영어");
  EXPECT_EQ(NameIn("일본어 커뮤니케이션 가능자"), "일본어");
  EXPECT_EQ(NameIn("중국어 구사"), "중국어");
  EXPECT_EQ(NameIn("Fluent English is required"), "English");
  EXPECT_EQ(NameIn("독일어 사용자"), "독일어");
}

TEST(NamedPart, WithoutWordsForWhatItIs) {
  EXPECT_EQ(NameIn("AI 기술을 다뤄 본 분"), "AI");
  EXPECT_EQ(NameIn("AI모델 서빙 경험"), "AI");
  EXPECT_EQ(NameIn("django 프레임워크 사용"), "django");
  EXPECT_EQ(NameIn("Rust 언어에 능숙"), "Rust");
  EXPECT_EQ(NameIn("A/B 테스트 설계와 해석"), "A/B 테스트");
  EXPECT_EQ(NameIn("DevOps 문화"), "DevOps");
  EXPECT_EQ(NameIn("유튜브 채널 운영"), "유튜브");
  EXPECT_EQ(NameIn("자연어 처리(NLP) 연구"), "자연어 처리");
}

TEST(NamedPart, PartsOfANameStay) {
  EXPECT_EQ(NameIn("추천 알고리즘 개발"), "추천 알고리즘");
  EXPECT_EQ(NameIn("회로 설계 경험"), "회로 설계");
  EXPECT_EQ(NameIn("대용량 데이터 처리"), "대용량 데이터 처리");
  EXPECT_EQ(NameIn("생성형 AI 기반 서비스"), "생성형 AI");
  EXPECT_EQ(NameIn("C 언어 개발"), "C 언어");
  EXPECT_EQ(NameIn("언리얼 엔진 기반 게임"), "언리얼 엔진");
  EXPECT_EQ(NameIn("생성형 모델 연구"), "생성형 모델");
  EXPECT_EQ(NameIn("Jira Cloud 관리"), "Jira Cloud");
  EXPECT_EQ(NameIn("Kotlin"), "Kotlin");
}

TEST(NamedPart, WhatNoEntryHoldsStays) {
  const std::string_view line = "Moonlint 언어";
  EXPECT_EQ(NamedPart(line, {0, 15}, -1, BuiltInSkills()), (Span{0, 15}));
}

}  // namespace
}  // namespace gonggo
