#include "search/facets.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

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

// The `most` of `numbers` with the highest counts, of equals those with the lower name; sorted so. Of
// the many values that a few postings have only counts are looked at: comparing names means going
// to a place of memory for each.
template <typename CountOf, typename NameOf>
void KeepMost(std::vector<uint32_t>& numbers, size_t most, const CountOf& count_of,
              const NameOf& name_of) {
  const auto more = [&](uint32_t a, uint32_t b) { return count_of(a) > count_of(b); };
  const auto before = [&](uint32_t a, uint32_t b) {
    return count_of(a) != count_of(b) ? more(a, b) : name_of(a) < name_of(b);
  };
  if (most > 0 && numbers.size() > most) {
    const auto last = numbers.begin() + static_cast<std::ptrdiff_t>(most) - 1;
    std::nth_element(numbers.begin(), last, numbers.end(), more);
    const uint32_t least = count_of(*last);
    std::erase_if(numbers, [&](uint32_t number) { return count_of(number) < least; });
  }
  const size_t kept = std::min(most, numbers.size());
  std::ranges::partial_sort(numbers, numbers.begin() + static_cast<std::ptrdiff_t>(kept), before);
  numbers.resize(kept);
}

using Named = std::pair<AskKind, std::string_view>;

template <typename CountOf, typename NameOf>
Facet FacetOf(FilterName name, std::vector<uint32_t>& numbers, size_t most, const CountOf& count_of,
              const NameOf& name_of) {
  KeepMost(numbers, most, count_of, name_of);
  Facet facet{name, {}};
  for (const uint32_t number : numbers) {
    const auto& [kind, value] = name_of(number);
    facet.values.push_back({std::string(value), kind, count_of(number)});
  }
  return facet;
}

// Counts of strings, kept from one column to the next: a column goes through the result by itself,
// since a row's values lie in a dozen places of memory.
class Counter {
 public:
  explicit Counter(size_t numbers) : counts_(numbers) {}

  void Add(uint32_t number) {
    if (counts_[number]++ == 0) seen_.push_back(number);
  }

  // The `most` of them by count, then by `name_of` the number; all counts are 0 again.
  template <typename NameOf>
  [[nodiscard]] Facet Take(FilterName name, size_t most, const NameOf& name_of) {
    std::vector<uint32_t> numbers = seen_;
    Facet facet =
        FacetOf(name, numbers, most, [&](uint32_t number) { return counts_[number]; }, name_of);
    for (const uint32_t number : seen_) counts_[number] = 0;
    seen_.clear();
    return facet;
  }

  // Leaves the number out.
  void Drop(uint32_t number) {
    counts_[number] = 0;
    std::erase(seen_, number);
  }

 private:
  std::vector<uint32_t> counts_;
  std::vector<uint32_t> seen_;
};

// Of a column of string numbers, where 0 is nothing stated.
class StringFacets {
 public:
  StringFacets(const ColumnTable& table, const Bits& result, size_t most)
      : table_(table), result_(result), most_(most), counter_(table.strings().size()) {}

  [[nodiscard]] Facet Of(FilterName name, const std::vector<uint32_t>& column) {
    result_.ForEach([&](size_t slot) { counter_.Add(column[slot]); });
    return Take(name);
  }

  [[nodiscard]] Facet OfTags() {
    if (!table_.has_tags()) return {FilterName::kTag, {}};
    result_.ForEach([&](size_t slot) {
      for (const uint32_t tag : table_.tags(slot)) counter_.Add(tag);
    });
    counter_.Drop(0);
    return Take(FilterName::kTag);
  }

 private:
  [[nodiscard]] Facet Take(FilterName name) {
    return counter_.Take(name, most_, [&](uint32_t string) {
      return Named{AskKind::kSkill, string == 0 ? "unknown" : table_.strings()[string]};
    });
  }

  const ColumnTable& table_;
  const Bits& result_;
  size_t most_;
  Counter counter_;
};

template <typename Enum, size_t kSize>
Facet OfEnum(FilterName name, const std::array<uint32_t, kSize>& counts, size_t most) {
  std::vector<FacetValue> values;
  for (size_t i = 0; i < kSize; ++i) {
    const std::string_view id = i == 0 ? "unknown" : Id(static_cast<Enum>(i - 1));
    values.push_back({std::string(id), AskKind::kSkill, counts[i]});
  }
  return Sorted(name, std::move(values), most);
}

