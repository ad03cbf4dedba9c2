// The values that go into a library and come out of it. No storage engine is visible here.
//
// Times are seconds since 1970-01-01T00:00:00Z; base/clock.h turns them into Korean days. Ids are
// the ten-character names that a user types ("7k2m9x4q1d"). All of these are plain values.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/application.h"
#include "model/document.h"
#include "model/posting.h"
#include "store/fingerprint.h"

namespace gonggo {

// ---- going in
// -------------------------------------------------------------------------------------

// Bytes that postings were read from: a file, or one record of it. Kept once a content.
struct RawSource {
  std::string bytes;
  Format format = Format::kUnknown;

  friend bool operator==(const RawSource&, const RawSource&) = default;
};

// What full text is found by: tokens as search/tokens.h makes them, separated by spaces; one that
// begins with '|' stands where the one before it stands.
struct SearchText {
  std::string title;
  std::string company;
  std::string asks;  // requirements, wishes, stack
  std::string rest;

  friend bool operator==(const SearchText&, const SearchText&) = default;
};

// What a library made of an item ahead of storing it (ImportPreparer); only that knows what it is.
struct PreparedItem {
  PreparedItem() = default;
  PreparedItem(const PreparedItem&) = delete;
  PreparedItem& operator=(const PreparedItem&) = delete;
  virtual ~PreparedItem() = default;
};

struct ImportItem {
  Posting posting;      // its id is ignored
  uint32_t source = 0;  // index into ImportBatch::sources
  // What recognises the posting again (pipeline/identity.h makes them); empty where there is none.
  std::string canonical_link;
  std::string
      source_stem;  // which source it comes from: the file's name without folder, date, suffix
  std::string record_key;  // the record's own key inside that source
  Fingerprint fingerprint;
  SearchText text;
  // What it asks for and wishes stands in the posting word for word: who lists it needs no source.
  bool lists_in_posting = false;
  Date as_of;  // the day that dates without a year were resolved against
  // What the user said for the whole import, where the source leaves it out.
  std::optional<std::string> company;
  std::vector<std::string> tags;
  // Of the item and its source as they are: whoever changes one of them takes it away.
  std::shared_ptr<const PreparedItem> prepared;
};

struct ImportBatch {
  // 0 begins a new run; the number that the first batch returned continues it, so that one `add` is
  // one step of undo, and two postings of one run are never taken for two readings of one.
  int64_t run = 0;
  std::string summary;  // for the journal (store/operation_summary.h)
  std::vector<RawSource> sources;
  std::vector<ImportItem> items;
};

// ---- what an import did
// ---------------------------------------------------------------------------

enum class ImportStatus : uint8_t {
  kNew,      // not seen before: a new id
  kChanged,  // known, and the same source says something else now: a new revision
  kBeside,   // known, and kept as one more source beside others: in its words, it changed nothing
  kSame,     // known, and nothing to store
};

enum class IdentifiedBy : uint8_t { kNothing, kLink, kRecordKey, kText };

struct ImportOutcome {
  std::string id;
  ImportStatus status = ImportStatus::kNew;
  IdentifiedBy by = IdentifiedBy::kNothing;
  bool removed = false;       // the user removed this posting earlier; it stays removed
  bool company_set = false;   // ImportItem::company was put where a known posting had none
  uint32_t source_count = 1;  // > 1: sources that say different things stand side by side

  friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

struct ImportResult {
  int64_t run = 0;
  std::vector<ImportOutcome> outcomes;  // one an item, in order; every one of them is on disk
};

// ---- coming out
// -----------------------------------------------------------------------------------

// What a table of postings shows. Values are the effective ones: the user's corrections included.
struct PostingSummary {
  std::string id;
  std::optional<std::string> company;
  std::optional<std::string> title;
  std::optional<std::string> role;
  std::optional<std::string> link;
  std::optional<Experience> experience;
  std::optional<Deadline> deadline;  // without `raw`
  std::optional<std::string> region;
  std::optional<WorkPlace> work;
  std::optional<Date> posted;
  std::vector<std::string> tags;  // the user's
  PostingSource source;
  int64_t added_at = 0;
  int64_t changed_at = 0;  // of the newest revision; equals added_at where there was no other
  bool removed = false;
  bool unreadable = false;
  uint32_t source_count = 1;
  std::optional<std::string> group;  // id of the representative, if grouped as a near-duplicate

  friend bool operator==(const PostingSummary&, const PostingSummary&) = default;
};

// One reading of a posting, from one source at one time.
struct Revision {
  int64_t number = 0;  // names it inside the library; larger is newer
  std::string source_stem;
  int64_t imported_at = 0;
  Date as_of;
  int parser_version = 0;
  bool current = false;  // the newest of its source
  Posting posting;       // as derived, without the user's corrections
};

struct Correction {
  std::string field;  // as in the JSON form: "company", "deadline" …
  std::string value;  // as the user gave it
  int64_t at = 0;

  friend bool operator==(const Correction&, const Correction&) = default;
};

struct PostingRecord {
  PostingSummary summary;
  Posting posting;       // effective, with its id; corrected fields have no evidence
  int64_t revision = 0;  // the one that `posting` was derived from
  std::vector<Correction> corrections;
  // Where sources disagree: the current revision of every source, the one shown first. Else one.
  std::vector<Revision> sources;
  std::string note;          // the user's own, on this posting
  std::string company_note;  // … and on its company
};

// A posting that the user does something about, and what.
struct TrackedPosting {
  PostingSummary summary;
  Application application;

