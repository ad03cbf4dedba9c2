#include "requirement/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct ReadLine {
  Requirement requirement;
  std::vector<SkillMention> mentions;
};

ReadLine Read(std::string_view text, SectionKind section = SectionKind::kRequirements) {
  RequirementReader reader(BuiltInSkills());
  ReadLine read;
  read.requirement.section = section;
  read.requirement.necessity =
      section == SectionKind::kDuties ? Necessity::kMentioned : Necessity::kRequired;
  reader.Read({text, {0, static_cast<uint32_t>(text.size())}, 7}, read.requirement, read.mentions);
  return read;
}

TEST(Reader, EvidenceIsInTheDocument) {
  const std::string text = "앞 줄\n- Java 또는\n  Kotlin 경험\n뒷줄";
  const auto begin = static_cast<uint32_t>(text.find("Java"));
  const auto end = static_cast<uint32_t>(text.find("\n뒷줄"));
  RequirementReader reader(BuiltInSkills());
  Requirement requirement;
  std::vector<SkillMention> mentions;
  reader.Read({text, {begin, end}, 2}, requirement, mentions);
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_EQ(mentions[0].at.line, 2U);
  EXPECT_EQ(mentions[1].at.line, 3U);
  for (const SkillMention& m : mentions)
    EXPECT_EQ(text.substr(m.at.begin, m.at.end - m.at.begin), m.surface);
  ASSERT_EQ(requirement.any_of.size(), 1U);
  EXPECT_EQ(requirement.any_of[0].line, 2U);
  EXPECT_THAT(requirement.any_of[0].surfaces, testing::ElementsAre("Java", "Kotlin"));
}

TEST(Reader, NecessityOfEachMention) {
  const ReadLine read = Read("Python 활용 역량 (Kotlin 우대)");
  ASSERT_EQ(read.mentions.size(), 2U);
  EXPECT_EQ(read.mentions[0].necessity, Necessity::kRequired);
  EXPECT_EQ(read.mentions[1].necessity, Necessity::kPreferred);
  ASSERT_EQ(read.requirement.conditions.size(), 2U);
  EXPECT_EQ(read.requirement.conditions[1].necessity, Necessity::kPreferred);
}

TEST(Reader, NewcomersAreNoYears) {
  EXPECT_EQ(Read("신입~4년").requirement.years.at(0).min, std::nullopt);
  EXPECT_EQ(Read("신입~4년").requirement.years.at(0).max, 4);
  EXPECT_EQ(Read("0~4년 개발 경력").requirement.years.at(0).min, 0);
}

TEST(Reader, YearsOfASkill) {
  const ReadLine read = Read("Java 개발 경력 3년 이상");
  ASSERT_EQ(read.requirement.years.size(), 1U);
  EXPECT_EQ(read.requirement.years[0].min, 3);
  EXPECT_EQ(read.requirement.years[0].of, "java");
  EXPECT_EQ(Read("3년 이상, Java 개발").requirement.years[0].of, std::nullopt);
}

TEST(Reader, WhatIsNotAskedFor) {
  EXPECT_TRUE(Read("제2외국어 (영어 제외) 구사자").mentions.empty());
  EXPECT_TRUE(Read("Figma 작업 링크").mentions.empty());
  EXPECT_TRUE(Read("학사 학위 이상( Computer Science, Data Science 등)").mentions.empty());
  EXPECT_EQ(Read("Kafka 링크드 목록 관리").mentions.size(), 1U);
  EXPECT_EQ(Read("학사 학위 이상, 배차 관리 업무(Python, Java 등)").mentions.size(), 2U);
}

TEST(Reader, DutiesAskForNoTraits) {
  EXPECT_TRUE(Read("원활한 소통", SectionKind::kDuties).requirement.traits.empty());
  EXPECT_FALSE(Read("원활한 소통").requirement.traits.empty());
}

// What is done with both is no choice; what is asked for is.
TEST(Reader, DutiesMakeNoChoice) {
  const struct {
    std::string_view line;
    size_t asked, done;  // groups in a requirement, in a duty
  } rows[] = {
      {"AWS/GCP 인프라 운영", 1, 0},
      {"클라우드(AWS, GCP) 인프라 운영", 1, 0},
      {"Java 또는 Kotlin으로 서버 개발", 1, 1},
      {"Jira, Slack 등으로 협업", 1, 1},
      {"Java와 Kotlin 서버 개발", 0, 0},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Read(row.line).requirement.any_of.size(), row.asked) << row.line;
    EXPECT_EQ(Read(row.line, SectionKind::kDuties).requirement.any_of.size(), row.done) << row.line;
  }
}