// Skills, then traits.
std::vector<Facet> AskFacets(const ColumnTable& table, const Bits& result, size_t most) {
  std::vector<uint32_t> asked(table.terms().size());
  result.ForEach([&](size_t slot) {
    for (const PackedAsk ask : table.asks(slot)) ++asked[ask.term()];
  });
  std::vector<uint32_t> skills;
  std::vector<uint32_t> traits;
  for (uint32_t term = 0; term < asked.size(); ++term) {
    const AskKind kind = table.terms()[term].kind;
    // A family's filter takes its members, too: it would count otherwise.
    if (asked[term] == 0 || kind == AskKind::kDegree || kind == AskKind::kFamily) continue;
    (kind == AskKind::kTrait ? traits : skills).push_back(term);
  }
  const auto count_of = [&](uint32_t term) { return asked[term]; };
  const auto name_of = [&](uint32_t term) {
    return Named{table.terms()[term].kind, table.terms()[term].value};
  };
  std::vector<Facet> facets;
  facets.push_back(FacetOf(FilterName::kSkill, skills, most, count_of, name_of));
  facets.push_back(FacetOf(FilterName::kTrait, traits, most, count_of, name_of));
  return facets;
}

std::array<uint32_t, 4> WorkCounts(const Columns& c, const Bits& result) {
  std::array<uint32_t, 4> counts{};
  result.ForEach([&](size_t slot) { ++counts[c.work[slot]]; });
  return counts;
}

std::array<uint32_t, 7> EmploymentCounts(const Columns& c, const Bits& result) {
  // Of each set of kinds, since nearly all postings have one and the same.
  std::array<uint32_t, 256> sets{};
  result.ForEach([&](size_t slot) { ++sets[c.employment[slot]]; });
  std::array<uint32_t, 7> counts{sets[0]};
  for (size_t set = 1; set < sets.size(); ++set) {
    for (size_t i = 1; i < counts.size(); ++i)
      counts[i] += (set >> (i - 1) & 1U) != 0 ? sets[set] : 0;
  }
  return counts;
}

Facet NewcomerFacet(const Columns& c, const Bits& result, size_t most) {
  std::array<uint32_t, 3> counts{};  // unknown, no, yes
  result.ForEach([&](size_t slot) {
    const uint32_t may = c.newcomer[slot] != 0 || c.min_months[slot] == 0 ? 1 : 0;
    ++counts[c.has_experience[slot] * (1 + may)];
  });
  return Sorted(FilterName::kNewcomer,
                {{"unknown", AskKind::kSkill, counts[0]},
                 {"no", AskKind::kSkill, counts[1]},
                 {"yes", AskKind::kSkill, counts[2]}},
                most);
}

// By month. Postings of one import have one day, so that the day seldom changes.
Facet AddedFacet(const Columns& c, const Bits& result, size_t most) {
  std::map<int32_t, uint32_t> days;
  int32_t day = kNoDay;
  uint32_t run = 0;
  result.ForEach([&](size_t slot) {
    if (c.added_day[slot] != day) {
      days[day] += run;
      day = c.added_day[slot];
      run = 0;
    }
    ++run;
  });
  days[day] += run;
  std::map<std::string, uint32_t> months;
  for (const auto& [at, count] : days) {
    if (at != kNoDay) months[FormatDate(DateFromDays(at)).substr(0, 7)] += count;
  }
  std::vector<FacetValue> added;
  for (const auto& [month, count] : months) added.push_back({month, AskKind::kSkill, count});
  return Sorted(FilterName::kAdded, std::move(added), most);
}

}  // namespace

std::vector<Facet> CountFacets(const ColumnTable& table, const Bits& result, size_t most) {
  const Columns& c = table.columns();
  StringFacets strings(table, result, most);
  std::vector<Facet> facets = AskFacets(table, result, most);
  facets.push_back(strings.Of(FilterName::kCompany, c.company));
  facets.push_back(strings.Of(FilterName::kRole, c.role));
  facets.push_back(strings.Of(FilterName::kRegion, c.region));
  facets.push_back(OfEnum<WorkPlace>(FilterName::kWork, WorkCounts(c, result), most));
  facets.push_back(OfEnum<Employment>(FilterName::kEmployment, EmploymentCounts(c, result), most));
  facets.push_back(NewcomerFacet(c, result, most));
  facets.push_back(AddedFacet(c, result, most));
  facets.push_back(strings.OfTags());
  facets.push_back(strings.Of(FilterName::kStage, c.stage));
  return facets;
}

}  // namespace gonggo
