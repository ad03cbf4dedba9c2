// PostingRow: the `posting` table's row of one posting, kept in step with its shown revision.
//
// Shown is the newest of its sources' current revisions (of those with a link, if any has one),
// under the user's corrections.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/posting.h"
#include "store/fingerprint.h"
#include "store/records.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

struct ShownRevision {
  int64_t revision = 0;
  int64_t imported_at = 0;
  int64_t source_count = 1;  // sources that say different things
};

// Writes what lists show of `effective` into the row `posting`.
void WritePostingRow(Database& database, int64_t posting, const Posting& effective,
                     const ShownRevision& shown);

// Finds out which revision is shown now and writes the row. Makes damage stick to `database`.
void RefreshPostingRow(Database& database, Codec& codec, int64_t posting);

[[nodiscard]] std::vector<Correction> ReadCorrections(Database& database, int64_t posting);

// Puts the corrections over what was read. One that can't be applied any more is left out.
void ApplyCorrections(const std::vector<Correction>& corrections, Posting& posting);

// The form in which revisions keep a posting, and back. kCorrupt for damage.
[[nodiscard]] const std::vector<unsigned char>& EncodePosting(Codec& codec, const Posting& posting);
[[nodiscard]] Result<Posting> DecodePosting(Codec& codec, std::string_view stored);

// The columns `exact` and `near`.
[[nodiscard]] std::vector<unsigned char> EncodeNear(const Fingerprint& fingerprint);
[[nodiscard]] Fingerprint DecodeFingerprint(std::string_view exact, std::string_view near,
                                            int64_t shingles);

}  // namespace gonggo::sqlite