// The same surface twice is no choice between two.
TEST(Reader, ChoicesHaveEachSurfaceOnce) {
  EXPECT_TRUE(Read("ERP 구축 또는 ERP 운영 경험").requirement.any_of.empty());
  const Requirement requirement = Read("Amplitude, Braze, Amplitude 등 활용 경험").requirement;
  ASSERT_EQ(requirement.any_of.size(), 1U);
  EXPECT_THAT(requirement.any_of[0].surfaces, testing::ElementsAre("Amplitude", "Braze"));
}

TEST(Reader, ListsNoSubjectsOfConditions) {
  const ReadLine read = Read("협업 툴과 Java를 쓰시는 분");
  EXPECT_EQ(read.requirement.conditions.size(), 2U);
  ASSERT_EQ(read.mentions.size(), 1U);
  EXPECT_EQ(read.mentions[0].id, "java");
}

// What no entry holds is named, and judged by nobody; what one holds is asked for like any other.
TEST(Reader, NamesThatTheLineShows) {
  const ReadLine read = Read("Kafka, Moonlint, Redshift 등 활용 경험");
  ASSERT_EQ(read.mentions.size(), 3U);
  EXPECT_EQ(read.mentions[0].id, "other_moonlint");
  EXPECT_EQ(read.mentions[0].name, "Moonlint");
  EXPECT_EQ(read.mentions[0].surface, "Moonlint");
  EXPECT_EQ(read.mentions[0].necessity, Necessity::kRequired);
  EXPECT_EQ(read.mentions[0].at.line, 7U);
  for (const Condition& condition : read.requirement.conditions) {
    for (const Alternative& a : condition.alternatives)
      EXPECT_FALSE(a.value.starts_with("other_")) << a.value;
  }
  ASSERT_EQ(read.requirement.any_of.size(), 1U);
  EXPECT_THAT(read.requirement.any_of[0].surfaces,
              testing::ElementsAre("Kafka", "Moonlint", "Redshift"));
  EXPECT_TRUE(read.requirement.any_of[0].open);
  // One of two is enough, and nobody knows the other: any will do, but the line gives no examples.
  const Requirement two = Read("메시지 큐(Kafka, Moonlint, RabbitMQ) 운영 경험").requirement;
  ASSERT_EQ(two.any_of.size(), 1U);
  EXPECT_FALSE(two.any_of[0].open);
  ASSERT_EQ(two.conditions.size(), 1U);
  EXPECT_TRUE(two.conditions[0].open);
  EXPECT_EQ(two.conditions[0].alternatives.size(), 2U);
  const ReadLine photon = Read("Photon 사용 경험");
  ASSERT_EQ(photon.requirement.conditions.size(), 1U);
  EXPECT_EQ(photon.requirement.conditions[0].alternatives[0].value, "photon_engine");
  ASSERT_EQ(photon.mentions.size(), 1U);
  // In order of the line among what the finder knows.
  const ReadLine between = Read("Java, Photon, Kotlin, Moonlint 사용 경험");
  ASSERT_EQ(between.mentions.size(), 4U);
  ASSERT_EQ(between.requirement.any_of.size() + between.requirement.conditions.size(), 3U);
  EXPECT_TRUE(Read("Kafka, Moonlint 등 활용", SectionKind::kDuties).mentions.size() == 1U);
}

TEST(Reader, TagsOfStacks) {
  RequirementReader reader(BuiltInSkills());
  const auto ids = [&reader](std::string_view text, SectionKind section) {
    std::vector<SkillMention> mentions;
    reader.ReadMentions({text, {0, static_cast<uint32_t>(text.size())}, 1}, section, mentions);
    std::string found;
    for (const SkillMention& m : mentions) found += m.id + " ";
    return found;
  };
  EXPECT_EQ(ids("R", SectionKind::kStack), "r ");
  EXPECT_EQ(ids("R", SectionKind::kFacts), "");
  EXPECT_EQ(ids("HR", SectionKind::kStack), "");
  EXPECT_EQ(ids("Java, R, Moonlint", SectionKind::kStack), "java r other_moonlint ");
}

TEST(Reader, MentionsOfOtherLines) {
  RequirementReader reader(BuiltInSkills());
  std::vector<SkillMention> mentions;
  const std::string_view text = "Java, Kotlin(우대)";
  reader.ReadMentions({text, {0, static_cast<uint32_t>(text.size())}, 1}, SectionKind::kStack,
                      mentions);
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_EQ(mentions[0].necessity, Necessity::kMentioned);
  EXPECT_EQ(mentions[1].necessity, Necessity::kPreferred);
}

TEST(Reader, IsTotalOnHostileLines) {
  for (const std::string_view unit :
       {"Java, ", "Java(", "Java) ", "Java 또는 ", "3년 ", "등 ", "(우대) ", "AWS/"}) {
    std::string line;
    for (int i = 0; i < 3000; ++i) line += unit;
    const ReadLine read = Read(line);
    EXPECT_LE(read.mentions.size(), 3000U) << unit;
  }
  EXPECT_TRUE(Read("").requirement.conditions.empty());
}

}  // namespace
}  // namespace gonggo
