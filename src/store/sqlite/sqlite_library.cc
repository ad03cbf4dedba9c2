#include "store/sqlite/sqlite_library.h"

#include <utility>

#include "store/sqlite/action.h"
#include "store/sqlite/application.h"
#include "store/sqlite/duplicates.h"
#include "store/sqlite/error.h"
#include "store/sqlite/link_state.h"
#include "store/sqlite/prepared.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transfer.h"
#include "store/sqlite/undo.h"
#include "store/sqlite/upkeep.h"
#include "text/particle.h"

namespace gonggo::sqlite {
namespace {

// Candidates that a message about an ambiguous id names.
constexpr int kMostCandidates = 20;

}  // namespace

SqliteLibrary::SqliteLibrary(std::unique_ptr<Database> database, OpenMode mode, const Clock& clock)
    : database_(std::move(database)),
      mode_(mode),
      clock_(clock),
      text_(*database_),
      columns_(*database_, codec_),
      importer_(*database_, codec_, text_, columns_) {}

Result<void> SqliteLibrary::Commit(Transaction& transaction) {
  columns_.Write();
  text_.Flush();
  auto committed = transaction.Commit();
  if (!committed) {
    columns_.Forget();
    text_.Forget();
  }
  return committed;
}

Result<void> SqliteLibrary::CheckWritable() const {
  if (mode_ == OpenMode::kReadWrite) return {};
  return std::unexpected(sqlite::ErrorAt(ErrorCode::kUnsupported, database_->path(),
                                         {"읽기 전용으로 연 라이브러리에는 쓸 수 없습니다.",
                                          "the library was opened for reading only."}));
}

Result<ImportResult> SqliteLibrary::Import(const ImportBatch& batch) {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  ImportResult result;
  if (!database_->failed()) result = importer_.Import(batch, clock_.NowUnixSeconds());
  if (auto committed = Commit(transaction); !committed) {
    importer_.Forget();
    return std::unexpected(committed.error());
  }
  return result;
}

std::unique_ptr<ImportPreparer> SqliteLibrary::NewPreparer() const {
  return std::make_unique<Preparer>();
}

Result<std::vector<PostingSummary>> SqliteLibrary::Resolve(std::string_view prefix) {
  std::vector<PostingSummary> found;
  for (KeyedSummary& keyed : SummariesByPrefix(*database_, prefix, kMostCandidates)) {
    found.push_back(std::move(keyed.summary));
  }
  return database_->Take(std::move(found));
}

Result<PostingRecord> SqliteLibrary::Get(std::string_view prefix) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  auto found = SummariesByPrefix(*database_, prefix, kMostCandidates);
  if (database_->failed()) return std::unexpected(database_->TakeError());
  if (found.empty()) return std::unexpected(NoSuchPosting(prefix));
  if (found.size() > 1) {
    std::string ids;
    for (const KeyedSummary& keyed : found) ids += " " + keyed.summary.id;
    const std::string typed = "'" + std::string(prefix) + "'";
    return Fail(ErrorCode::kInvalidArgument,
                typed + std::string(ParticleAfter(typed, "으로/로")) +
                    " 시작하는 공고가 여럿입니다:" + ids + ". ID를 더 길게 적어 주세요.",
                "several postings' ids begin with " + typed + ":" + ids + ". Type more of it.");
  }
  return database_->Take(RecordOf(*database_, codec_, std::move(found.front())));
}

Result<std::vector<PostingSummary>> SqliteLibrary::List(const ListFilter& filter) {
  std::vector<PostingSummary> all;
  ForEachSummary(*database_, filter, KoreanDay(clock_.NowUnixSeconds()),
                 [&all](KeyedSummary&& keyed) {
                   all.push_back(std::move(keyed.summary));
                   return true;
                 });
  return database_->Take(std::move(all));
}

Result<void> SqliteLibrary::Visit(const ListFilter& filter, const RecordSink& sink) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  ForEachSummary(*database_, filter, KoreanDay(clock_.NowUnixSeconds()), [&](KeyedSummary&& keyed) {
    PostingRecord record = RecordOf(*database_, codec_, std::move(keyed));
    return !database_->failed() && sink(std::move(record));
  });
  return database_->TakeVoid();
}

Result<void> SqliteLibrary::FindText(const TokenPhrase& phrase, const TextSink& sink) {
  text_.Find(phrase, sink);
  return database_->TakeVoid();
}

Result<int64_t> SqliteLibrary::ReadColumns(
    int64_t generation, const std::function<Result<void>(std::string_view)>& sink) {
  return database_->Take(columns_.Read(generation, sink));
}

