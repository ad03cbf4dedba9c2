#include "columns/groups.h"

#include <unordered_set>

namespace gonggo {

Bits OneOfEachGroup(const ColumnTable& table, const Bits& slots) {
  Bits ones = slots;
  std::unordered_set<int64_t> seen;
  slots.ForEach([&](size_t slot) {
    const int64_t group = table.columns().group[slot];
    if (group != 0 && !seen.insert(group).second) ones.Reset(slot);
  });
  return ones;
}

}  // namespace gonggo
