#include "text/particle.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

struct Row {
  const char* text;
  const char* object;     // 을/를
  const char* direction;  // 으로/로
};

TEST(ParticleAfter, IsChosenByHowTheWordIsRead) {
  const Row rows[] = {
      // Hangul
      {"가나", "를", "로"},
      {"다람", "을", "으로"},
      {"서울", "을", "로"},
      // Signs behind it
      {"'회사'", "를", "로"},
      {"(집)", "을", "으로"},
      {"경력 (년)", "을", "으로"},
      // Brackets: the word before them
      {"2차 면접 (2026-12-03 14:00)", "을", "으로"},
      {"코딩테스트(2026-12-03)", "를", "로"},
      {"과제 (집)", "를", "로"},
      {"서울 (a (b)) (c)", "을", "로"},
      {"집)", "을", "으로"},
      {"", "를", "로"},
      {"--", "를", "로"},
      // Numbers
      {"0", "을", "으로"},
      {"1", "을", "로"},
      {"2", "를", "로"},
      {"3", "을", "으로"},
      {"6", "을", "으로"},
      {"7", "을", "로"},
      {"10", "을", "으로"},
      {"1.55", "를", "로"},
      {"70%", "를", "로"},
      {"html5", "를", "로"},
      // Abbreviations, by their letters
      {"PNG", "를", "로"},
      {"HTML", "을", "로"},
      {"AWS", "를", "로"},
      {"SQL", "을", "로"},
      {"HR", "을", "로"},
      {"QM", "을", "으로"},
      {"C", "를", "로"},
      {"R", "을", "로"},
      {"npm", "을", "으로"},
      {"gcp", "를", "로"},
      {"a.txt", "를", "로"},
      {"C++", "를", "로"},
      {"C#", "을", "으로"},
      // A silent e
      {"home", "을", "으로"},
      {"full_time", "을", "으로"},
      {"deadline", "을", "으로"},
      {"type", "을", "으로"},
      {"title", "을", "로"},
      {"role", "을", "로"},
      {"Google", "을", "로"},
      {"node", "를", "로"},
      {"remote", "를", "로"},
      {"stage", "를", "로"},
      {"maybe", "를", "로"},
      {"true", "를", "로"},
      {"software", "를", "로"},
      // Other Latin words
      {"skill", "을", "로"},
      {"Excel", "을", "로"},
      {"Python", "을", "으로"},
      {"region", "을", "으로"},
      {"Spring", "을", "으로"},
      {"platform", "을", "으로"},
      {"company", "를", "로"},
      {"java", "를", "로"},
      {"bachelor", "를", "로"},
      {"work", "를", "로"},
      {"tag", "를", "로"},
      {"cloud", "를", "로"},
      {"React", "를", "로"},
      {"test", "를", "로"},
      {"Kubernetes", "를", "로"},
      {"Linux", "를", "로"},
      {"GitHub", "를", "로"},
      {"web", "을", "으로"},
      {"git", "을", "으로"},
      {"Slack", "을", "으로"},
      {"app", "을", "으로"},
      {"Facebook", "을", "으로"},
      {"basic", "을", "으로"},
      {"sheet", "를", "로"},
      // Other scripts
      {"新入", "를", "로"},
      {"é", "를", "로"},
      {"\xff", "를", "로"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(ParticleAfter(row.text, "을/를"), row.object) << row.text;
    EXPECT_EQ(ParticleAfter(row.text, "으로/로"), row.direction) << row.text;
  }
}

TEST(ParticleAfter, TakesAnyPair) {
  EXPECT_EQ(ParticleAfter("서버", "과/와"), "와");
  EXPECT_EQ(ParticleAfter("설계", "이/가"), "가");
  EXPECT_EQ(ParticleAfter("경력", "은/는"), "은");
  EXPECT_EQ(ParticleAfter("경력", "만"), "만");
  EXPECT_EQ(ParticleAfter(std::string(100000, 'x'), "은/는"), "는");
}

}  // namespace
}  // namespace gonggo
