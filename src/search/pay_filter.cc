#include "search/pay_filter.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include "search/compare_op.h"
#include "search/pay_value.h"

namespace gonggo {
namespace {

struct Figures {
  uint32_t lowest;
  uint32_t highest;
};

// kNoPay twice where no figure is stated.
Figures FiguresOf(const Columns& c, size_t slot) {
  const uint32_t min = c.min_pay[slot];
  const uint32_t max = c.max_pay[slot];
  if (min == kNoPay || max == kNoPay) return {std::min(min, max), std::min(min, max)};
  return {std::min(min, max), std::max(min, max)};
}

template <typename Passes>
Bits WithFigures(const ColumnTable& table, const Passes& passes) {
  const Columns& c = table.columns();
  return Bits::Where(table.size(), [&](size_t slot) {
    const Figures figures = FiguresOf(c, slot);
    return figures.lowest != kNoPay && passes(int64_t{figures.lowest}, int64_t{figures.highest});
  });
}

// Pay is stated, but neither in figures that can be compared nor as negotiable.
bool IsOther(const Columns& c, size_t slot) {
  return c.states_pay.Has(slot) && !c.negotiable_pay.Has(slot) &&
         FiguresOf(c, slot).lowest == kNoPay;
}

Bits WithWord(const ColumnTable& table, std::string_view word) {
  const Columns& c = table.columns();
  return Bits::Where(table.size(), [&](size_t slot) {
    if (word == "negotiable") return c.negotiable_pay.Has(slot);
    if (word == "other") return IsOther(c, slot);
    return !c.states_pay.Has(slot);
  });
}

// The band that an amount lies in.
size_t BandOf(uint32_t manwon) {
  const uint32_t thousands = manwon / static_cast<uint32_t>(kPayBandWidth);
  return std::clamp<size_t>(thousands, 1, kPayBands) - 1;
}

}  // namespace

Bits FilterPay(const ColumnTable& table, FilterOp op, const FilterValue& value) {
  if (!value.word.empty()) return WithWord(table, value.word);
  constexpr int64_t kOpen = std::numeric_limits<int64_t>::max();
  const int64_t bound = value.number.value_or(0);
  const int64_t to = value.number_to ? int64_t{*value.number_to} : kOpen;
  return WithFigures(table, [&](int64_t lowest, int64_t highest) {
    if (op == FilterOp::kIs) return highest >= bound && lowest <= to;
    const bool at_least = op == FilterOp::kGreater || op == FilterOp::kAtLeast;
    return Compare(at_least ? highest : lowest, op, bound);
  });
}

Facet CountPay(const ColumnTable& table, const Bits& result, size_t most) {
  const Columns& c = table.columns();
  // Where pay begins and behind where it ends, so that a posting costs the same in any number of
  // bands.
  std::array<uint32_t, kPayBands + 1> begins{}, ends{};
  std::array<uint32_t, 3> without{};  // negotiable, other, unknown
  Bits stating = result;
  stating &= c.states_pay;
  without[0] = static_cast<uint32_t>(stating.CountBoth(c.negotiable_pay));
  without[2] = static_cast<uint32_t>(result.Count() - stating.Count());
  stating.ForEach([&](size_t slot) {
    const Figures figures = FiguresOf(c, slot);
    if (figures.lowest != kNoPay) {
      ++begins[BandOf(figures.lowest)];
      ++ends[BandOf(figures.highest) + 1];
    } else if (!c.negotiable_pay.Has(slot)) {
      ++without[1];
    }
  });
  std::vector<FacetValue> values;
  const auto bands = PayBands();
  uint32_t inside = 0;
  for (size_t i = 0; i < kPayBands; ++i) {
    inside += begins[i] - ends[i];
    values.push_back({PrintPaySpan(bands[i]), AskKind::kSkill, inside});
  }
  values.push_back({"negotiable", AskKind::kSkill, without[0]});
  values.push_back({"other", AskKind::kSkill, without[1]});
  values.push_back({"unknown", AskKind::kSkill, without[2]});
  std::erase_if(values, [](const FacetValue& value) { return value.count == 0; });
  // Which are kept goes by the count, where they stand by the amount.
  while (values.size() > most)
    values.erase(std::ranges::min_element(values, {}, &FacetValue::count));
  return {FilterName::kSalary, std::move(values)};
}

}  // namespace gonggo
