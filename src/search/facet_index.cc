#include "search/facet_index.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "search/pay_filter.h"

namespace gonggo {
namespace {

// Of each posting those terms are kept together that are asked for most: a number of them is a
// byte.
constexpr size_t kFrequent = 255;

// Of a thing that at least one posting in so many asks for there is a set of bits.
constexpr size_t kDense = 64;

// What looking up a posting of a list in the result costs is one; intersecting a word of bits is as
// much. Going to a posting and all its asks, or to its frequent ones, costs so many. Measured at
// 300,000 postings.
constexpr size_t kCostOfPosting = 80;
constexpr size_t kCostOfFrequent = 15;

// Combinations are worth their place where a posting in so many has a new one at most.
constexpr size_t kFewCombinations = 8;

// What a posting says in the columns with few values. Days of one month are one value.
using Combination =
    std::tuple<uint32_t, uint32_t, uint32_t, uint8_t, uint8_t, uint8_t, bool, int32_t>;

struct HashOfCombination {
  size_t operator()(const Combination& combination) const {
    uint64_t hash = 0;
    std::apply(
        [&hash](const auto&... value) {
          ((hash = (hash ^ static_cast<uint64_t>(value)) * 0x9E3779B97F4A7C15U,
            hash ^= hash >> 29U),
           ...);
        },
        combination);
    return hash;
  }
};

// A day → a number of its month.
class Months {
 public:
  int32_t Of(int32_t day) {
    if (day == kNoDay || day == day_) return day == kNoDay ? kNoDay : month_;
    const Date date = DateFromDays(day);
    day_ = day;
    month_ = static_cast<int32_t>(date.year) * 12 + static_cast<int32_t>(date.month);
    return month_;
  }

