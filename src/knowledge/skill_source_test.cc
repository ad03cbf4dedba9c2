#include "knowledge/skill_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "knowledge/skill_finder.h"
#include "knowledge/skill_overlay.h"

namespace gonggo {
namespace {

class SkillSourceTest : public testing::Test {
 protected:
  SkillSourceTest()
      : folder_(testing::TempDir() + "skills-" + std::to_string(getpid()) + '-' +
                testing::UnitTest::GetInstance()->current_test_info()->name()) {
    std::filesystem::create_directories(folder_);
  }
  ~SkillSourceTest() override { std::filesystem::remove_all(folder_); }

  std::string Write(const std::string& text, const std::string& name = "a.yaml") {
    const std::string path = folder_ + '/' + name;
    std::ofstream(path) << text;
    return path;
  }

  std::string folder_;
};

TEST_F(SkillSourceTest, ReadsAnEntry) {
  SkillSources sources;
  const auto read = ReadSkills(Write(R"(
entries:
  - id: go
    name: Go
    ko: 고 언어
    also: [Golang, GO]
    only: [{is: Go, exact: true, near: [언어], beside: true, not_before: [to market]}]
    kind: language
    family: programming_language
    implies: [x]
    yes: ["Go 언어"]
    no: ["Go to market"]
)"),
                               sources);
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(sources.skills.size(), 1U);
  const SkillSourceEntry& entry = sources.skills[0];
  EXPECT_EQ(entry.id, "go");
  // What folds like a guarded surface is guarded, too.
  EXPECT_THAT(entry.surfaces, testing::ElementsAre("고 언어", "Golang"));
  ASSERT_EQ(entry.guarded.size(), 1U);
  EXPECT_TRUE(entry.guarded[0].exact);
  EXPECT_TRUE(entry.guarded[0].beside);
  EXPECT_THAT(entry.guarded[0].not_before, testing::ElementsAre("to market"));
  EXPECT_EQ(sources.examples.size(), 2U);
}

TEST_F(SkillSourceTest, SaysWhereAndWhatIsWrong) {
  const struct {
    std::string text, says;
  } rows[] = {
      {"entries: [{id: a, name: A1, kind: tool}]", ":1: `family` is missing"},
      {"entries:\n  - {id: a, name: A1, kind: toy, family: f}", ":2: unknown kind `toy`"},
      {"entries: [{id: a, name: A1, kind: tool, family: f, colour: red}]", "unknown key `colour`"},
      {"entries: [{id: A b, name: A1, kind: tool, family: f}]", "an id is made of"},
      {"entries: [{id: a, name: A, kind: tool, family: f}]", "one letter needs a guard"},
      {"entries: [{id: a, name: A1, also: text, kind: tool, family: f}]", "`also` is a list"},
      {"entries: [{id: a, name: A1, also: [[x]], kind: tool, family: f}]", "a list of texts"},
      {"entries: [{id: a, name: [x], kind: tool, family: f}]", "`name` is one text"},
      {"entries: [{id: a, name: A1, kind: tool, family: f, optional: maybe}]", "true or false"},
      {"entries: [{id: a, name: ' ', kind: tool, family: f}]", "an empty surface"},
      {"entries: [{id: a, name: A1, also: ['| x'], kind: tool, family: f}]", "in front of `|`"},
      {"entries: [{id: a, name: A1, also: ['A1 |'], kind: tool, family: f}]", "in front of `|`"},
      {"entries: [text]", "an entry is a map"},
      {"entries: {}", "`entries:` with a list"},
      {"- a\n- b", "`entries:` with a list"},
      {"", "`entries:` with a list"},
      {"entries: [", "a.yaml:"},
      {"entries: [{id: a, name: " + std::string(200, 'x') + ", kind: tool, family: f}]",
       "surface too long"},
  };
  for (const auto& row : rows) {
    SkillSources sources;
    const auto read = ReadSkills(Write(row.text), sources);
    ASSERT_FALSE(read) << row.text;
    EXPECT_EQ(read.error().code, ErrorCode::kInvalidArgument) << row.text;
    EXPECT_THAT(read.error().message, testing::HasSubstr("a.yaml")) << row.text;
    EXPECT_THAT(read.error().message, testing::HasSubstr(row.says)) << row.text;
    EXPECT_TRUE(sources.skills.empty());
  }
  SkillSources sources;
  EXPECT_EQ(ReadSkills(folder_ + "/none.yaml", sources).error().code, ErrorCode::kIo);
}

TEST_F(SkillSourceTest, OverlayAddsToWhatIsThere) {
  Write("entries:\n  - {extends: kubernetes, also: [쿠버네이트]}\n", "1.yaml");
  Write(
      "entries:\n  - {id: moonlint, name: Moonlint, kind: tool, family: code_quality, yes: "
      "[Moonlint 사용]}\n",
      "2.yml");
  Write("not: yaml: at: all", "notes.txt");
  const auto table = LoadSkillOverlay(folder_, BuiltInSkills());
  ASSERT_TRUE(table) << table.error().message;
  ASSERT_NE(*table, nullptr);
  SkillFinder finder((*table)->table);
  const auto& matches = finder.Find("쿠버네이트와 Moonlint를 쓴 경험");
  ASSERT_EQ(matches.size(), 2U);
  EXPECT_EQ((*table)->table.skills[static_cast<size_t>(matches[0].skill)].id, "kubernetes");
  EXPECT_EQ((*table)->table.skills[static_cast<size_t>(matches[1].skill)].id, "moonlint");
}

TEST_F(SkillSourceTest, OverlayOfNothingIsNone) {
  EXPECT_EQ(*LoadSkillOverlay(folder_, BuiltInSkills()), nullptr);
  EXPECT_EQ(*LoadSkillOverlay(folder_ + "/none", BuiltInSkills()), nullptr);
}

TEST_F(SkillSourceTest, OverlayRefusesWhatDoesNotHold) {
  Write(
      "entries:\n  - {id: moonlint, name: Moonlint, kind: tool, family: code_quality, yes: "
      "[해]}\n");
  const auto table = LoadSkillOverlay(folder_, BuiltInSkills());
  ASSERT_FALSE(table);
  EXPECT_THAT(table.error().message, testing::HasSubstr("a.yaml:2"));
}

}  // namespace
}  // namespace gonggo