  friend bool operator==(const TrackedPosting&, const TrackedPosting&) = default;
};

// ---- asking
// ---------------------------------------------------------------------------------------

enum class ListOrder : uint8_t { kNewest, kOldest, kCompany, kDeadline, kAsGiven };
enum class ListRemoved : uint8_t { kLeaveOut, kInclude, kOnly };
enum class ListGroups : uint8_t { kEveryPosting, kRepresentativesOnly };

struct ListFilter {
  // Only postings with these keys (columns/row.h).
  std::optional<std::vector<int64_t>> keys;
  std::vector<std::string> ids;  // exact ids; empty means all
  ListRemoved removed = ListRemoved::kLeaveOut;
  ListGroups groups = ListGroups::kEveryPosting;
  // kAsGiven: that of `keys`. kNewest: the last import first, inside it as the sources have them;
  // kOldest: the first import first, inside it likewise. kDeadline: the nearest of those to come,
  // then those passed, then those without a date.
  ListOrder order = ListOrder::kNewest;
  std::optional<uint64_t> limit;
};

// Where a phrase stands: bits of TextSink's `fields`.
enum TextField : uint8_t {
  kTextTitle = 1U << 0U,
  kTextCompany = 1U << 1U,
  kTextAsks = 1U << 2U,
  kTextRest = 1U << 3U,
};

// ---- the user's own hand
// --------------------------------------------------------------------------

enum class ActionKind : uint8_t {
  kAddTag,          // `value` is the tag
  kRemoveTag,       // `value` is the tag
  kSetNote,         // `value` is the note on each posting; empty deletes it
  kSetCompanyNote,  // `field` is the company; `ids` is empty
  kRemove,
  kRestore,
  kCorrect,     // `field` and `value` (store/correction.h); an empty value takes a correction back
  kLeaveGroup,  // the postings leave their near-duplicate group and are never grouped with it again
};

// A note as it is to be, given the one that stands there when nobody else can write (empty where
// there is none). An error of its own ends the action, and nothing is changed.
using NoteEdit = std::function<Result<std::string>(std::string_view before)>;

struct UserAction {
  ActionKind kind = ActionKind::kAddTag;
  std::vector<std::string> ids;  // exact ids
  std::string field;
  std::string value;
  NoteEdit edit = nullptr;  // of a note, in the place of `value`: for who builds upon what is there
};

enum class OperationKind : uint8_t { kImport, kAction, kDedupe };

// A step of the journal; `Undo` takes back the newest one.
struct Operation {
  int64_t number = 0;
  OperationKind kind = OperationKind::kAction;
  int64_t at = 0;
  std::string summary;         // store/operation_summary.h puts it into words
  uint64_t posting_count = 0;  // how many postings it touched

  friend bool operator==(const Operation&, const Operation&) = default;
};

// ---- upkeep
// ---------------------------------------------------------------------------------------

struct DuplicateGroup {
  struct Member {
    std::string id;
    // What it has in common with the representative (store/same_opening.h).
    double similarity = 1.0;       // share of the word shingles of the requirements
    std::optional<double> duties;  // … of the duties, where both name enough of them
    bool same_title = false;       // the titles consist of the same words

    friend bool operator==(const Member&, const Member&) = default;
  };
  std::string representative;
  std::vector<Member> members;  // without the representative

  friend bool operator==(const DuplicateGroup&, const DuplicateGroup&) = default;
};

struct ReparseInput {
  std::string id;
  RawSource raw;
  Posting stored;  // names the source, record and position; what to match a re-split document by
  Date as_of;
};

struct Derived {
  Posting posting;
  Fingerprint fingerprint;
  SearchText text;
  std::optional<bool> lists_in_posting;  // as ImportItem has it; nullopt: it is not known
  // The source does not hold it any more: `posting` is the stored one, and only `text` and
  // `lists_in_posting` are news.
  bool kept = false;
};

struct ReparseReport {
  uint64_t revisions = 0;
  uint64_t changed = 0;
  uint64_t kept = 0;                  // could not be derived again: left as they were
  std::vector<std::string> kept_ids;  // the first hundred of these
};

struct LibraryStats {
  uint64_t postings = 0;  // not removed
  uint64_t removed = 0;
  uint64_t unreadable = 0;
  uint64_t revisions = 0;
  uint64_t raw_sources = 0;
  uint64_t raw_bytes = 0;             // before compression
  uint64_t raw_stored_bytes = 0;      // after
  uint64_t posting_stored_bytes = 0;  // derived postings, after compression
  uint64_t file_bytes = 0;
  uint64_t groups = 0;
  uint64_t tags = 0;
  uint64_t corrections = 0;
  uint64_t notes = 0;

  friend bool operator==(const LibraryStats&, const LibraryStats&) = default;
};

struct ParserCount {
  int version = 0;
  uint64_t revisions = 0;
};

struct DoctorReport {
  int schema_version = 0;
  std::string engine;  // "SQLite 3.40.1"
  LibraryStats stats;
  std::vector<ParserCount> parsers;
  uint64_t orphan_sources = 0;  // raw sources that no revision uses: harmless, removed by reparse
  std::vector<std::string> problems;             // Korean, one a line; empty means sound
  std::vector<std::string> problems_in_english;  // the same
};

}  // namespace gonggo
