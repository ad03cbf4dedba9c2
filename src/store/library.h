// Library: the postings that a user keeps. The only door to storage; nobody above it knows SQL.
//
// A library keeps the raw source of everything once, a revision for every reading that said
// something new, and the user's own hand (tags, notes, corrections, removals) apart from what was
// derived. Ids never change. Every writing method is one transaction: after an Error nothing of the
// call is stored, and what was returned is on disk (a killed process loses nothing of it).
//
// Errors: kNotFound (no such posting, no library), kInvalidArgument (ambiguous id, wrong value),
// kBusy (another process writes for longer than the wait), kCorrupt (not a library, damaged),
// kUnsupported (made by a newer version; or a writing call on a library opened read-only), kIo
// (disk full, no permission). Messages are Korean, name the file and say what to do.
//
// One Library object belongs to one thread at a time; several objects and several processes may use
// the same file at once. Every backend passes store/library_contract_test.h.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "store/link_state.h"
#include "store/packed_posting.h"
#include "store/records.h"
#include "text/token_phrase.h"

namespace gonggo {

// Returns false to stop.
using RecordSink = std::function<bool(PostingRecord&&)>;

// A text in which a phrase stands (ColumnRow::text), and in which of its fields.
using TextSink = std::function<void(int64_t text, uint8_t fields)>;

// Derives the posting again from its raw source; nullopt if it is not to be found there any more.
using Deriver = std::function<std::optional<Derived>(const ReparseInput&)>;

// Lines without their line ends: of a whole library that is written out (returns false to stop),
// and of one that is read in (nullopt at the end).
using LineSink = std::function<bool(std::string_view line)>;
using LineSource = std::function<Result<std::optional<std::string>>()>;

// Does the part of storing that needs no library, so that several threads can do it ahead. What is
// prepared is stored as it would be otherwise, only sooner. Belongs to one thread at a time.
class ImportPreparer {
 public:
  virtual ~ImportPreparer() = default;
  // Sets `prepared` of each item.
  virtual void Prepare(ImportBatch& batch) = 0;
};

// The application after a change, given the one before it (empty where there is none); an empty one
// deletes it. An error of its own ends the step, and nothing is changed.
using ApplicationChanger =
    std::function<Result<Application>(const std::string& id, const Application& before)>;

struct ApplicationStep {
  std::vector<std::string> ids;  // exact ids
  std::string summary;           // for the journal
  ApplicationChanger change;     // called once an id, in order, inside of the transaction
};

class Library {
 public:
  virtual ~Library() = default;

  // Stores the batch in one transaction. Identity: canonical link, else record key, else nearly the
  // same text (docs/library-format.md has the rules). Batches of 500 to 1000 items are fastest.
  [[nodiscard]] virtual Result<ImportResult> Import(const ImportBatch& batch) = 0;

  // For the items of batches that Import is called with. May outlive the library.
  [[nodiscard]] virtual std::unique_ptr<ImportPreparer> NewPreparer() const = 0;

  // The postings, removed ones too, whose id begins with `prefix` (case and the confusable letters
  // o, i, l are forgiven): none, one, or the first twenty of many.
  [[nodiscard]] virtual Result<std::vector<PostingSummary>> Resolve(std::string_view prefix) = 0;

  // Everything about the one posting whose id begins with `prefix`. kNotFound; kInvalidArgument
  // with the candidates in the message if several do.
  [[nodiscard]] virtual Result<PostingRecord> Get(std::string_view prefix) = 0;

  [[nodiscard]] virtual Result<std::vector<PostingSummary>> List(const ListFilter& filter) = 0;

  // The same postings in full, one by one: for export and digest, in flat memory.
  [[nodiscard]] virtual Result<void> Visit(const ListFilter& filter, const RecordSink& sink) = 0;

  // The same postings, packed: for who shares the work of unpacking among threads, and needs no
  // more than what is shown.
  [[nodiscard]] virtual Result<void> VisitPacked(const ListFilter& filter, PackedRaw raw,
                                                 const PackedSink& sink) = 0;
  [[nodiscard]] virtual std::unique_ptr<PostingUnpacker> Unpacker() const = 0;

  // Every text in which the phrase stands, each once, also of readings that are shown no more.
  [[nodiscard]] virtual Result<void> FindText(const TokenPhrase& phrase, const TextSink& sink) = 0;

