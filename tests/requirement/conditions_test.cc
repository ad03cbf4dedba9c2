// Whole requirement lines and what each demands: every row of conditions.tsv.
//
// A condition is written as necessity(alternatives), "*2" for how many are asked for, "+" for open:
//   req(skill:flask | skill:django)+ ; pref(years:3-@java)
#include <gtest/gtest.h>

#include <string>

#include "requirement/necessity.h"
#include "requirement/reader.h"
#include "table_file.h"

namespace gonggo {
namespace {

std::string Show(const Condition& condition, const Requirement& requirement) {
  std::string shown = condition.necessity == Necessity::kRequired ? "req(" : "pref(";
  for (size_t i = 0; i < condition.alternatives.size(); ++i) {
    const Alternative& a = condition.alternatives[i];
    if (i > 0) shown += " | ";
    shown += Id(a.kind);
    if (!a.value.empty()) shown += ':' + a.value;
    for (const YearsStatement& years : requirement.years) {
      if (a.kind == ConditionKind::kYears && years.at == a.at && years.of) shown += '@' + *years.of;
    }
  }
  shown += ')';
  if (condition.at_least > 1) shown += '*' + std::to_string(condition.at_least);
  if (condition.open) shown += '+';
  return shown;
}

TEST(Conditions, EveryRowHolds) {
  RequirementReader reader(BuiltInSkills());
  const auto rows = testing::ReadTable("conditions.tsv", 3);
  EXPECT_GE(rows.size(), 200U);
  for (const auto& row : rows) {
    const std::string& text = row.cells[1];
    Requirement requirement;
    requirement.section =
        row.cells[0] == "P" ? SectionKind::kPreferred : SectionKind::kRequirements;
    requirement.necessity =
        ReadNecessity(text, row.cells[0] == "P" ? Necessity::kPreferred : Necessity::kRequired);
    std::vector<SkillMention> mentions;
    reader.Read({text, {0, static_cast<uint32_t>(text.size())}, 1}, requirement, mentions);
    std::string shown;
    for (const Condition& condition : requirement.conditions) {
      if (!shown.empty()) shown += " ; ";
      shown += Show(condition, requirement);
      for (const Alternative& a : condition.alternatives)
        EXPECT_EQ(text.substr(a.at.begin, a.at.end - a.at.begin), a.surface);
    }
    EXPECT_EQ(shown, row.cells[2]) << "conditions.tsv:" << row.line << ": " << text;
  }
}

}  // namespace
}  // namespace gonggo
