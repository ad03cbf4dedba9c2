#include "store/sqlite/schema.h"

#include <functional>
#include <string>
#include <utility>

#include "store/sqlite/error.h"
#include "store/sqlite/link_state.h"
#include "store/sqlite/schema_application.h"

namespace gonggo::sqlite {
namespace {

// Version 1. Names: `posting` is what the user sees as one posting; `source` is one place that it
// is read from; `revision` is one reading of a source; `raw` are bytes. Columns of `posting` repeat
// what its shown revision says, corrected by the user, for lists.
constexpr char kVersion1[] = R"sql(
CREATE TABLE raw(
  key INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  format TEXT NOT NULL,
  size INTEGER NOT NULL,
  stored BLOB NOT NULL
) STRICT;

CREATE TABLE operation(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL,
  at INTEGER NOT NULL,
  summary TEXT NOT NULL,
  posting_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE posting(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  operation INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  removed_at INTEGER,
  shown INTEGER,
  source_count INTEGER NOT NULL DEFAULT 1,
  alike INTEGER,
  company TEXT,
  title TEXT,
  role TEXT,
  link TEXT,
  experience_min REAL,
  experience_max REAL,
  newcomer INTEGER,
  deadline_kind TEXT,
  deadline_day INTEGER,
  deadline_time TEXT,
  region TEXT,
  work TEXT,
  posted_day INTEGER,
  unreadable INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX posting_operation ON posting(operation);
CREATE INDEX posting_alike ON posting(alike) WHERE alike IS NOT NULL;

CREATE TABLE origin(
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  stem TEXT NOT NULL,
  format TEXT NOT NULL,
  UNIQUE(name, stem, format)
) STRICT;

CREATE TABLE stem(
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE source(
  key INTEGER PRIMARY KEY,
  posting INTEGER NOT NULL REFERENCES posting(key) ON DELETE CASCADE,
  stem INTEGER NOT NULL REFERENCES stem(key),
  record_key TEXT NOT NULL,
  current INTEGER,
  place INTEGER NOT NULL,
  operation INTEGER NOT NULL
) STRICT;
CREATE INDEX source_posting ON source(posting);
CREATE INDEX source_place ON source(stem, place);

CREATE TABLE revision(
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES source(key) ON DELETE CASCADE,
  raw INTEGER NOT NULL REFERENCES raw(key),
  origin INTEGER NOT NULL REFERENCES origin(key),
  record INTEGER NOT NULL,
  position INTEGER NOT NULL,
  imported_at INTEGER NOT NULL,
  as_of INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  parser INTEGER NOT NULL,
  exact BLOB NOT NULL,
  near BLOB NOT NULL,
  shingles INTEGER NOT NULL,
  linked INTEGER NOT NULL,
  derived BLOB NOT NULL
) STRICT;
CREATE INDEX revision_source ON revision(source);
CREATE INDEX revision_raw ON revision(raw);
CREATE INDEX revision_exact ON revision(exact);
CREATE INDEX revision_operation ON revision(operation);

CREATE TABLE identity(
  digest BLOB PRIMARY KEY,
  posting INTEGER NOT NULL REFERENCES posting(key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_posting ON identity(posting);

CREATE TABLE tag(
  posting INTEGER NOT NULL REFERENCES posting(key) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(posting, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_name ON tag(name);

CREATE TABLE note(
  posting INTEGER PRIMARY KEY REFERENCES posting(key) ON DELETE CASCADE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE company_note(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE correction(
  posting INTEGER NOT NULL REFERENCES posting(key) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(posting, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE duplicate(
  posting INTEGER PRIMARY KEY REFERENCES posting(key) ON DELETE CASCADE,
  representative INTEGER NOT NULL REFERENCES posting(key) ON DELETE CASCADE,
  similarity REAL NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX duplicate_representative ON duplicate(representative);

CREATE TABLE apart(
  posting INTEGER NOT NULL REFERENCES posting(key) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(posting, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(number) ON DELETE CASCADE,
  cell INTEGER NOT NULL,
  posting INTEGER NOT NULL,
  name TEXT NOT NULL,
  before TEXT
) STRICT;
CREATE INDEX change_operation ON change(operation);
)sql";

// Version 2: what is searched, counted and filtered. `words` is the full text (text_index.h;
// revision.text: NULL where it was never indexed, 0 where there are no words);
// `segment` the columns (column_log.h), `dirty` the postings whose columns are to be written before
// the transaction ends.
constexpr char kVersion2[] = R"sql(
ALTER TABLE revision ADD COLUMN text INTEGER;

CREATE TABLE counter(
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES('text', 0);

CREATE VIRTUAL TABLE words USING fts5(
  title, company, asks, rest,
  content='', columnsize=0, tokenize='gonggo'
);
-- A batch of postings is written as one piece. Pieces are merged a little at every batch when
-- there are eight of a size, so that no batch waits for a merge of hundreds of megabytes.
INSERT INTO words(words, rank) VALUES('hashsize', 16777216);
INSERT INTO words(words, rank) VALUES('automerge', 8);

CREATE TABLE segment(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  rows INTEGER NOT NULL,
  stored BLOB NOT NULL
) STRICT;

CREATE TABLE dirty(posting INTEGER PRIMARY KEY) STRICT;
INSERT INTO dirty SELECT key FROM posting;

CREATE TRIGGER dirty_new AFTER INSERT ON posting
BEGIN INSERT OR IGNORE INTO dirty VALUES(new.key); END;
CREATE TRIGGER dirty_posting AFTER UPDATE ON posting
BEGIN INSERT OR IGNORE INTO dirty VALUES(new.key); END;
CREATE TRIGGER dirty_gone AFTER DELETE ON posting
BEGIN INSERT OR IGNORE INTO dirty VALUES(old.key); END;
CREATE TRIGGER dirty_tag AFTER INSERT ON tag
BEGIN INSERT OR IGNORE INTO dirty VALUES(new.posting); END;
CREATE TRIGGER dirty_untag AFTER DELETE ON tag
BEGIN INSERT OR IGNORE INTO dirty VALUES(old.posting); END;
CREATE TRIGGER dirty_group AFTER INSERT ON duplicate
BEGIN INSERT OR IGNORE INTO dirty VALUES(new.posting); END;
CREATE TRIGGER dirty_ungroup AFTER DELETE ON duplicate
BEGIN INSERT OR IGNORE INTO dirty VALUES(old.posting); END;
)sql";

// Version 5: columns have what postings pay. The rows of all postings are to be written anew, from
// what was read of them.
constexpr char kVersion5[] = "INSERT OR IGNORE INTO dirty SELECT key FROM posting;";

// Version 6: a segment says which layout its rows have. A process of an earlier version that has
// had the file open since before says none, and must not write: rows without pay would pass for
// postings that state none. It shows its user the sentence. Format 5 may hold such rows, and rows
// that were still to be written, so that all are written once more.
constexpr char kVersion6[] = R"sql(
ALTER TABLE segment ADD COLUMN layout INTEGER NOT NULL DEFAULT 1;
CREATE TRIGGER segment_of_earlier BEFORE INSERT ON segment WHEN new.layout < 2
BEGIN SELECT RAISE(ABORT,
'새 gonggo가 라이브러리 형식을 바꾸어 저장하지 못했습니다. 새 gonggo로 다시 실행해 주세요.'); END;
INSERT OR IGNORE INTO dirty SELECT key FROM posting;
)sql";

// Version 7: whether the lists of a reading stand in its posting (ImportItem::lists_in_posting);
// NULL where nobody has looked, as in what an earlier version wrote: `reparse` does.
constexpr char kVersion7[] = "ALTER TABLE revision ADD COLUMN lists INTEGER;";

struct Migration {
  const char* script;
  const char* set_version;
};

// Entry n brings version n to n + 1.
constexpr Migration kMigrations[] = {
    {kVersion1, "PRAGMA user_version = 1"},         {kVersion2, "PRAGMA user_version = 2"},
    {kApplicationTable, "PRAGMA user_version = 3"}, {kLinkStateTable, "PRAGMA user_version = 4"},
    {kVersion5, "PRAGMA user_version = 5"},         {kVersion6, "PRAGMA user_version = 6"},
    {kVersion7, "PRAGMA user_version = 7"}};
static_assert(std::size(kMigrations) == kSchemaVersion);

constexpr Bilingual kNotOurs{
    "Gonggo 라이브러리 파일이 아닙니다. 다른 프로그램의 데이터베이스로 보입니다. --db로 다른 "
    "파일을 지정해 "
    "주세요.",
    "not a Gonggo library; it seems to be another program's database. Name another file with "
    "--db."};
constexpr Bilingual kStillEmpty{
    "아직 비어 있는 라이브러리입니다. `gonggo add`로 공고를 먼저 넣어 주세요.",
    "this library is still empty. Add postings first: `gonggo add`."};
constexpr Bilingual kOlder{
    "이전 형식의 라이브러리입니다. `gonggo add`나 `gonggo reparse`를 한 번 실행하면 새 형식으로 "
    "바뀝니다.",
    "this library has an older format. Run `gonggo add` or `gonggo reparse` once to bring it up to "
    "date."};

Error NotALibrary(const Database& database) {
  return ErrorAt(ErrorCode::kCorrupt, database.path(), kNotOurs);
}

Error TooNew(const Database& database, int64_t version) {
  const std::string theirs = std::to_string(version);
  const std::string ours = std::to_string(kSchemaVersion);
  return {ErrorCode::kUnsupported,
          database.path() + ": 더 새로운 gonggo가 만든 라이브러리입니다 (형식 " + theirs +
              ", 이 프로그램은 " + ours + "까지 읽습니다). gonggo를 최신 버전으로 올려 주세요.",
          database.path() + ": this library was made by a newer gonggo (format " + theirs +
              "; this program reads up to " + ours + "). Update gonggo."};
}

struct Identity {
  int64_t application_id = 0;
  int64_t version = 0;
  bool empty = true;
};

// All of one moment: another process may be making the file just now.
Identity Identify(Database& database) {
  const Transaction reading(database, Transaction::Kind::kRead);
  Identity identity;
  identity.application_id = database.Int("PRAGMA application_id").value_or(0);
  identity.version = database.Int("PRAGMA user_version").value_or(0);
  identity.empty = database.Int("SELECT count(*) FROM sqlite_schema").value_or(0) == 0;
  return identity;
}

// Makes an error stick if the file is somebody else's or from the future.
void Refuse(Database& database, const Identity& identity) {
  if (database.failed()) return;
  const bool fresh = identity.empty && identity.application_id == 0 && identity.version == 0;
  if (fresh) return;
  if (identity.application_id != kApplicationId) {
    database.SetError(NotALibrary(database));
  } else if (identity.version > kSchemaVersion) {
    database.SetError(TooNew(database, identity.version));
  }
}

// Turns to WAL. SQLite does not wait here as it does elsewhere: while another process makes the
// same file, it says busy at once.
void SwitchToWal(Database& database) {
  constexpr int kPauseMilliseconds = 5;
  for (int waited = 0;; waited += kPauseMilliseconds) {
    database.Script("PRAGMA journal_mode = WAL");
    if (!database.failed()) return;
    Error error = database.TakeError();
    if (error.code != ErrorCode::kBusy || waited >= kBusyMilliseconds) {
      database.SetError(std::move(error));
      return;
    }
    sqlite3_sleep(kPauseMilliseconds);
  }
}

}  // namespace

Result<void> CheckSchema(Database& database) {
  const Identity identity = Identify(database);
  Refuse(database, identity);
  if (!database.failed() && identity.version < kSchemaVersion) {
    const bool empty = identity.version == 0;
    database.SetError(ErrorAt(empty ? ErrorCode::kNotFound : ErrorCode::kUnsupported,
                              database.path(), empty ? kStillEmpty : kOlder));
  }
  return database.TakeVoid();
}

Result<void> MigrateSchema(Database& database, const std::function<void()>& write_columns,
                           const std::function<void(int64_t)>& upgrading) {
  const Identity before = Identify(database);
  Refuse(database, before);
  if (database.failed()) return std::unexpected(database.TakeError());
  // Before the first page is written: postings of 2 to 4 KB waste less of larger pages.
  if (before.empty) database.Script("PRAGMA page_size = 8192");
  SwitchToWal(database);
  if (database.failed()) return std::unexpected(database.TakeError());
  if (before.version == kSchemaVersion) return {};
  if (before.version > 0) upgrading(database.Int("SELECT count(*) FROM posting").value_or(0));
  // All of them in one, and the columns with them: a process that is killed leaves an empty file or
  // the version that was there, and no reader meets a current version with rows of an earlier one.
  Transaction transaction(database, Transaction::Kind::kWrite);
  // Another process may have come first.
  const Identity now = Identify(database);
  Refuse(database, now);
  for (int64_t version = now.version; !database.failed() && version < kSchemaVersion; ++version) {
    const Migration& migration = kMigrations[version];
    database.Script(migration.script);
    if (version == 0) database.Script("PRAGMA application_id = 1195854914");
    database.Script(migration.set_version);
  }
  if (!database.failed() && now.version > 0) write_columns();
  return transaction.Commit();
}

}  // namespace gonggo::sqlite