 private:
  int32_t day_ = kNoDay;
  int32_t month_ = 0;
};

}  // namespace

FacetIndex::FacetIndex(const ColumnTable& table, const AskIndex& asks)
    : table_(table), asks_(asks), asked_(table.terms().size()) {
  std::vector<uint32_t> skills;
  std::vector<uint32_t> traits;
  for (uint32_t term = 0; term < table.terms().size(); ++term) {
    const AskKind kind = table.terms()[term].kind;
    if (IsOfSkillFacet(kind)) skills.push_back(term);
    if (kind == AskKind::kTrait) traits.push_back(term);
  }
  skills_ = TermsOf(std::move(skills));
  traits_ = TermsOf(std::move(traits));
  KeepFrequent();
  CombineColumns();
}

FacetIndex::Terms FacetIndex::TermsOf(std::vector<uint32_t> numbers) const {
  Terms terms{std::move(numbers), {}, {}, 0};
  const auto total = [&](uint32_t term) { return asks_.Of(term).size(); };
  std::ranges::stable_sort(terms.numbers,
                           [&](uint32_t a, uint32_t b) { return total(a) > total(b); });
  for (const uint32_t term : terms.numbers) {
    terms.totals.push_back(static_cast<uint32_t>(total(term)));
    if (total(term) * kDense < table_.size()) continue;
    Bits& set = terms.sets.emplace_back(table_.size());
    for (const Asking asking : asks_.Of(term)) set.Set(asking.slot());
  }
  return terms;
}

void FacetIndex::KeepFrequent() {
  std::vector<uint8_t> number(table_.terms().size(), kFrequent);
  while (frequent_.size() < kFrequent) {
    const bool skills_left = skills_.frequent < skills_.numbers.size();
    const bool traits_left = traits_.frequent < traits_.numbers.size();
    if (!skills_left && !traits_left) break;
    const bool skill = skills_left && (!traits_left || skills_.totals[skills_.frequent] >=
                                                           traits_.totals[traits_.frequent]);
    Terms& from = skill ? skills_ : traits_;
    const uint32_t term = from.numbers[from.frequent++];
    number[term] = static_cast<uint8_t>(frequent_.size());
    frequent_.push_back(term);
  }
  frequent_begins_.reserve(table_.size() + 1);
  for (size_t slot = 0; slot < table_.size(); ++slot) {
    frequent_begins_.push_back(static_cast<uint32_t>(frequent_asks_.size()));
    for (const PackedAsk ask : table_.asks(slot)) {
      if (number[ask.term()] != kFrequent) frequent_asks_.push_back(number[ask.term()]);
    }
  }
  frequent_begins_.push_back(static_cast<uint32_t>(frequent_asks_.size()));
}

FacetIndex::Way FacetIndex::CheapestWay(size_t results, size_t most) const {
  size_t by_frequent = results * kCostOfFrequent;
  size_t by_sets = 0;
  for (const Terms* terms : {&skills_, &traits_}) {
    // If each term had its share of the result, the last that is shown would have so many, and
    // those with fewer in all would not be looked at.
    const size_t last = std::min(most, terms->totals.size());
    const uint64_t least = last == 0 ? 0
                                     : uint64_t{terms->totals[last - 1]} * results /
                                           std::max<size_t>(1, table_.size());
    for (size_t i = 0; i < terms->totals.size() && terms->totals[i] >= least; ++i) {
      if (i >= terms->frequent) by_frequent += terms->totals[i];
      by_sets += i < terms->sets.size() ? table_.size() / 64 : terms->totals[i];
    }
  }
  if (results * kCostOfPosting < std::min(by_frequent, by_sets)) return Way::kScan;
  return by_frequent < by_sets ? Way::kFrequent : Way::kSets;
}

size_t FacetIndex::CountIn(const Terms& terms, size_t i, const Bits& result) const {
  if (i < terms.sets.size()) return terms.sets[i].CountBoth(result);
  return static_cast<size_t>(std::ranges::count_if(
      asks_.Of(terms.numbers[i]), [&](Asking asking) { return result.Has(asking.slot()); }));
}

void FacetIndex::ScanTerms(const Bits& result) {
  std::ranges::fill(asked_, 0);
  table_.VisitAsks(result, [&](size_t, std::span<const PackedAsk> asks) {
    for (const PackedAsk ask : asks) ++asked_[ask.term()];
  });
}

void FacetIndex::CountFrequent(const Bits& result) {
  std::array<uint32_t, kFrequent> counts{};
  result.ForEach([&](size_t slot) {
    for (uint32_t at = frequent_begins_[slot]; at < frequent_begins_[slot + 1]; ++at)
      ++counts[frequent_asks_[at]];
  });
  for (size_t i = 0; i < frequent_.size(); ++i) asked_[frequent_[i]] = counts[i];
}

std::vector<uint32_t> FacetIndex::MostOf(const Terms& terms, size_t counted, const Bits& result,
                                         size_t most) {
  std::vector<uint32_t> numbers;
  std::vector<uint32_t> best;  // a heap of the `most` highest counts, the lowest first
  for (size_t i = 0; i < terms.numbers.size(); ++i) {
    const uint32_t term = terms.numbers[i];
    if (i >= counted) {
      // One that has as many may stand before it by its name.
      if (best.size() == most && (most == 0 || terms.totals[i] < best.front())) break;
      asked_[term] = static_cast<uint32_t>(CountIn(terms, i, result));
    }
    if (asked_[term] == 0) continue;
    numbers.push_back(term);
    best.push_back(asked_[term]);
    std::ranges::push_heap(best, std::greater<>());
    if (best.size() <= most) continue;
    std::ranges::pop_heap(best, std::greater<>());
    best.pop_back();
  }
  return numbers;
}

std::pair<Facet, Facet> FacetIndex::CountTerms(const Bits& result, size_t most) {
  const Way way = CheapestWay(result.Count(), most);
  if (way == Way::kScan) ScanTerms(result);
  if (way == Way::kFrequent) CountFrequent(result);
  const auto numbers = [&](const Terms& terms) {
    const size_t counted = way == Way::kScan       ? terms.numbers.size()
                           : way == Way::kFrequent ? terms.frequent
                                                   : 0;
    return MostOf(terms, counted, result, most);
  };
  std::vector<uint32_t> skills = numbers(skills_);
  std::vector<uint32_t> traits = numbers(traits_);
  const auto count_of = [this](uint32_t term) { return asked_[term]; };
  const auto name_of = [this](uint32_t term) {
    return Named{table_.terms()[term].kind, table_.terms()[term].value};
  };
  return {FacetOf(FilterName::kSkill, skills, most, count_of, name_of),
          FacetOf(FilterName::kTrait, traits, most, count_of, name_of)};
}

void FacetIndex::CombineColumns() {
  const Columns& c = table_.columns();
  std::unordered_map<Combination, uint32_t, HashOfCombination> known;
  Months months;
  combination_.reserve(table_.size());
  for (size_t slot = 0; slot < table_.size(); ++slot) {
    const bool may = c.newcomer[slot] != 0 || c.min_months[slot] == 0;
    const Combination combination(c.role[slot], c.region[slot], c.stage[slot], c.work[slot],
                                  c.employment[slot], c.has_experience[slot], may,
                                  months.Of(c.added_day[slot]));
    const auto [it, added] =
        known.emplace(combination, static_cast<uint32_t>(representative_.size()));
    if (added) representative_.push_back(static_cast<uint32_t>(slot));
    combination_.push_back(it->second);
  }
  combined_.assign(representative_.size(), 0);
  if (representative_.size() * kFewCombinations > table_.size()) combination_.clear();
}

SmallFacets FacetIndex::CountCombined(const Bits& result, size_t most) {
  std::ranges::fill(combined_, 0);
  result.ForEach([this](size_t slot) { ++combined_[combination_[slot]]; });
  Weighted members;
  for (size_t i = 0; i < combined_.size(); ++i) {
    if (combined_[i] > 0) members.slots.emplace_back(representative_[i], combined_[i]);
  }
  return CountSmallFacets(table_, members, most, counter_);
}

std::vector<Facet> FacetIndex::Count(const Bits& result, size_t most) {
  auto [skills, traits] = CountTerms(result, most);
  return InOrder(std::move(skills), std::move(traits),
                 CountCompanies(table_, result, most, counter_),
                 combination_.empty() ? CountSmallFacets(table_, EachOnce{result}, most, counter_)
                                      : CountCombined(result, most),
                 CountPay(table_, result, most), CountTags(table_, result, most, counter_));
}

}  // namespace gonggo
