// Reading: what lists, records and histories need. Errors stick to the database.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "store/library.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

struct KeyedSummary {
  int64_t key = 0;       // of table posting
  int64_t revision = 0;  // shown
  PostingSummary summary;
};

using SummarySink = std::function<bool(KeyedSummary&&)>;

// `today` decides which deadlines have passed.
void ForEachSummary(Database& database, const ListFilter& filter, Date today,
                    const SummarySink& sink);

// At most `limit` postings whose id begins with `prefix` as a user typed it.
[[nodiscard]] std::vector<KeyedSummary> SummariesByPrefix(Database& database,
                                                          std::string_view prefix, int limit);

// Everything else about a posting.
[[nodiscard]] PostingRecord RecordOf(Database& database, Codec& codec, KeyedSummary summary);

// Revisions of a posting, newest first; only each source's current one if `current_only`.
enum class RevisionScope : uint8_t { kAll, kCurrent };
[[nodiscard]] std::vector<Revision> RevisionsOf(Database& database, Codec& codec, int64_t posting,
                                                RevisionScope scope);

[[nodiscard]] std::optional<int64_t> KeyOfId(Database& database, std::string_view id);

[[nodiscard]] RawSource RawOf(Database& database, Codec& codec, int64_t revision);

[[nodiscard]] Error NoSuchRaw(int64_t revision);
[[nodiscard]] Error NoSuchPosting(std::string_view id);

}  // namespace gonggo::sqlite
