// OpenNames: names that no entry of the knowledge holds, or whose entry wants more company than the
// line has, but that the line itself shows to be something a person can know (decision 63).
//
//   "Kafka, Moonlint, Flink 등"   beside named products in a list
//   "MAT, Zarbo, Orin 등 센서"     beside anything known in a list of examples (decision 78)
//   "Moonlint 사용 경험"            in front of words for the use of it
//
// Latin names only, in requirements, wishes and stacks only: what is taken elsewhere is as often a
// company, a channel or a plain word. Words of knowledge/not_skills.yaml are never taken. Linear in
// the line. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "model/posting.h"
#include "requirement/cue.h"

namespace gonggo {

struct OpenName {
  Span at;             // bytes of the line
  int32_t skill = -1;  // index into SkillTable::skills where the name is an entry's, or -1

  friend bool operator==(const OpenName&, const OpenName&) = default;
};

// What was found in a line before, in its order.
struct LineReading {
  std::span<const SkillMatch> known;
  std::span<const Cue> cues;  // may be empty: then no list is known to give examples
};

// In the order of the line, none overlapping a skill that is known.
[[nodiscard]] std::vector<OpenName> FindOpenNames(std::string_view line, const LineReading& reading,
                                                  SectionKind section, const SkillTable& skills);

// The skill whose name is the whole of `words`, as a list of tags names one a line ("R"); -1 if
// there is none, if several have the name, or if it is so general that naming it says little.
[[nodiscard]] int32_t SkillOfTag(std::string_view words, const SkillTable& skills);

// Id of a skill that no entry holds: "other_" and the letters of its name, so that spellings that
// differ in case, spaces or hyphens are one ("Moon Lint", "moonlint"). No entry has such an id.
[[nodiscard]] std::string OpenSkillId(std::string_view name);

}  // namespace gonggo
