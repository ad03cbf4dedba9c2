// Transfer: the whole library as lines of JSON, and back (docs/library-export.md).
//
// Every row of every table that holds what came in or what the user said, so that a library on
// another machine is equal, its journal included. Errors stick to the database.
#pragma once

#include "store/library.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

// Inside the caller's read transaction.
void WriteLibrary(Database& database, const LineSink& sink);

// Inside the caller's write transaction, which must not commit after an error. Returns the number
// of postings.
[[nodiscard]] Result<uint64_t> ReadLibrary(Database& database, const LineSource& source);

}  // namespace gonggo::sqlite
