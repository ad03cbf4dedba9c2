// The table of links that were looked at (store/link_state.h), a row a link.
#pragma once

#include <string>
#include <vector>

#include "store/link_state.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

inline constexpr char kLinkStateTable[] = R"sql(
CREATE TABLE link_state(
  link TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  etag TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  revision INTEGER NOT NULL,
  condition INTEGER NOT NULL,
  reason INTEGER NOT NULL,
  checked_at INTEGER NOT NULL,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Errors stick to the database.
[[nodiscard]] std::vector<LinkState> ReadLinkStates(Database& database,
                                                    const std::vector<std::string>& links);
void WriteLinkStates(Database& database, const std::vector<LinkState>& states);

}  // namespace gonggo::sqlite
