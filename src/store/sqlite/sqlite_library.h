// SqliteLibrary: the library in one SQLite file (docs/library-format.md).
//
// This class only opens transactions and hands on; each group of methods has its own file:
//   importer.h  Import        query.h   Resolve, Get, List, Visit, History, Raw
//   action.h    Apply         undo.h    Operations, Undo
//   application.h  Applications, ChangeApplications
//   transfer.h  ExportAll, ImportAll   link_state.h  LinkStates, SaveLinkStates
//   dedupe.h    Dedupe        upkeep.h  Reparse, Backup, Stats, Doctor
//   text_index.h  FindText    column_log.h  ReadColumns
#pragma once

#include <memory>
#include <string>

#include "store/library.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/column_log.h"
#include "store/sqlite/database.h"
#include "store/sqlite/importer.h"
#include "store/sqlite/text_index.h"

namespace gonggo::sqlite {

class SqliteLibrary final : public Library {
 public:
  SqliteLibrary(std::unique_ptr<Database> database, OpenMode mode, const Clock& clock);

  Result<ImportResult> Import(const ImportBatch& batch) override;
  std::unique_ptr<ImportPreparer> NewPreparer() const override;
  Result<std::vector<PostingSummary>> Resolve(std::string_view prefix) override;
  Result<PostingRecord> Get(std::string_view prefix) override;
  Result<std::vector<PostingSummary>> List(const ListFilter& filter) override;
  Result<void> Visit(const ListFilter& filter, const RecordSink& sink) override;
  Result<void> VisitPacked(const ListFilter& filter, PackedRaw raw,
                           const PackedSink& sink) override;
  [[nodiscard]] std::unique_ptr<PostingUnpacker> Unpacker() const override;
  Result<void> FindText(const TokenPhrase& phrase, const TextSink& sink) override;
  Result<int64_t> ReadColumns(int64_t generation,
                              const std::function<Result<void>(std::string_view)>& sink) override;
  Result<void> InOneState(const std::function<Result<void>()>& work) override;
  Result<std::vector<Revision>> History(std::string_view id) override;
  Result<RawSource> Raw(int64_t number) override;
  Result<Operation> Apply(const UserAction& action) override;
  Result<std::vector<TrackedPosting>> Applications(const ListFilter& filter) override;
  Result<Operation> ChangeApplications(const ApplicationStep& step) override;
  Result<std::vector<Operation>> Operations(uint64_t limit) override;
  Result<Operation> Undo() override;
  Result<ReparseReport> Reparse(ReparseScope scope, const Deriver& derive) override;
  Result<std::vector<DuplicateGroup>> Dedupe() override;
  Result<std::vector<DuplicateGroup>> Groups() override;
  Result<void> Backup(const std::string& path) override;
  Result<std::vector<LinkState>> LinkStates(const std::vector<std::string>& links) override;
  Result<void> SaveLinkStates(const std::vector<LinkState>& states) override;
  Result<void> ExportAll(const LineSink& sink) override;
  Result<uint64_t> ImportAll(const LineSource& source) override;
  Result<LibraryStats> Stats() override;
  Result<DoctorReport> Doctor() override;

 private:
  // The error of a writing call on a library that was opened to read.
  [[nodiscard]] Result<void> CheckWritable() const;
  // Writes what changed into the columns, and commits.
  [[nodiscard]] Result<void> Commit(Transaction& transaction);

  std::unique_ptr<Database> database_;
  OpenMode mode_;
  const Clock& clock_;
  Codec codec_;
  TextIndex text_;
  ColumnLog columns_;
  Importer importer_;
};

}  // namespace gonggo::sqlite
