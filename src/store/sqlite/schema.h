// The tables of a library (docs/library-format.md) and how an older file becomes a current one.
//
// `user_version` counts migrations; each runs in one transaction with the others, so that a process
// killed in the middle leaves the older version whole. A newer file is refused (kUnsupported),
// never touched.
#pragma once

#include <functional>

#include "base/result.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

inline constexpr int64_t kApplicationId = 0x47474c42;  // "GGLB"
inline constexpr int64_t kSchemaVersion = 7;

// Fails unless `database` is a library of exactly kSchemaVersion.
[[nodiscard]] Result<void> CheckSchema(Database& database);

// Makes an empty file a library, and an older library a current one; switches to WAL. Safe while
// other processes do the same. `write_columns` writes the columns of `dirty` postings, at the end
// of the transaction that brings an older library up to date; its errors stick to the database.
// `upgrading` is told before, with the number of postings.
[[nodiscard]] Result<void> MigrateSchema(Database& database,
                                         const std::function<void()>& write_columns,
                                         const std::function<void(int64_t)>& upgrading);

}  // namespace gonggo::sqlite
