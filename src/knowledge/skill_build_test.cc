#include "knowledge/skill_build.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "knowledge/skill_finder.h"
#include "knowledge/skill_fold.h"

namespace gonggo {
namespace {

SkillSourceEntry Entry(std::string id, std::vector<std::string> surfaces) {
  SkillSourceEntry entry;
  entry.id = std::move(id);
  entry.name = surfaces.front();
  entry.kind = "tool";
  entry.family = "tools";
  entry.surfaces = std::move(surfaces);
  entry.where = "test";
  return entry;
}

SkillSources Sources() {
  SkillSources sources;
  sources.groups = {{"all", "All", "전체"}};
  sources.families = {{"tools", "all", "Tools", "도구", {"도구 모음"}}};
  sources.skills = {Entry("hammer", {"Hammer", "망치"}), Entry("saw", {"Saw Blades"})};
  sources.skills[0].implies = {"saw"};
  sources.skills[1].close = {"hammer"};
  return sources;
}

TEST(SkillBuild, SkillsAreSortedAndRelated) {
  const auto built = BuildSkillTable(Sources());
  ASSERT_TRUE(built) << built.error().message;
  const SkillTable& table = (*built)->table;
  ASSERT_EQ(table.skills.size(), 2U);
  EXPECT_EQ(table.FindSkill("hammer"), 0);
  EXPECT_EQ(table.FindSkill("saw"), 1);
  EXPECT_EQ(table.FindSkill("nail"), std::nullopt);
  ASSERT_EQ(table.families.size(), 1U);
  EXPECT_EQ(table.families[0].id, "tools");
  EXPECT_THAT(table.skills[0].implies, testing::ElementsAre(1));
  EXPECT_THAT(table.skills[0].close, testing::ElementsAre(1));  // said by the other one
  EXPECT_THAT(table.skills[1].close, testing::ElementsAre(0));
}

TEST(SkillBuild, NearNamesKnowEachOther) {
  SkillSources sources = Sources();
  sources.skills.push_back(Entry("handsaw", {"Handsaw"}));
  sources.skills.push_back(Entry("hacksaw", {"Hacksaw"}));
  for (size_t i : {size_t{2}, size_t{3}}) sources.skills[i].counts_as = "saw";
  const auto built = BuildSkillTable(sources);
  ASSERT_TRUE(built) << built.error().message;
  const auto again = BuildSkillTable(SourcesOf((*built)->table));
  ASSERT_TRUE(again) << again.error().message;
  for (const SkillTable* table : {&(*built)->table, &(*again)->table}) {
    // hacksaw, hammer, handsaw, saw
    EXPECT_EQ(table->skills[0].counts_as, 3);
    EXPECT_EQ(table->skills[1].counts_as, 1);
    EXPECT_EQ(table->skills[3].counts_as, 3);
    EXPECT_THAT(table->skills[0].near_names, testing::UnorderedElementsAre(2, 3));
    EXPECT_THAT(table->skills[1].near_names, testing::IsEmpty());
    EXPECT_THAT(table->skills[3].near_names, testing::UnorderedElementsAre(0, 2));
  }
}

TEST(SkillBuild, FindsPluralsInTheSingular) {
  const auto built = BuildSkillTable(Sources());
  ASSERT_TRUE(built);
  SkillFinder finder((*built)->table);
  EXPECT_EQ(finder.Find("a saw blade").size(), 1U);
  EXPECT_EQ(finder.Find("saw-blades").size(), 1U);
}

TEST(SkillBuild, FindsPracticesWithTheParticleOfTheirObject) {
  SkillSources sources = Sources();
  sources.skills.push_back(Entry("tuning", {"악기 튜닝", "현 튜닝", "Piano 튜닝"}));
  sources.skills.back().kind = "practice";
  sources.skills.push_back(Entry("sorting", {"못 분석"}));
  sources.skills.back().kind = "practice";
  const auto built = BuildSkillTable(sources);
  ASSERT_TRUE(built) << built.error().message;
  SkillFinder finder((*built)->table);
  for (const char* text : {"악기를 튜닝해 소리를 맞춤", "오래된 현을 튜닝하는 일", "Piano를 튜닝함",
                           "악기 튜닝", "악기를 튜닝"})
    EXPECT_EQ(finder.Find(text).size(), 1U) << text;
  // Another particle, another object in between, or an action that names nothing by itself.
  for (const char* text : {"악기가 튜닝", "악기를 잘 아는 튜닝사", "못을 분석"})
    EXPECT_TRUE(finder.Find(text).empty()) << text;
  // Built from what it was built into, it is the same.
  const auto again = BuildSkillTable(SourcesOf((*built)->table));
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ((*again)->table.surfaces.size(), (*built)->table.surfaces.size());
}

TEST(SkillBuild, RefusesWhatRefersToNothing) {
  const struct {
    void (*spoil)(SkillSources&);
    std::string_view says;
  } rows[] = {
      {[](SkillSources& s) { s.skills.push_back(s.skills[0]); }, "given twice"},
      {[](SkillSources& s) { s.skills[0].family = "toys"; }, "unknown family toys"},
      {[](SkillSources& s) { s.skills[0].implies = {"nail"}; }, "unknown skill nail"},
      {[](SkillSources& s) { s.skills[0].close = {"nail"}; }, "unknown skill nail"},
      {[](SkillSources& s) { s.skills[0].counts_as = "nail"; }, "unknown skill nail"},
      {[](SkillSources& s) { s.skills[0].counts_as = "hammer"; }, "counts as itself"},
      {[](SkillSources& s) {
         s.skills[0].counts_as = "saw";
         s.skills[1].counts_as = "hammer";
       },
       "must count as itself"},
      {[](SkillSources& s) {
         s.families.push_back({"toys", "all", "Toys", "장난감", {}});
         s.skills[0].family = "toys";
         s.skills[0].counts_as = "saw";
       },
       "of another family"},
      {[](SkillSources& s) { s.families[0].group = "none"; }, "unknown group none"},
      {[](SkillSources& s) {
         s.skills.push_back(Entry("nail", {"못"}));
         s.skills.back().extends = true;
       },
       "no such skill"},
  };
  for (const auto& row : rows) {
    SkillSources sources = Sources();
    row.spoil(sources);
    const auto built = BuildSkillTable(sources);
    ASSERT_FALSE(built) << row.says;
    EXPECT_EQ(built.error().code, ErrorCode::kInvalidArgument);
    EXPECT_THAT(built.error().message, testing::HasSubstr(std::string(row.says)));
  }
}

TEST(SkillBuild, ExtendsAnEntry) {
  SkillSources sources = Sources();
  sources.skills.push_back(Entry("hammer", {"쇠망치"}));
  sources.skills.back().extends = true;
  const auto built = BuildSkillTable(sources);
  ASSERT_TRUE(built);
  SkillFinder finder((*built)->table);
  ASSERT_EQ(finder.Find("쇠망치 사용").size(), 1U);
  EXPECT_EQ(finder.Find("쇠망치 사용")[0].skill, 0);
}

TEST(SkillBuild, ExamplesAreHeldAgainstTheTable) {
  const auto built = BuildSkillTable(Sources());
  ASSERT_TRUE(built);
  const auto failures = CheckSkillExamples((*built)->table, {{"망치 사용", "hammer", true, "a:1"},
                                                             {"톱 사용", "hammer", false, "a:2"},
                                                             {"톱 사용", "hammer", true, "a:3"}});
  EXPECT_THAT(failures, testing::ElementsAre(testing::HasSubstr("a:3")));
}

TEST(SkillBuild, TheBuiltInTableCanBeBuiltAgainFromItself) {
  const SkillTable& base = BuiltInSkills();
  const auto again = BuildSkillTable(SourcesOf(base));
  ASSERT_TRUE(again) << again.error().message;
  const SkillTable& table = (*again)->table;
  ASSERT_EQ(table.skills.size(), base.skills.size());
  EXPECT_EQ(table.families.size(), base.families.size());
  EXPECT_EQ(table.guards.size(), base.guards.size());
  for (size_t i = 0; i < base.skills.size(); ++i) {
    EXPECT_EQ(table.skills[i].id, base.skills[i].id);
    EXPECT_TRUE(std::equal(table.skills[i].implies.begin(), table.skills[i].implies.end(),
                           base.skills[i].implies.begin(), base.skills[i].implies.end()));
  }
  SkillFinder one(base);
  SkillFinder other(table);
  for (const std::string_view line :
       {"Java, Kotlin 또는 C++로 서버를 개발한 경험", "AWS(EC2, S3)와 쿠버네티스를 운영한 경험",
        "Go to market 전략과 Excel 활용 능력", "R, Python 등 통계 도구"}) {
    EXPECT_EQ(one.Find(line), other.Find(line)) << line;
  }
}

// Most surfaces end in a tail of the trie: each is found whole, and nothing is that only begins so.
TEST(SkillBuild, EverySurfaceIsFoundByAllOfItsBytes) {
  const SkillTable& table = BuiltInSkills();
  const auto leads_to = [&table](std::string_view folded, size_t wanted) {
    int32_t s = table.FindSurface(folded);
    while (s >= 0 && static_cast<size_t>(s) != wanted)
      s = table.same_surface[static_cast<size_t>(s)];
    return s >= 0;
  };
  for (size_t i = 0; i < table.surfaces.size(); ++i) {
    const std::string folded = FoldSurface(table.surfaces[i].text).bytes;
    EXPECT_TRUE(leads_to(folded, i)) << folded;
    EXPECT_FALSE(leads_to(folded.substr(0, folded.size() - 1), i)) << folded;
    EXPECT_FALSE(leads_to(folded + "z", i)) << folded;
  }
  EXPECT_EQ(table.FindSurface(""), -1);
}

}  // namespace
}  // namespace gonggo
