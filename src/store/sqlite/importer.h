// Importer: recognises what is known already and stores what is new (docs/library-format.md,
// "Identity").
//
// Keeps, over the batches of one run, which sources it has seen, so that two postings of one run
// are never taken for two readings of one. Not thread-safe; everything runs inside the caller's
// write transaction.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "store/records.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/column_log.h"
#include "store/sqlite/database.h"
#include "store/sqlite/journal.h"
#include "store/sqlite/prepared.h"
#include "store/sqlite/text_index.h"

namespace gonggo::sqlite {

class Importer {
 public:
  Importer(Database& database, Codec& codec, TextIndex& text, ColumnLog& columns)
      : database_(database), codec_(codec), text_(text), columns_(columns) {}

  // Stores the batch. Errors stick to the database; after one, call Forget().
  [[nodiscard]] ImportResult Import(const ImportBatch& batch, int64_t now);

  // The transaction was rolled back: what the last Import saw did not happen.
  void Forget();

 private:
  struct Match {
    int64_t posting = 0;  // 0: none
    IdentifiedBy by = IdentifiedBy::kNothing;
  };
  // One row of `source` with its current revision.
  struct Source {
    int64_t key = 0;
    int64_t stem = 0;
    std::string record_key;
    int64_t place = 0;
    Fingerprint fingerprint;
    int64_t raw = 0;
    int64_t position = 0;
  };
  struct Batch {
    const ImportBatch& values;
    int64_t now;
    Journal& journal;
    std::vector<const PreparedSource*> prepared;  // of sources; nullptr where there is none
    std::vector<std::optional<int64_t>> raws;     // keys of stored raw sources, as far as known
    std::vector<std::optional<Digest>> digests;
  };

  [[nodiscard]] ImportOutcome ImportOne(Batch& batch, const ImportItem& item);

  // importer_identify.cc
  [[nodiscard]] Match Identify(const ImportItem& item, int64_t stem);
  [[nodiscard]] int64_t FindByLink(const ImportItem& item, int64_t stem);
  [[nodiscard]] bool IsPlausible(int64_t posting, const ImportItem& item);
  [[nodiscard]] bool Contradicts(int64_t posting, const ImportItem& item, int64_t stem);
  [[nodiscard]] bool HasLink(int64_t posting);
  [[nodiscard]] bool TouchedHere(int64_t posting, int64_t stem);
  [[nodiscard]] bool IsOtherOpening(int64_t posting, const ImportItem& item);
  [[nodiscard]] int64_t FindByText(const ImportItem& item, int64_t stem);
  [[nodiscard]] int64_t FindByPlace(const ImportItem& item, int64_t stem);

  [[nodiscard]] std::vector<Source> SourcesOf(int64_t posting);
  [[nodiscard]] int64_t AddPosting(Batch& batch, const ImportItem& item);
  void AddIdentities(Batch& batch, const ImportItem& item, int64_t posting, bool is_new);
  // Which source of the posting the item is a reading of: its key; 0 for a new source; nullopt if
  // nothing needs to be stored.
  [[nodiscard]] std::optional<int64_t> ChooseSource(Batch& batch, const ImportItem& item,
                                                    int64_t posting, int64_t stem);
  void AddRevision(Batch& batch, const ImportItem& item, int64_t source);
  [[nodiscard]] int64_t AddSource(Batch& batch, const ImportItem& item, int64_t posting,
                                  int64_t stem);
  // Tags and company that the user gave for the import. True if a column of the row changes.
  [[nodiscard]] bool ApplyUserValues(Batch& batch, const ImportItem& item, int64_t posting);

  [[nodiscard]] const Digest& RawDigest(Batch& batch, uint32_t index);
  [[nodiscard]] std::optional<int64_t> KnownRaw(Batch& batch, uint32_t index);
  [[nodiscard]] int64_t StoredRaw(Batch& batch, uint32_t index);
  [[nodiscard]] int64_t StemKey(const std::string& stem);
  [[nodiscard]] int64_t OriginKey(const ImportItem& item);

  [[nodiscard]] bool IsTouched(int64_t source) const;
  void Touch(int64_t source);

  Database& database_;
  Codec& codec_;
  TextIndex& text_;
  ColumnLog& columns_;
  int64_t run_ = 0;
  int64_t run_operation_ = 0;
  int64_t run_operation_before_ = 0;     // for Forget
  std::unordered_set<int64_t> touched_;  // keys of sources
  std::vector<int64_t> touched_now_;     // those of the last Import
};

}  // namespace gonggo::sqlite
