// Voters: which postings of a result are counted.
//
// Near-duplicates have one vote a group; postings that could not be read (pictures, HWP) have none,
// since what they ask for is not known. Both are told apart from the rest, so that no share rests
// on a number that is not shown.
#pragma once

#include <cstdint>

#include "columns/table.h"

namespace gonggo {

// Fewer postings than this: a share of them may be anything, and is marked.
inline constexpr uint32_t kFewVoters = 20;

struct Voters {
  Bits slots;
  uint32_t postings = 0;    // of the result
  uint32_t counted = 0;     // with a vote
  uint32_t duplicates = 0;  // without one: another of their group has it
  uint32_t unreadable = 0;
};

// The first readable posting of a group votes for it. Pure; thread-safe.
[[nodiscard]] Voters VotersOf(const ColumnTable& table, const Bits& result);

}  // namespace gonggo
