// Common: what the postings of a result have in common, counted.
//
// One scan of the columns, of large results on several threads. A posting counts once for each
// thing, at its strongest necessity: for a skill, for the family of the skill and for the group
// that people read it under. One that wants one of three databases counts once for relational
// databases, and as a choice for each of the three. Near names for one thing are one row. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "columns/table.h"
#include "knowledge/skill_table.h"
#include "market/tally.h"
#include "market/term_map.h"
#include "market/voters.h"

namespace gonggo {

enum class CommonKind : uint8_t {
  kSkill,
  kFamily,
  kGroup,
  kTrait,
  kDegree,
  kCertificate,
  kLanguage,
};

// One of several near names that postings use for the thing of a row.
struct NearName {
  std::string_view id;
  TermNames names;
  Tally tally;
};

struct CommonRow {
  CommonKind kind = CommonKind::kSkill;
  std::string_view id;
  TermNames names;
  uint16_t family = kNoFamily;  // of a skill, certificate, language: where it belongs
  uint16_t group = kNoFamily;   // of a skill or family: index into SkillTable::groups
  bool optional = false;        // a general subject
  Tally tally;
  // Of a skill that these postings call by several near names (knowledge/skill.h): those, the most
  // used first, the row's own among them if it is used. None of them has a row of its own.
  std::vector<NearName> near_names = {};
};

// How many may apply with so much experience.
struct ExperiencePoint {
  uint16_t months = 0;
  uint32_t open = 0;  // postings that a person with so many months may apply to

  friend bool operator==(const ExperiencePoint&, const ExperiencePoint&) = default;
};

struct CommonExperience {
  uint32_t stated = 0;
  uint32_t newcomer = 0;  // of these, open to newcomers
  // The least and the most that a posting asks for at least, in months; 0, 0 if none does.
  uint16_t least_months = 0;
  uint16_t most_months = 0;
  uint32_t with_minimum = 0;  // postings that ask for some
  std::vector<ExperiencePoint> points;
};

struct CommonReport {
  Voters voters;
  std::vector<CommonRow> rows;  // the most asked for first: by all, by required, by id
  CommonExperience experience;
};

// The days of experience that `points` are given for.
inline constexpr uint16_t kExperienceMonths[] = {0, 12, 24, 36, 60, 84, 120};

// What a row of this kind asks for: skills, where it is one, a family or a group of them.
[[nodiscard]] AskKind AskKindOf(CommonKind kind);

[[nodiscard]] CommonReport CountCommon(const ColumnTable& table, const TermMap& terms,
                                       const SkillTable& skills, const Bits& result);

// The same on so many threads, which makes no difference to the result.
[[nodiscard]] CommonReport CountCommon(const ColumnTable& table, const TermMap& terms,
                                       const SkillTable& skills, const Bits& result, size_t slices);

}  // namespace gonggo
