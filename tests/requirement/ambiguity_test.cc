// Words that are a skill here and none there: every row of ambiguity.tsv.
#include <gtest/gtest.h>

#include <set>

#include "knowledge/skill_finder.h"
#include "table_file.h"

namespace gonggo {
namespace {

TEST(Ambiguity, EveryRowHolds) {
  const SkillTable& table = BuiltInSkills();
  SkillFinder finder(table);
  const auto rows = testing::ReadTable("ambiguity.tsv", 3);
  EXPECT_GE(rows.size(), 300U);
  for (const auto& row : rows) {
    std::set<std::string> found;
    for (const SkillMatch& m : finder.Find(row.cells[0])) {
      if (m.skill >= 0) found.emplace(table.skills[static_cast<size_t>(m.skill)].id);
    }
    std::string all;
    for (const std::string& id : found) all += ' ' + id;
    for (const std::string& id : testing::SplitTrimmed(row.cells[1], ';')) {
      EXPECT_TRUE(table.FindSkill(id)) << "ambiguity.tsv:" << row.line << ": no skill " << id;
      EXPECT_TRUE(found.contains(id)) << "ambiguity.tsv:" << row.line << ": " << row.cells[0]
                                      << "\n  must hold " << id << ", found" << all;
    }
    for (const std::string& id : testing::SplitTrimmed(row.cells[2], ';')) {
      EXPECT_TRUE(table.FindSkill(id)) << "ambiguity.tsv:" << row.line << ": no skill " << id;
      EXPECT_FALSE(found.contains(id)) << "ambiguity.tsv:" << row.line << ": " << row.cells[0]
                                       << "\n  must not hold " << id << ", found" << all;
    }
  }
}

}  // namespace
}  // namespace gonggo
