#include "market/voters.h"

#include <unordered_set>

namespace gonggo {

Voters VotersOf(const ColumnTable& table, const Bits& result) {
  Voters voters;
  voters.postings = static_cast<uint32_t>(result.Count());
  voters.slots = result;
  voters.slots -= table.columns().unreadable;
  const auto readable = static_cast<uint32_t>(voters.slots.Count());
  voters.unreadable = voters.postings - readable;
  std::unordered_set<int64_t> seen;
  const Bits all = voters.slots;
  all.ForEach([&](size_t slot) {
    const int64_t group = table.columns().group[slot];
    if (group != 0 && !seen.insert(group).second) voters.slots.Reset(slot);
  });
  voters.counted = static_cast<uint32_t>(voters.slots.Count());
  voters.duplicates = readable - voters.counted;
  return voters;
}

}  // namespace gonggo
