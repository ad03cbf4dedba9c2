#include "market/voters.h"

#include "columns/groups.h"

namespace gonggo {

Voters VotersOf(const ColumnTable& table, const Bits& result) {
  Voters voters;
  voters.postings = static_cast<uint32_t>(result.Count());
  voters.slots = result;
  voters.slots -= table.columns().unreadable;
  const auto readable = static_cast<uint32_t>(voters.slots.Count());
  voters.unreadable = voters.postings - readable;
  voters.slots = OneOfEachGroup(table, voters.slots);
  voters.counted = static_cast<uint32_t>(voters.slots.Count());
  voters.duplicates = readable - voters.counted;
  return voters;
}

}  // namespace gonggo
