// Together: what postings ask for along with one thing, and which things go together.
//
// The lift of B with A is how much more often B is asked for where A is than anywhere: 1 says that
// they have nothing to do with each other. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "columns/table.h"
#include "market/term_map.h"
#include "market/voters.h"

namespace gonggo {

struct TogetherRow {
  uint32_t term = 0;  // ColumnTable::terms()
  uint32_t both = 0;  // postings that name both
  uint32_t with = 0;  // postings that name this one
  double lift = 1;    // (both / base) / (with / counted)
};

struct TogetherReport {
  Voters voters;
  uint32_t base = 0;              // postings that name what was asked about
  Bits base_slots;                // these
  std::vector<TogetherRow> rows;  // the most postings in common first
};

// Skills, certificates and languages; `terms` are those that count as the thing itself (a family
// has several).
[[nodiscard]] TogetherReport CountTogether(const ColumnTable& table, const TermMap& map,
                                           const std::vector<uint32_t>& terms, const Bits& result);

// Fewer postings in common than this are chance.
inline constexpr uint32_t kLeastTogether = 3;

// Groups that the skills of a result form: of each two members at least `kGroupOverlap` of the
// postings that name either name both. The largest first, each with its most asked for skill first.
inline constexpr double kGroupOverlap = 0.3;
struct SkillCluster {
  std::vector<uint32_t> terms;
};
[[nodiscard]] std::vector<SkillCluster> ClusterSkills(const ColumnTable& table, const TermMap& map,
                                                      const Bits& voters);

}  // namespace gonggo
