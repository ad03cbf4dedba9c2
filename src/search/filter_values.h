// The value of a filter: what the user typed → its canonical form, or what is wrong with it.
//
// Any alias of a skill, Korean names of places, degrees and the like, dates as people write them
// (date_value.h). Pure; thread-safe.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"
#include "model/language.h"
#include "search/filter_names.h"
#include "search/query.h"

namespace gonggo {

struct ValueProblem {
  QueryFault fault = QueryFault::kUnknownValue;
  std::optional<std::string> nearest;  // as the user would type it
  std::vector<Bilingual> possible;     // all names, where none is near
};

// Several values where a part of a name stands for all that have it (직군:데이터); one is enough.
[[nodiscard]] std::expected<std::vector<FilterValue>, ValueProblem> ReadFilterValue(
    const FilterSpec& spec, FilterOp op, std::string_view text, const SkillTable& skills,
    std::optional<Date> today = std::nullopt);

// The name of a skill nearest to a word that is none, if one is near enough to be meant: for typing
// errors in plain words, too.
[[nodiscard]] std::optional<std::string> NearestSkill(std::string_view word,
                                                      const SkillTable& skills);

// The skill, family, certificate or language of this name, alias or id; nullopt if there is none.
[[nodiscard]] std::optional<FilterValue> FindAsk(std::string_view text, const SkillTable& skills);

}  // namespace gonggo
