// SkillSource: skills and families as their YAML files write them, checked.
//
// Read by tools/compile_skills for the built-in table, and at run time for the user's own files
// (skill_overlay.h). The format is knowledge/skills/README.md. Reading fails with kInvalidArgument,
// naming file, line and what is wrong, for anything that the format does not allow; it never takes
// a part of a file. Thread-safe.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace gonggo {

struct GuardSource {
  std::string surface;
  bool exact = false;
  bool beside = false;
  std::vector<std::string> near, not_before, not_after;
};

struct SkillExample {
  std::string text;
  std::string id;  // of the entry
  bool must_match = true;
  std::string where;  // "file:line"
};

struct SkillSourceEntry {
  std::string id, name, name_ko, kind, family;
  std::vector<std::string> surfaces;  // name, ko and `also`, those of `only` left out
  std::vector<GuardSource> guarded;
  std::vector<std::string> implies, close;
  std::string counts_as;  // empty: as itself
  bool optional = false;
  bool extends = false;  // adds surfaces to an entry that exists already
  std::string where;     // "file:line"
};

struct FamilySource {
  std::string id, group, name, name_ko;
  std::vector<std::string> names;
};

struct GroupSource {
  std::string id, name, name_ko;
};

struct SkillSources {
  std::vector<GroupSource> groups;
  std::vector<FamilySource> families;
  std::vector<SkillSourceEntry> skills;
  std::vector<SkillExample> examples;
};

// Appends the families and groups of a file such as knowledge/families.yaml.
[[nodiscard]] Result<void> ReadFamilies(const std::string& path, SkillSources& sources);

// Appends the entries of a file such as knowledge/skills/data.yaml.
[[nodiscard]] Result<void> ReadSkills(const std::string& path, SkillSources& sources);

}  // namespace gonggo
