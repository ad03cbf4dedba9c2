// Upkeep: what is done to the whole library rather than to a posting.
#pragma once

#include <string>

#include "store/library.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/column_log.h"
#include "store/sqlite/database.h"
#include "store/sqlite/text_index.h"

namespace gonggo::sqlite {

// Opens its own transactions, one a portion.
struct DerivedCopies {
  TextIndex& text;
  ColumnLog& columns;
};
[[nodiscard]] Result<ReparseReport> ReparseRevisions(Database& database, Codec& codec,
                                                     DerivedCopies copies,
                                                     Library::ReparseScope scope,
                                                     const Deriver& derive);

// Errors stick to the database.
[[nodiscard]] LibraryStats ReadStats(Database& database);

// Looks at every page, every reference and every BLOB.
[[nodiscard]] DoctorReport Examine(Database& database, Codec& codec);

// Copies into a new file beside `path`, which replaces `path` when it is whole and on disk.
[[nodiscard]] Result<void> BackUp(Database& database, const std::string& path);

}  // namespace gonggo::sqlite
