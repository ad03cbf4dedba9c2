#include "market/trend.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gonggo {
namespace {

constexpr int32_t kMonthsPerYear = 12;
constexpr int32_t kEpochYear = 1970;

int32_t MonthOf(int32_t day) {
  const Date date = DateFromDays(day);
  return (date.year - kEpochYear) * kMonthsPerYear + date.month - 1;
}

std::vector<uint32_t> MostAskedFor(const ColumnTable& table, const TermMap& map,
                                   const Bits& voters) {
  std::vector<uint32_t> with(map.size());
  voters.ForEach([&](size_t slot) {
    for (const PackedAsk ask : table.asks(slot)) ++with[ask.term()];
  });
  std::vector<uint32_t> terms;
  for (uint32_t term = 0; term < map.size(); ++term) {
    if (with[term] > 0 && table.terms()[term].kind == AskKind::kSkill && !map.optional(term)) {
      terms.push_back(term);
    }
  }
  std::ranges::sort(terms, [&](uint32_t a, uint32_t b) {
    return std::tuple(-int64_t{with[a]}, table.terms()[a].value) <
           std::tuple(-int64_t{with[b]}, table.terms()[b].value);
  });
  terms.resize(std::min(terms.size(), kTrendTerms));
  return terms;
}

}  // namespace

std::optional<int32_t> TrendMonthOf(const ColumnTable& table, size_t slot) {
  const Columns& c = table.columns();
  const int32_t day = c.posted_day[slot] != kNoDay ? c.posted_day[slot] : c.added_day[slot];
  return day == kNoDay ? std::nullopt : std::optional(MonthOf(day));
}

TrendReport CountTrend(const ColumnTable& table, const TermMap& map, std::vector<uint32_t> terms,
                       const Bits& result) {
  TrendReport report;
  report.voters = VotersOf(table, result);
  if (terms.empty()) terms = MostAskedFor(table, map, report.voters.slots);
  report.terms = std::move(terms);
  constexpr uint32_t kNone = 0xFFFFFFFF;
  std::vector<uint32_t> place(map.size(), kNone);
  for (uint32_t i = 0; i < report.terms.size(); ++i) place[report.terms[i]] = i;
  const Columns& c = table.columns();
  std::map<int32_t, TrendMonth> months;
  report.voters.slots.ForEach([&](size_t slot) {
    const auto own = TrendMonthOf(table, slot);
    if (!own) return;
    TrendMonth& month = months[*own];
    month.with.resize(report.terms.size());
    ++month.postings;
    if (c.posted_day[slot] != kNoDay) ++month.posted;
    for (const PackedAsk ask : table.asks(slot)) {
      if (place[ask.term()] != kNone) ++month.with[place[ask.term()]];
    }
  });
  if (months.empty()) return report;
  const int32_t last = months.rbegin()->first;
  const int32_t first =
      std::max(months.begin()->first, last - static_cast<int32_t>(kMostMonths) + 1);
  for (int32_t at = first; at <= last; ++at) {
    TrendMonth& month = report.months.emplace_back();
    if (const auto found = months.find(at); found != months.end()) month = found->second;
    month.month = at;
    month.with.resize(report.terms.size());
  }
  return report;
}

}  // namespace gonggo
