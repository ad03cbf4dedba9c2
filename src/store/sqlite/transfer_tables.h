// Which tables a library is made of, and in what order their rows are written and read.
//
// A table comes before those that refer to it. What can be derived from these (indexes for search,
// columns for counting) is not here: it is made again. A migration that adds a table or a column of
// the user's own adds it here.
#pragma once

#include <array>
#include <string_view>

namespace gonggo::sqlite {

struct TransferTable {
  std::string_view name;
  const char* columns;  // for SELECT and INSERT; the first ones are the key that orders the rows
  int column_count = 0;
  int key_columns = 1;
  const char* where = "1";  // which rows
};

inline constexpr std::array kTransferTables = {
    TransferTable{"raw", "key, digest, format, size, stored", 5},
    TransferTable{"operation", "number, kind, at, summary, posting_count", 5},
    TransferTable{"posting",
                  "key, id, operation, added_at, changed_at, removed_at, shown, source_count, "
                  "alike, company, title, role, link, experience_min, experience_max, newcomer, "
                  "deadline_kind, deadline_day, deadline_time, region, work, posted_day, "
                  "unreadable",
                  23},
    TransferTable{"origin", "key, name, stem, format", 4},
    TransferTable{"stem", "key, name", 2},
    TransferTable{"source", "key, posting, stem, record_key, current, place, operation", 7},
    TransferTable{"revision",
                  "key, source, raw, origin, record, position, imported_at, as_of, operation, "
                  "parser, exact, near, shingles, linked, derived",
                  15},
    TransferTable{"identity", "digest, posting", 2},
    TransferTable{"tag", "posting, name, value", 3, 2},
    TransferTable{"note", "posting, value", 2},
    TransferTable{"company_note", "name, value", 2},
    TransferTable{"correction", "posting, name, value", 3, 2},
    TransferTable{"duplicate", "posting, representative, similarity, reason", 4},
    TransferTable{"apart", "posting, name, value", 3, 2},
    TransferTable{"application", "posting, value", 2},
    TransferTable{"link_state",
                  "link, url, etag, last_modified, revision, condition, reason, checked_at, since",
                  9},
    TransferTable{"change", "key, operation, cell, posting, name, before", 6},
    // The largest numbers ever given, so that none is given twice.
    // Segments of columns are made anew.
    TransferTable{"sqlite_sequence", "name, seq", 2, 1, "name <> 'segment'"},
};

}  // namespace gonggo::sqlite
