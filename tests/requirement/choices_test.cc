// The choices that a line shows, and how their members are cut: every row of choices.tsv.
#include <gtest/gtest.h>

#include <string>

#include "requirement/reader.h"
#include "table_file.h"

namespace gonggo {
namespace {

SectionKind SectionOf(const std::string& letter) {
  if (letter == "D") return SectionKind::kDuties;
  if (letter == "S") return SectionKind::kStack;
  return letter == "P" ? SectionKind::kPreferred : SectionKind::kRequirements;
}

TEST(Choices, EveryRowHolds) {
  RequirementReader reader(BuiltInSkills());
  const auto rows = testing::ReadTable("choices.tsv", 3);
  EXPECT_GE(rows.size(), 80U);
  for (const auto& row : rows) {
    const std::string& text = row.cells[1];
    Requirement requirement;
    requirement.section = SectionOf(row.cells[0]);
    std::vector<SkillMention> mentions;
    reader.Read({text, {0, static_cast<uint32_t>(text.size())}, 1}, requirement, mentions);
    std::string shown;
    for (const AnyOf& choice : requirement.any_of) {
      if (!shown.empty()) shown += " ; ";
      for (size_t i = 0; i < choice.surfaces.size(); ++i) {
        if (i > 0) shown += " | ";
        shown += choice.surfaces[i];
        EXPECT_NE(text.find(choice.surfaces[i]), std::string::npos) << choice.surfaces[i];
      }
      if (choice.open) shown += " +";
    }
    EXPECT_EQ(shown, row.cells[2]) << "choices.tsv:" << row.line << ": " << text;
  }
}

}  // namespace
}  // namespace gonggo
