#include "posting/demand/packed_demands.h"

#include <gtest/gtest.h>

#include <string>

#include "knowledge/skill_table.h"
#include "requirement/reader.h"

namespace gonggo {
namespace {

// What `words` demand, read where they stand behind `before`, on `line`.
Demands Read(const std::string& before, std::string_view words, uint32_t line,
             RequirementReader& reader) {
  const std::string text = before + std::string(words);
  Demands demands;
  Requirement& requirement = demands.requirements.emplace_back();
  requirement.text = words;
  requirement.line = line;
  requirement.line_end = line + 1;
  const Span at{static_cast<uint32_t>(before.size()), static_cast<uint32_t>(text.size())};
  reader.Read({text, at, line}, requirement, demands.skills);
  return demands;
}

TEST(PackedDemandsTest, GivesWhatReadingElsewhereWouldGive) {
  RequirementReader reader(BuiltInSkills());
  const std::string_view lines[] = {
      "",
      "성실하고 소통을 즐기는 분",
      "Flask, Django, FastAPI 중 하나 이상을 3년 이상 다뤄 보신 분",
      "AWS, GCP 등 클라우드 운영 경력 2~5년 (Terraform 우대)",
      "학사 학위 또는 그에 준하는 6개월 이상의 개발 경험",
      "5+ years of Go or Rust, with Kubernetes",
      "정보처리기사 보유자\n영어로 문서를 쓰는 분",
  };
  for (const std::string_view words : lines) {
    const Demands here = Read("- ", words, 3, reader);
    std::string packed;
    PackDemands(here, 0, 0, {words, 2, 3}, packed);
    const std::string before(700, 'x');
    const Demands there = Read(before, words, 90, reader);
    Demands unpacked;
    UnpackDemands(packed, {words, 700, 90}, unpacked);
    EXPECT_EQ(unpacked.requirements, there.requirements) << words;
    EXPECT_EQ(unpacked.skills, there.skills) << words;
    // Towards the beginning of a document, and behind what is there.
    PackDemands(there, 0, 0, {words, 700, 90}, packed = {});
    Demands both = there;
    UnpackDemands(packed, {words, 2, 3}, both);
    ASSERT_EQ(both.requirements.size(), 2U);
    EXPECT_EQ(both.requirements[0], there.requirements[0]) << words;
    EXPECT_EQ(both.requirements[1], here.requirements[0]) << words;
    EXPECT_EQ(both.skills.size(), there.skills.size() + here.skills.size());
  }
}

// A text that is no piece of the words, and one that stands outside of them.
TEST(PackedDemandsTest, KeepsTextsThatTheWordsDoNotHave) {
  const std::string_view words = "**Go** 또는 [Rust](https://rust.example.com)";
  Demands demands;
  Requirement& requirement = demands.requirements.emplace_back();
  requirement.text = "Go 또는 Rust";
  requirement.line = 1;
  requirement.conditions.push_back(
      {Necessity::kPreferred, 2, true, {{ConditionKind::kSkill, "go", "Go", {1, 5, 9}}}});
  requirement.any_of.push_back({1, true, {"Go", "Rust"}});
  requirement.years.push_back({1.5, {}, "go", {4, 90'000, 90'004}});
  requirement.traits = {"communication"};
  demands.skills.push_back({"rust",
                            "Rust",
                            "러스트",
                            SectionKind::kStack,
                            Necessity::kRequired,
                            {1, 4'000'000'000U, 4'000'000'004U}});
  std::string packed;
  PackDemands(demands, 0, 0, {words, 100, 7}, packed);
  Demands unpacked;
  UnpackDemands(packed, {words, 100, 7}, unpacked);
  EXPECT_EQ(unpacked.requirements, demands.requirements);
  EXPECT_EQ(unpacked.skills, demands.skills);
}

TEST(PackedDemandsTest, LeavesOutWhatStoodThereBefore) {
  Demands demands;
  demands.requirements.resize(3);
  demands.skills.resize(2);
  std::string packed;
  PackDemands(demands, 2, 2, {"말", 0, 1}, packed);
  Demands unpacked;
  UnpackDemands(packed, {"말", 0, 1}, unpacked);
  EXPECT_EQ(unpacked.requirements.size(), 1U);
  EXPECT_TRUE(unpacked.skills.empty());
}

}  // namespace
}  // namespace gonggo
