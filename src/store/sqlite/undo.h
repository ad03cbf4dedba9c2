// Undo: takes the newest operation of the journal back. Inside the caller's write transaction.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "store/records.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

// nullopt if there is nothing to take back. Errors stick to the database.
[[nodiscard]] std::optional<Operation> UndoNewest(Database& database, Codec& codec);

[[nodiscard]] std::vector<Operation> ReadOperations(Database& database, uint64_t limit);

}  // namespace gonggo::sqlite
