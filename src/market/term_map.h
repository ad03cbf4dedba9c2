// TermMap: what the knowledge says of the things that postings ask for.
//
// A library keeps ids; which family and group they belong to, and what people call them, is the
// present knowledge's. An id that it does not know (any more) has no family and is its own name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "columns/table.h"
#include "knowledge/skill_table.h"
#include "knowledge/term_names.h"

namespace gonggo {

inline constexpr uint16_t kNoFamily = 0xFFFF;
inline constexpr uint16_t kNoSkill = 0xFFFF;

class TermMap {
 public:
  // Of the terms that the table has now.
  TermMap(const ColumnTable& table, const SkillTable& skills);

  [[nodiscard]] size_t size() const { return family_.size(); }
  // Index into SkillTable::families; kNoFamily for traits, degrees and what is unknown.
  [[nodiscard]] uint16_t family(uint32_t term) const { return family_[term]; }
  // Of near names for one thing the skill that all of them count as: index into
  // SkillTable::skills; kNoSkill for what has a name of its own.
  [[nodiscard]] uint16_t counts_as(uint32_t term) const { return counts_as_[term]; }
  // General subjects, which say little (Skill::optional).
  [[nodiscard]] bool optional(uint32_t term) const { return optional_[term] != 0; }
  [[nodiscard]] TermNames names(uint32_t term) const { return names_[term]; }

 private:
  std::vector<uint16_t> family_;
  std::vector<uint16_t> counts_as_;
  std::vector<uint8_t> optional_;
  std::vector<TermNames> names_;
};

}  // namespace gonggo
