// Facets: how many postings of a result have each value of each property, for narrowing it down:
// a count is exactly the number of results that the filter of that value would leave.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "columns/table.h"
#include "search/query.h"

namespace gonggo {

struct FacetValue {
  std::string value;  // as its filter takes it: an id, a company's name, "2026-11", "unknown"
  AskKind kind = AskKind::kSkill;  // of skill: a skill, family, certificate or language
  uint32_t count = 0;

  friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

struct Facet {
  FilterName name = FilterName::kSkill;
  std::vector<FacetValue> values;  // the most postings first, then by value

  friend bool operator==(const Facet&, const Facet&) = default;
};

// Skill, trait, company, role, region, work, employment, salary (bands, and those without),
// newcomer, month of import (added), tag, stage; of each the `most` values. One scan of `result`.
// Pure; thread-safe.
[[nodiscard]] std::vector<Facet> CountFacets(const ColumnTable& table, const Bits& result,
                                             size_t most);

}  // namespace gonggo