  // Hands out what changed after `generation` (0: everything) as segments of columns/segment.h,
  // oldest first, and returns the generation that they lead to.
  [[nodiscard]] virtual Result<int64_t> ReadColumns(
      int64_t generation, const std::function<Result<void>(std::string_view)>& sink) = 0;

  // Runs `work`, whose reading calls all see the library as it is at its beginning.
  [[nodiscard]] virtual Result<void> InOneState(const std::function<Result<void>()>& work) = 0;

  // Every revision of the posting with exactly this id, newest first.
  [[nodiscard]] virtual Result<std::vector<Revision>> History(std::string_view id) = 0;

  // The bytes that revision `number` was read from.
  [[nodiscard]] virtual Result<RawSource> Raw(int64_t number) = 0;

  // Does `action` to all its ids, or to none. Fails with kInvalidArgument for a value that the
  // field can't have. An action that changes nothing leaves no step in the journal (number 0).
  [[nodiscard]] virtual Result<Operation> Apply(const UserAction& action) = 0;

  // The postings that `filter` means and that have an application, in its order.
  [[nodiscard]] virtual Result<std::vector<TrackedPosting>> Applications(
      const ListFilter& filter) = 0;

  // Changes the applications of all ids, or of none: one step of undo. Whoever else changes one
  // waits, so that no change is made to an application that is no more.
  [[nodiscard]] virtual Result<Operation> ChangeApplications(const ApplicationStep& step) = 0;

  // The journal, newest first.
  [[nodiscard]] virtual Result<std::vector<Operation>> Operations(uint64_t limit) = 0;

  // Takes back the newest operation of the journal exactly, and returns it. kNotFound if there is
  // none. What reparse derived anew is not the user's doing and not undone.
  [[nodiscard]] virtual Result<Operation> Undo() = 0;

  // Derives the revisions again that another parser version derived, or every one.
  // Ids, dates, corrections, tags and notes stay. Commits in portions.
  // kUnindexed: those whose text was never indexed.
  enum class ReparseScope : uint8_t { kOutdated, kEverything, kUnindexed };
  [[nodiscard]] virtual Result<ReparseReport> Reparse(ReparseScope scope,
                                                      const Deriver& derive) = 0;

  // Groups postings that say nearly the same and returns the groups. One step of undo.
  [[nodiscard]] virtual Result<std::vector<DuplicateGroup>> Dedupe() = 0;

  // The groups as they stand.
  [[nodiscard]] virtual Result<std::vector<DuplicateGroup>> Groups() = 0;

  // Writes a whole copy to `path` while others read and write; replaces it in one step when done.
  [[nodiscard]] virtual Result<void> Backup(const std::string& path) = 0;

  // What is known of those of `links` (canonical) that were looked at.
  [[nodiscard]] virtual Result<std::vector<LinkState>> LinkStates(
      const std::vector<std::string>& links) = 0;

  // Keeps what was found behind links, in the place of what was known. No step of the journal.
  [[nodiscard]] virtual Result<void> SaveLinkStates(const std::vector<LinkState>& states) = 0;

  // Everything that is kept, the journal included, as lines of JSON (docs/library-export.md). Equal
  // libraries give equal lines.
  [[nodiscard]] virtual Result<void> ExportAll(const LineSink& sink) = 0;

  // Makes an empty library equal to the one that ExportAll wrote, and returns its number of
  // postings. kInvalidArgument if this one is not empty; kCorrupt, with the line, for lines that
  // were not written so or are not all there.
  [[nodiscard]] virtual Result<uint64_t> ImportAll(const LineSource& source) = 0;

  [[nodiscard]] virtual Result<LibraryStats> Stats() = 0;

  // Examines everything. Fails only if nothing can be examined; what is wrong is in the report.
  [[nodiscard]] virtual Result<DoctorReport> Doctor() = 0;
};

enum class OpenMode : uint8_t {
  kReadOnly,   // kNotFound if there is no library; never writes, works without write permission
  kReadWrite,  // creates the file and its folder, and brings an older schema up to date
};

// Called before a library of an earlier format is brought up to date, with how many postings it
// has: of many that takes its time.
using UpgradeNotice = std::function<void(int64_t postings)>;

// The library in one SQLite file. `clock` must outlive it.
[[nodiscard]] Result<std::unique_ptr<Library>> OpenSqliteLibrary(
    const std::string& path, OpenMode mode, const Clock& clock,
    const UpgradeNotice& upgrading = [](int64_t) {});

}  // namespace gonggo
