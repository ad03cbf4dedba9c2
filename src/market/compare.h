// Compare: postings side by side, requirement by requirement: what they share and what is special.
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "columns/row.h"
#include "knowledge/skill_table.h"
#include "market/term_map.h"

namespace gonggo {

struct CompareCell {
  Necessity necessity = Necessity::kMentioned;
  bool choice = false;
  uint32_t line = 0;      // of the posting's text, where it is asked for so
  std::string_view text;  // that line; empty where it is no requirement

  friend bool operator==(const CompareCell&, const CompareCell&) = default;
};

struct CompareRow {
  AskKind kind = AskKind::kSkill;
  std::string value;
  TermNames names;
  std::vector<std::optional<CompareCell>> cells;  // one a posting
  uint32_t count = 0;                             // cells that are there
};

struct UncomparedLine {
  uint32_t line = 0;
  std::string_view text;

  friend bool operator==(const UncomparedLine&, const UncomparedLine&) = default;
};

struct CompareReport {
  std::vector<CompareRow> rows;  // those of the most postings first
  // By posting: requirement lines in which nothing was recognised, which can't be compared.
  std::vector<std::vector<UncomparedLine>> unread;
};

// Views into the postings and the skills, which must outlive the report.
[[nodiscard]] CompareReport Compare(std::span<const Posting> postings, const SkillTable& skills);

}  // namespace gonggo