Result<void> SqliteLibrary::InOneState(const std::function<Result<void>()>& work) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  if (database_->failed()) return std::unexpected(database_->TakeError());
  return work();
}

Result<std::vector<Revision>> SqliteLibrary::History(std::string_view id) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  const auto key = KeyOfId(*database_, id);
  if (database_->failed()) return std::unexpected(database_->TakeError());
  if (!key) return std::unexpected(NoSuchPosting(id));
  return database_->Take(RevisionsOf(*database_, codec_, *key, RevisionScope::kAll));
}

Result<RawSource> SqliteLibrary::Raw(int64_t number) {
  return database_->Take(RawOf(*database_, codec_, number));
}

Result<Operation> SqliteLibrary::Apply(const UserAction& action) {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  if (database_->failed()) return std::unexpected(database_->TakeError());
  auto operation = ApplyAction(*database_, codec_, action, clock_.NowUnixSeconds());
  if (!operation) {
    if (database_->failed()) return std::unexpected(database_->TakeError());
    return operation;
  }
  if (auto committed = Commit(transaction); !committed) return std::unexpected(committed.error());
  return operation;
}

Result<std::vector<TrackedPosting>> SqliteLibrary::Applications(const ListFilter& filter) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  return database_->Take(ReadApplications(*database_, filter, KoreanDay(clock_.NowUnixSeconds())));
}

Result<Operation> SqliteLibrary::ChangeApplications(const ApplicationStep& step) {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  if (database_->failed()) return std::unexpected(database_->TakeError());
  auto operation = ApplyApplicationStep(*database_, step, clock_.NowUnixSeconds());
  if (!operation) {
    if (database_->failed()) return std::unexpected(database_->TakeError());
    return operation;
  }
  if (auto committed = Commit(transaction); !committed) return std::unexpected(committed.error());
  return operation;
}

Result<std::vector<Operation>> SqliteLibrary::Operations(uint64_t limit) {
  return database_->Take(ReadOperations(*database_, limit));
}

Result<Operation> SqliteLibrary::Undo() {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  const auto undone = UndoNewest(*database_, codec_);
  if (auto committed = Commit(transaction); !committed) return std::unexpected(committed.error());
  if (!undone)
    return Fail(ErrorCode::kNotFound, "되돌릴 작업이 없습니다.", "there is nothing to undo.");
  return *undone;
}

Result<ReparseReport> SqliteLibrary::Reparse(ReparseScope scope, const Deriver& derive) {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  return ReparseRevisions(*database_, codec_, {text_, columns_}, scope, derive);
}

Result<std::vector<DuplicateGroup>> SqliteLibrary::Dedupe() {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  GroupDuplicates(*database_, codec_, clock_.NowUnixSeconds());
  auto groups = ReadGroups(*database_);
  if (auto committed = Commit(transaction); !committed) return std::unexpected(committed.error());
  return groups;
}

Result<std::vector<DuplicateGroup>> SqliteLibrary::Groups() {
  return database_->Take(ReadGroups(*database_));
}

Result<void> SqliteLibrary::Backup(const std::string& path) { return BackUp(*database_, path); }

Result<std::vector<LinkState>> SqliteLibrary::LinkStates(const std::vector<std::string>& links) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  return database_->Take(ReadLinkStates(*database_, links));
}

Result<void> SqliteLibrary::SaveLinkStates(const std::vector<LinkState>& states) {
  if (auto writable = CheckWritable(); !writable) return writable;
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  WriteLinkStates(*database_, states);
  return Commit(transaction);
}

Result<void> SqliteLibrary::ExportAll(const LineSink& sink) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  WriteLibrary(*database_, sink);
  return database_->TakeVoid();
}

Result<uint64_t> SqliteLibrary::ImportAll(const LineSource& source) {
  if (auto writable = CheckWritable(); !writable) return std::unexpected(writable.error());
  Transaction transaction(*database_, Transaction::Kind::kWrite);
  if (database_->failed()) return std::unexpected(database_->TakeError());
  auto postings = ReadLibrary(*database_, source);
  if (!postings) return postings;
  if (auto committed = Commit(transaction); !committed) return std::unexpected(committed.error());
  importer_.Forget();
  return postings;
}

Result<LibraryStats> SqliteLibrary::Stats() {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  return database_->Take(ReadStats(*database_));
}

Result<DoctorReport> SqliteLibrary::Doctor() {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  return database_->Take(Examine(*database_, codec_));
}

}  // namespace gonggo::sqlite
