// The value of a filter: what the user typed → its canonical form, or what is wrong with it.
//
// Any alias of a skill, Korean names of places, degrees and the like, dates as Koreans write them
// ("2026.12.1"). Pure; thread-safe.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"
#include "search/filter_names.h"
#include "search/query.h"

namespace gonggo {

struct ValueProblem {
  QueryFault fault = QueryFault::kUnknownValue;
  std::vector<std::string> suggestions;
};

[[nodiscard]] std::expected<FilterValue, ValueProblem> ReadFilterValue(const FilterSpec& spec,
                                                                       FilterOp op,
                                                                       std::string_view text,
                                                                       const SkillTable& skills);

// Names of skills nearest to a word that is none, the nearest first: for typing errors in plain
// words, too.
[[nodiscard]] std::vector<std::string> NearestSkills(std::string_view word,
                                                     const SkillTable& skills);

// The skill, family, certificate or language of this name, alias or id; nullopt if there is none.
[[nodiscard]] std::optional<FilterValue> FindAsk(std::string_view text, const SkillTable& skills);

}  // namespace gonggo
