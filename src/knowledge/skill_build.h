// BuildSkillTable: skills as their files write them → the table that finds them.
//
// Fails with kInvalidArgument, naming the entry's file and line, for an id given twice, an unknown
// family, group, implied or close skill. Examples are not looked at (CheckSkillExamples does).
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "knowledge/double_array.h"
#include "knowledge/skill_source.h"
#include "knowledge/skill_table.h"

namespace gonggo {

// A table with what its views point into. Not copyable: the views would dangle.
struct OwnedSkillTable {
  std::deque<std::string> texts;
  std::deque<std::vector<std::string_view>> word_lists;
  std::deque<std::vector<uint16_t>> skill_lists;
  std::vector<SkillGroup> groups;
  std::vector<SkillFamily> families;
  std::vector<Skill> skills;
  std::vector<SkillGuard> guards;
  std::vector<SkillSurface> surfaces;
  std::vector<int32_t> same_surface;
  PlacedTrie trie;
  SkillStartSets starts;
  SkillTable table;

  OwnedSkillTable() = default;
  OwnedSkillTable(const OwnedSkillTable&) = delete;
  OwnedSkillTable& operator=(const OwnedSkillTable&) = delete;
};

[[nodiscard]] Result<std::unique_ptr<OwnedSkillTable>> BuildSkillTable(const SkillSources& sources);

// A message for every example that does not hold, "file:line: …".
[[nodiscard]] std::vector<std::string> CheckSkillExamples(
    const SkillTable& table, const std::vector<SkillExample>& examples);

// The sources that would build `table`, without examples: what the user's own entries are added to.
[[nodiscard]] SkillSources SourcesOf(const SkillTable& table);

}  // namespace gonggo
