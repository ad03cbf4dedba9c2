// Near-duplicates: postings that say nearly the same, under several links.
//
// Candidates come from bands of the MinHash (Leskovec et al., "Mining of Massive Datasets", 3.4);
// each is held against its group's representative (store/same_opening.h).
// The first posting of a group represents it. Inside the caller's transaction.
#pragma once

#include <cstdint>
#include <vector>

#include "store/records.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/database.h"
#include "store/sqlite/journal.h"

namespace gonggo::sqlite {

// Groups everything anew, but for what the user took apart. Errors stick to the database.
void GroupDuplicates(Database& database, Codec& codec, int64_t now);

// Takes the posting out of its group and remembers that. False if it is in none.
[[nodiscard]] bool LeaveGroup(Database& database, Journal& journal, int64_t posting, int64_t now);

[[nodiscard]] std::vector<DuplicateGroup> ReadGroups(Database& database);

}  // namespace gonggo::sqlite
