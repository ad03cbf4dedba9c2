// Apply: the user's own hand on postings and companies. Inside the caller's write transaction.
#pragma once

#include "base/result.h"
#include "store/records.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

// Errors of the engine stick to the database; those of the user are returned.
[[nodiscard]] Result<Operation> ApplyAction(Database& database, Codec& codec,
                                            const UserAction& action, int64_t now);

}  // namespace gonggo::sqlite
