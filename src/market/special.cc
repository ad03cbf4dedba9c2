#include "market/special.h"

#include <algorithm>
#include <tuple>

namespace gonggo {
namespace {

std::vector<uint32_t> CountTerms(const ColumnTable& table, const TermMap& map, const Bits& voters) {
  std::vector<uint32_t> counts(map.size());
  voters.ForEach([&](size_t slot) {
    for (const PackedAsk ask : table.asks(slot)) ++counts[ask.term()];
  });
  return counts;
}

}  // namespace

SpecialReport CountSpecial(const ColumnTable& table, const TermMap& map, const Bits& here,
                           const Bits& all) {
  SpecialReport report;
  report.here = VotersOf(table, here);
  Bits others = all;
  others -= here;
  report.there = VotersOf(table, others);
  const std::vector<uint32_t> of_here = CountTerms(table, map, report.here.slots);
  const std::vector<uint32_t> of_there = CountTerms(table, map, report.there.slots);
  const uint32_t least = std::min<uint32_t>(2, report.here.counted);
  for (uint32_t term = 0; term < map.size(); ++term) {
    if (of_here[term] < least || of_here[term] == 0 || map.optional(term)) continue;
    const double share = static_cast<double>(of_here[term]) / report.here.counted;
    const double elsewhere = (of_there[term] + 0.5) / (report.there.counted + 1.0);
    const double lift = share / elsewhere;
    if (lift >= kLeastSpecialLift)
      report.rows.push_back({term, of_here[term], of_there[term], lift});
  }
  std::ranges::sort(report.rows, [&](const SpecialRow& a, const SpecialRow& b) {
    return std::tuple(-a.lift * a.here, table.terms()[a.term].value) <
           std::tuple(-b.lift * b.here, table.terms()[b.term].value);
  });
  return report;
}

}  // namespace gonggo
