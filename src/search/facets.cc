#include "search/facets.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "model/posting.h"
#include "search/facet_lists.h"
#include "search/pay_filter.h"

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

template <typename Enum, size_t kSize>
Facet OfEnum(FilterName name, const std::array<uint32_t, kSize>& counts, size_t most) {
  std::vector<FacetValue> values;
  for (size_t i = 0; i < kSize; ++i) {
    const std::string_view id = i == 0 ? "unknown" : Id(static_cast<Enum>(i - 1));
    values.push_back({std::string(id), AskKind::kSkill, counts[i]});
  }
  return Sorted(name, std::move(values), most);
}

template <typename Members>
Facet OfStrings(const ColumnTable& table, const Members& members, size_t most, FilterName name,
                const std::vector<uint32_t>& column, StringCounter& counter) {
  members.ForEach([&](size_t slot, uint32_t count) { counter.Add(column[slot], count); });
  return counter.Take(table, name, most);
}

template <typename Members>
std::array<uint32_t, 4> WorkCounts(const Columns& c, const Members& members) {
  std::array<uint32_t, 4> counts{};
  members.ForEach([&](size_t slot, uint32_t count) { counts[c.work[slot]] += count; });
  return counts;
}

template <typename Members>
std::array<uint32_t, 7> EmploymentCounts(const Columns& c, const Members& members) {
  // Of each set of kinds, since nearly all postings have one and the same.
  std::array<uint32_t, 256> sets{};
  members.ForEach([&](size_t slot, uint32_t count) { sets[c.employment[slot]] += count; });
  std::array<uint32_t, 7> counts{sets[0]};
  for (size_t set = 1; set < sets.size(); ++set) {
    for (size_t i = 1; i < counts.size(); ++i)
      counts[i] += (set >> (i - 1) & 1U) != 0 ? sets[set] : 0;
  }
  return counts;
}

template <typename Members>
Facet NewcomerFacet(const Columns& c, const Members& members, size_t most) {
  std::array<uint32_t, 3> counts{};  // unknown, no, yes
  members.ForEach([&](size_t slot, uint32_t count) {
    const uint32_t may = c.newcomer[slot] != 0 || c.min_months[slot] == 0 ? 1 : 0;
    counts[c.has_experience[slot] * (1 + may)] += count;
  });
  return Sorted(FilterName::kNewcomer,
                {{"unknown", AskKind::kSkill, counts[0]},
                 {"no", AskKind::kSkill, counts[1]},
                 {"yes", AskKind::kSkill, counts[2]}},
                most);
}

// By month. Postings of one import have one day, so that the day seldom changes.
template <typename Members>
Facet AddedFacet(const Columns& c, const Members& members, size_t most) {
  std::map<int32_t, uint32_t> days;
  int32_t day = kNoDay;
  uint32_t run = 0;
  members.ForEach([&](size_t slot, uint32_t count) {
    if (c.added_day[slot] != day) {
      days[day] += run;
      day = c.added_day[slot];
      run = 0;
    }
    run += count;
  });
  days[day] += run;
  std::map<std::string, uint32_t> months;
  for (const auto& [at, count] : days) {
    if (at != kNoDay) months[FormatDate(DateFromDays(at)).substr(0, 7)] += count;
  }
  std::vector<FacetValue> added;
  added.reserve(months.size());
  for (const auto& [month, count] : months) added.push_back({month, AskKind::kSkill, count});
  return Sorted(FilterName::kAdded, std::move(added), most);
}

template <typename Members>
SmallFacets SmallFacetsOf(const ColumnTable& table, const Members& members, size_t most,
                          StringCounter& counter) {
  const Columns& c = table.columns();
  return {OfStrings(table, members, most, FilterName::kRole, c.role, counter),
          OfStrings(table, members, most, FilterName::kRegion, c.region, counter),
          OfEnum<WorkPlace>(FilterName::kWork, WorkCounts(c, members), most),
          OfEnum<Employment>(FilterName::kEmployment, EmploymentCounts(c, members), most),
          NewcomerFacet(c, members, most),
          AddedFacet(c, members, most),
          OfStrings(table, members, most, FilterName::kStage, c.stage, counter)};
}

}  // namespace

SmallFacets CountSmallFacets(const ColumnTable& table, const EachOnce& members, size_t most,
                             StringCounter& counter) {
  return SmallFacetsOf(table, members, most, counter);
}

SmallFacets CountSmallFacets(const ColumnTable& table, const Weighted& members, size_t most,
                             StringCounter& counter) {
  return SmallFacetsOf(table, members, most, counter);
}

Facet CountCompanies(const ColumnTable& table, const Bits& result, size_t most,
                     StringCounter& counter) {
  return OfStrings(table, EachOnce{result}, most, FilterName::kCompany, table.columns().company,
                   counter);
}

Facet CountTags(const ColumnTable& table, const Bits& result, size_t most, StringCounter& counter) {
  if (!table.has_tags()) return {FilterName::kTag, {}};
  result.ForEach([&](size_t slot) {
    for (const uint32_t tag : table.tags(slot)) counter.Add(tag, 1);
  });
  counter.Drop(0);
  return counter.Take(table, FilterName::kTag, most);
}

std::vector<Facet> InOrder(Facet skills, Facet traits, Facet companies, SmallFacets small,
                           Facet pay, Facet tags) {
  std::vector<Facet> facets;
  for (Facet* facet : {&skills, &traits, &companies, &small.role, &small.region, &small.work,
                       &small.employment, &pay, &small.newcomer, &small.added, &tags, &small.stage})
    facets.push_back(std::move(*facet));
  return facets;
}

std::vector<Facet> CountFacets(const ColumnTable& table, const Bits& result, size_t most) {
  std::vector<uint32_t> asked(table.terms().size());
  table.VisitAsks(result, [&](size_t, std::span<const PackedAsk> asks) {
    for (const PackedAsk ask : asks) ++asked[ask.term()];
  });
  std::vector<uint32_t> skills;
  std::vector<uint32_t> traits;
  for (uint32_t term = 0; term < asked.size(); ++term) {
    if (asked[term] == 0) continue;
    const AskKind kind = table.terms()[term].kind;
    if (IsOfSkillFacet(kind)) skills.push_back(term);
    if (kind == AskKind::kTrait) traits.push_back(term);
  }
  const auto count_of = [&](uint32_t term) { return asked[term]; };
  const auto name_of = [&](uint32_t term) {
    return Named{table.terms()[term].kind, table.terms()[term].value};
  };
  StringCounter counter;
  return InOrder(FacetOf(FilterName::kSkill, skills, most, count_of, name_of),
                 FacetOf(FilterName::kTrait, traits, most, count_of, name_of),
                 CountCompanies(table, result, most, counter),
                 CountSmallFacets(table, EachOnce{result}, most, counter),
                 CountPay(table, result, most), CountTags(table, result, most, counter));
}

}  // namespace gonggo
