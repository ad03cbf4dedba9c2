#include "search/facets.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "model/posting.h"

namespace gonggo {
namespace {

Facet Sorted(FilterName name, std::vector<FacetValue> values, size_t most) {
  std::erase_if(values, [](const FacetValue& value) { return value.count == 0; });
  const auto before = [](const FacetValue& a, const FacetValue& b) {
    return std::tuple(-int64_t{a.count}, a.kind, std::string_view(a.value)) <
           std::tuple(-int64_t{b.count}, b.kind, std::string_view(b.value));
  };
  const size_t kept = std::min(most, values.size());
  std::ranges::partial_sort(values, values.begin() + static_cast<std::ptrdiff_t>(kept), before);
  values.resize(kept);
  return {name, std::move(values)};
}

// By string number; 0 is nothing stated.
class StringCounts {
 public:
  explicit StringCounts(const ColumnTable& table)
      : table_(table), counts_(table.strings().size()) {}

  void Add(uint32_t string) {
    if (counts_[string]++ == 0) seen_.push_back(string);
  }

  [[nodiscard]] Facet Take(FilterName name, bool unknown, size_t most) const {
    std::vector<FacetValue> values;
    for (const uint32_t string : seen_) {
      if (string == 0 && !unknown) continue;
      const std::string_view text = string == 0 ? "unknown" : table_.strings()[string];
      values.push_back({std::string(text), AskKind::kSkill, counts_[string]});
    }
    return Sorted(name, std::move(values), most);
  }

 private:
  const ColumnTable& table_;
  std::vector<uint32_t> counts_;
  std::vector<uint32_t> seen_;
};

template <typename Enum, size_t kSize>
Facet OfEnum(FilterName name, const uint32_t (&counts)[kSize], size_t most) {
  std::vector<FacetValue> values;
  for (size_t i = 0; i < kSize; ++i) {
    const std::string_view id = i == 0 ? "unknown" : Id(static_cast<Enum>(i - 1));
    values.push_back({std::string(id), AskKind::kSkill, counts[i]});
  }
  return Sorted(name, std::move(values), most);
}

}  // namespace

std::vector<Facet> CountFacets(const ColumnTable& table, const Bits& result, size_t most) {
  const Columns& c = table.columns();
  std::vector<uint32_t> asked(table.terms().size());
  StringCounts companies(table);
  StringCounts roles(table);
  StringCounts regions(table);
  StringCounts stages(table);
  StringCounts tags(table);
  uint32_t work[4] = {};
  uint32_t employment[7] = {};
  uint32_t newcomer[3] = {};  // unknown, no, yes
  std::map<int32_t, uint32_t> days;
  result.ForEach([&](size_t slot) {
    for (const PackedAsk ask : table.asks(slot)) ++asked[ask.term()];
    companies.Add(c.company[slot]);
    roles.Add(c.role[slot]);
    regions.Add(c.region[slot]);
    stages.Add(c.stage[slot]);
    for (const uint32_t tag : table.tags(slot)) tags.Add(tag);
    ++work[c.work[slot]];
    if (c.employment[slot] == 0) ++employment[0];
    for (size_t i = 1; i < std::size(employment); ++i) {
      if ((c.employment[slot] >> (i - 1) & 1U) != 0) ++employment[i];
    }
    const bool may = c.newcomer[slot] != 0 || c.min_months[slot] == 0;
    ++newcomer[c.has_experience[slot] == 0 ? 0 : may ? 2 : 1];
    ++days[c.added_day[slot]];
  });
  std::vector<FacetValue> skills;
  std::vector<FacetValue> traits;
  for (size_t term = 0; term < asked.size(); ++term) {
    const AskedTerm& entry = table.terms()[term];
    // A family's filter takes its members, too: it would count otherwise.
    if (entry.kind == AskKind::kDegree || entry.kind == AskKind::kFamily) continue;
    FacetValue value{std::string(entry.value), entry.kind, asked[term]};
    (entry.kind == AskKind::kTrait ? traits : skills).push_back(std::move(value));
  }
  std::map<std::string, uint32_t> months;
  for (const auto& [day, count] : days) {
    if (day != kNoDay) months[FormatDate(DateFromDays(day)).substr(0, 7)] += count;
  }
  std::vector<FacetValue> added;
  for (const auto& [month, count] : months) added.push_back({month, AskKind::kSkill, count});
  std::vector<FacetValue> newcomers = {{"unknown", AskKind::kSkill, newcomer[0]},
                                       {"no", AskKind::kSkill, newcomer[1]},
                                       {"yes", AskKind::kSkill, newcomer[2]}};
  std::vector<Facet> facets;
  facets.push_back(Sorted(FilterName::kSkill, std::move(skills), most));
  facets.push_back(Sorted(FilterName::kTrait, std::move(traits), most));
  facets.push_back(companies.Take(FilterName::kCompany, true, most));
  facets.push_back(roles.Take(FilterName::kRole, true, most));
  facets.push_back(regions.Take(FilterName::kRegion, true, most));
  facets.push_back(OfEnum<WorkPlace>(FilterName::kWork, work, most));
  facets.push_back(OfEnum<Employment>(FilterName::kEmployment, employment, most));
  facets.push_back(Sorted(FilterName::kNewcomer, std::move(newcomers), most));
  facets.push_back(Sorted(FilterName::kAdded, std::move(added), most));
  facets.push_back(tags.Take(FilterName::kTag, false, most));
  facets.push_back(stages.Take(FilterName::kStage, true, most));
  return facets;
}

}  // namespace gonggo
