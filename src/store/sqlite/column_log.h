// ColumnLog: writes what changed of postings as rows of columns/, in the same transaction.
//
// Triggers of the schema note every posting of which a value, tag, group or removal changes in the
// table `dirty`; Write turns these into one segment. Segments are only ever added: the newest row
// of a posting counts, and the number of the newest segment is the library's generation. Small
// segments are merged with their neighbours, so that there are never many.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "columns/row.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

class ColumnLog {
 public:
  ColumnLog(Database& database, Codec& codec) : database_(database), codec_(codec) {}

  // Spares Write from decoding the posting, whose row of its own (RowOf) is this one at the end of
  // the transaction.
  void Remember(int64_t posting, ColumnRow row);

  void Forget(int64_t posting) { remembered_.erase(posting); }

  // The last thing in every writing transaction. Errors stick. A posting that can't be read
  // (damage; `doctor` names it) keeps the row that it had, with what the user's hand says now: one
  // of them does not keep the others from being written.
  void Write();

  // The transaction was rolled back.
  void Forget() { remembered_.clear(); }

  // Hands out the segments after `generation`, oldest first; returns the newest one's number.
  [[nodiscard]] int64_t Read(int64_t generation,
                             const std::function<Result<void>(std::string_view)>& sink);

 private:
  // nullopt if what was read of it is damaged.
  [[nodiscard]] std::optional<ColumnRow> RowOfPosting(int64_t posting);
  // Remembers the rows that were written of `postings` last, for those that can't be read any more.
  void RememberWritten(const std::vector<int64_t>& postings);
  // The id of the stage that the application is at; empty before the first.
  [[nodiscard]] std::string StageOf(std::string_view application_json);
  void AddSegment(std::string_view segment, size_t rows);
  void MergeSmall();

  Database& database_;
  Codec& codec_;
  std::unordered_map<int64_t, ColumnRow> remembered_;
};

}  // namespace gonggo::sqlite
