// Counts → facets: shared by facets.cc, which scans postings, and facet_index.cc, which does not.
//
// Members are postings with a weight each: a result (EachOnce), or postings that stand for many
// that have the same values.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "columns/table.h"
#include "search/facets.h"

namespace gonggo {

// The `most` of `numbers` with the highest counts, of equals those with the lower name; sorted so.
// Of the many values that a few postings have only counts are looked at: comparing names means
// going to a place of memory for each.
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

// Counts of strings, kept from one column to the next: a column goes through the members by itself,
// since a row's values lie in a dozen places of memory.
class StringCounter {
 public:
  void Add(uint32_t string, uint32_t count) {
    if (string >= counts_.size()) counts_.resize(string + 1 + string / 2);
    if (counts_[string] == 0) seen_.push_back(string);
    counts_[string] += count;
  }

  // The `most` of them by count, then by name, 0 as "unknown"; all counts are 0 again.
  [[nodiscard]] Facet Take(const ColumnTable& table, FilterName name, size_t most) {
    std::vector<uint32_t> numbers = seen_;
    Facet facet = FacetOf(
        name, numbers, most, [&](uint32_t string) { return counts_[string]; },
        [&](uint32_t string) {
          return Named{AskKind::kSkill, string == 0 ? "unknown" : table.strings()[string]};
        });
    for (const uint32_t string : seen_) counts_[string] = 0;
    seen_.clear();
    return facet;
  }

  // Leaves the string out.
  void Drop(uint32_t string) {
    if (string < counts_.size()) counts_[string] = 0;
    std::erase(seen_, string);
  }

 private:
  std::vector<uint32_t> counts_;
  std::vector<uint32_t> seen_;
};

struct EachOnce {
  const Bits& slots;
  template <typename Visit>
  void ForEach(const Visit& visit) const {
    slots.ForEach([&](size_t slot) { visit(slot, uint32_t{1}); });
  }
};

struct Weighted {
  std::vector<std::pair<uint32_t, uint32_t>> slots;  // with their weights
  template <typename Visit>
  void ForEach(const Visit& visit) const {
    for (const auto& [slot, weight] : slots) visit(slot, weight);
  }
};

// The facets of what few values say: role, region, work, employment, newcomer, added, stage.
struct SmallFacets {
  Facet role, region, work, employment, newcomer, added, stage;
};
[[nodiscard]] SmallFacets CountSmallFacets(const ColumnTable& table, const EachOnce& members,
                                           size_t most, StringCounter& counter);
[[nodiscard]] SmallFacets CountSmallFacets(const ColumnTable& table, const Weighted& members,
                                           size_t most, StringCounter& counter);

[[nodiscard]] Facet CountCompanies(const ColumnTable& table, const Bits& result, size_t most,
                                   StringCounter& counter);
[[nodiscard]] Facet CountTags(const ColumnTable& table, const Bits& result, size_t most,
                              StringCounter& counter);

// Whether the skill or trait facet has the term. A family's filter takes its members, too, so that
// it would count otherwise.
[[nodiscard]] inline bool IsOfSkillFacet(AskKind kind) {
  return kind != AskKind::kTrait && kind != AskKind::kDegree && kind != AskKind::kFamily;
}

// In the order in which they are shown.
[[nodiscard]] std::vector<Facet> InOrder(Facet skills, Facet traits, Facet companies,
                                         SmallFacets small, Facet pay, Facet tags);

}  // namespace gonggo
