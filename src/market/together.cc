#include "market/together.h"

#include <algorithm>
#include <tuple>

namespace gonggo {
namespace {

// The most asked for skills, of which pairs are counted: a matrix of these fits into the cache.
constexpr size_t kMostClustered = 200;

bool IsSkillLike(const AskedTerm& term) {
  return term.kind == AskKind::kSkill || term.kind == AskKind::kCertificate ||
         term.kind == AskKind::kLanguage;
}

}  // namespace

TogetherReport CountTogether(const ColumnTable& table, const TermMap& map,
                             const std::vector<uint32_t>& terms, const Bits& result) {
  TogetherReport report;
  report.voters = VotersOf(table, result);
  report.base_slots = Bits(table.size());
  std::vector<uint8_t> is_base(map.size());
  for (const uint32_t term : terms) is_base[term] = 1;
  std::vector<uint32_t> with(map.size());
  std::vector<uint32_t> both(map.size());
  report.voters.slots.ForEach([&](size_t slot) {
    const auto asks = table.asks(slot);
    const bool base =
        std::ranges::any_of(asks, [&](PackedAsk ask) { return is_base[ask.term()] != 0; });
    if (base) {
      ++report.base;
      report.base_slots.Set(slot);
    }
    for (const PackedAsk ask : asks) {
      ++with[ask.term()];
      if (base) ++both[ask.term()];
    }
  });
  for (uint32_t term = 0; term < map.size(); ++term) {
    if (is_base[term] != 0 || both[term] < kLeastTogether || map.optional(term)) continue;
    if (!IsSkillLike(table.terms()[term])) continue;
    const double share = static_cast<double>(both[term]) / report.base;
    const double anywhere = static_cast<double>(with[term]) / report.voters.counted;
    report.rows.push_back({term, both[term], with[term], share / anywhere});
  }
  std::ranges::sort(report.rows, [&](const TogetherRow& a, const TogetherRow& b) {
    return std::tuple(-int64_t{a.both}, -a.lift, table.terms()[a.term].value) <
           std::tuple(-int64_t{b.both}, -b.lift, table.terms()[b.term].value);
  });
  return report;
}

std::vector<SkillCluster> ClusterSkills(const ColumnTable& table, const TermMap& map,
                                        const Bits& voters) {
  std::vector<uint32_t> with(map.size());
  voters.ForEach([&](size_t slot) {
    for (const PackedAsk ask : table.asks(slot)) ++with[ask.term()];
  });
  std::vector<uint32_t> chosen;
  for (uint32_t term = 0; term < map.size(); ++term) {
    if (with[term] >= kLeastTogether && table.terms()[term].kind == AskKind::kSkill &&
        !map.optional(term)) {
      chosen.push_back(term);
    }
  }
  std::ranges::sort(chosen, [&](uint32_t a, uint32_t b) {
    return std::tuple(-int64_t{with[a]}, table.terms()[a].value) <
           std::tuple(-int64_t{with[b]}, table.terms()[b].value);
  });
  chosen.resize(std::min(chosen.size(), kMostClustered));
  const size_t size = chosen.size();
  constexpr uint32_t kNone = 0xFFFFFFFF;
  std::vector<uint32_t> place(map.size(), kNone);
  for (uint32_t i = 0; i < size; ++i) place[chosen[i]] = i;
  std::vector<uint32_t> both(size * size);
  std::vector<uint32_t> here;
  voters.ForEach([&](size_t slot) {
    here.clear();
    for (const PackedAsk ask : table.asks(slot)) {
      if (place[ask.term()] != kNone) here.push_back(place[ask.term()]);
    }
    for (const uint32_t a : here) {
      for (const uint32_t b : here) ++both[a * size + b];
    }
  });
  const auto overlap = [&](uint32_t a, uint32_t b) {
    const uint32_t common = both[a * size + b];
    const uint32_t either = with[chosen[a]] + with[chosen[b]] - common;
    return common >= kLeastTogether && common >= kGroupOverlap * either;
  };
  // Each skill joins the first group with all of whose members it overlaps (complete linkage: a
  // chain of neighbours is no group), the most asked for first.
  std::vector<std::vector<uint32_t>> groups;
  for (uint32_t i = 0; i < size; ++i) {
    const auto fits = std::ranges::find_if(groups, [&](const std::vector<uint32_t>& group) {
      return std::ranges::all_of(group, [&](uint32_t member) { return overlap(member, i); });
    });
    if (fits == groups.end()) {
      groups.push_back({i});
    } else {
      fits->push_back(i);
    }
  }
  std::vector<SkillCluster> clusters;
  for (const std::vector<uint32_t>& group : groups) {
    SkillCluster& cluster = clusters.emplace_back();
    for (const uint32_t place_of : group) cluster.terms.push_back(chosen[place_of]);
  }
  std::erase_if(clusters, [](const SkillCluster& cluster) { return cluster.terms.size() < 2; });
  std::ranges::stable_sort(clusters, [](const SkillCluster& a, const SkillCluster& b) {
    return a.terms.size() > b.terms.size();
  });
  return clusters;
}

}  // namespace gonggo
