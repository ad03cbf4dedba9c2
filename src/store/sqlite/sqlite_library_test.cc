// SQLite as a backend of the contract, and what only a file on a disk can suffer.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <fstream>
#include <iterator>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string FileIn(const std::string& folder) { return folder + "/라이브러리 #1?.db"; }

Result<std::unique_ptr<Library>> OpenSqliteForTest(const std::string& folder, OpenMode mode,
                                                   const Clock& clock) {
  return OpenSqliteLibrary(FileIn(folder), mode, clock);
}

INSTANTIATE_TEST_SUITE_P(Sqlite, LibraryContractTest, testing::Values(&OpenSqliteForTest));

class SqliteLibraryTest : public LibraryContractTest {
 protected:
  [[nodiscard]] std::string path() const { return FileIn(folder_); }
  void Script(const char* sql) const {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }
  void Write(const std::string& bytes) const {
    std::filesystem::remove(path() + "-wal");
    std::filesystem::remove(path() + "-shm");
    std::ofstream(path(), std::ios::binary | std::ios::trunc) << bytes;
  }
  [[nodiscard]] Error OpenError(OpenMode mode) {
    auto opened = OpenSqliteLibrary(path(), mode, clock_);
    EXPECT_FALSE(opened.has_value());
    return opened ? Error{} : opened.error();
  }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, SqliteLibraryTest, testing::Values(&OpenSqliteForTest));

PostingSketch Numbered(int number) {
  const std::string n = std::to_string(number);
  return {.company = "가온상사",
          .title = "자리 " + n,
          .lines = {"요건 " + n, "또 다른 요건 " + n},
          .link = "https://jobs.example.com/" + n};
}

// Statements with triggers come between the postings of a batch: none of them may make FTS5 write
// out what it holds, or every posting is a piece of the index.
TEST_P(SqliteLibraryTest, ABatchIsOnePieceOfTheFullText) {
  const auto pieces = [&] {
    constexpr const char* kSegmentOf =
        "SELECT count(DISTINCT id >> 37) FROM words_data WHERE id >> 37 > 0";
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_prepare_v2(handle, kSegmentOf, -1, &statement, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
    const int count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return count;
  };
  std::vector<PostingSketch> sketches;
  for (int i = 0; i < 40; ++i) sketches.push_back(Numbered(i));
  ImportBatch batch = BatchOf(sketches);
  for (ImportItem& item : batch.items) item.text.title = "자리";
  ASSERT_TRUE(library_->Import(batch).has_value());
  EXPECT_EQ(pieces(), 1);
}

// Runs `work` in a child process and returns its exit code; 128 + signal if it was killed.
template <typename Work>
int InChild(const Work& work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

TEST_P(SqliteLibraryTest, IsPrivateToItsOwner) {
  Add({Numbered(1)});
  struct stat status{};
  ASSERT_EQ(stat(path().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_P(SqliteLibraryTest, RefusesWhatIsNotALibrary) {
  library_.reset();
  const std::string kContents[] = {
      "그냥 글입니다. 데이터베이스가 아닙니다.", std::string(100'000, 'x'),
      std::string("SQLite format 3\0", 16) + std::string(5000, '\x7f')};
  for (const std::string& content : kContents) {
    for (const OpenMode mode : {OpenMode::kReadOnly, OpenMode::kReadWrite}) {
      Write(content);
      const Error error = OpenError(mode);
      EXPECT_EQ(error.code, ErrorCode::kCorrupt) << error.message;
      EXPECT_THAT(error.message, HasSubstr(path()));
      std::ifstream file(path(), std::ios::binary);
      const std::string after((std::istreambuf_iterator<char>(file)), {});
      EXPECT_EQ(after, content) << "the file was changed";
    }
  }
  Write("");
  Script("CREATE TABLE recipes(name)");
  for (const OpenMode mode : {OpenMode::kReadOnly, OpenMode::kReadWrite}) {
    const Error error = OpenError(mode);
    EXPECT_EQ(error.code, ErrorCode::kCorrupt);
    EXPECT_THAT(error.message, HasSubstr("다른 프로그램"));
  }
}

TEST_P(SqliteLibraryTest, RefusesANewerFormat) {
  Add({Numbered(1)});
  library_.reset();
  Script("PRAGMA user_version = 999");
  for (const OpenMode mode : {OpenMode::kReadOnly, OpenMode::kReadWrite}) {
    const Error error = OpenError(mode);
    EXPECT_EQ(error.code, ErrorCode::kUnsupported);
    EXPECT_THAT(error.message, HasSubstr("최신"));
  }
}

TEST_P(SqliteLibraryTest, MissingAndEmptyFilesAreNotFound) {
  library_.reset();
  std::filesystem::remove(path());
  EXPECT_EQ(OpenError(OpenMode::kReadOnly).code, ErrorCode::kNotFound);
  EXPECT_FALSE(std::filesystem::exists(path()));
  Write("");
  EXPECT_EQ(OpenError(OpenMode::kReadOnly).code, ErrorCode::kNotFound);
  EXPECT_TRUE(OpenSqliteLibrary(path(), OpenMode::kReadWrite, clock_).has_value());
  const auto folder = OpenSqliteLibrary(folder_, OpenMode::kReadWrite, clock_);
  EXPECT_THAT(folder.error().message, HasSubstr("폴더"));
  const auto deep = folder_ + "/새/폴더/library.db";
  EXPECT_TRUE(OpenSqliteLibrary(deep, OpenMode::kReadWrite, clock_).has_value());
  const auto impossible = OpenSqliteLibrary(path() + "/x.db", OpenMode::kReadWrite, clock_);
  EXPECT_EQ(impossible.error().code, ErrorCode::kIo);
}

TEST_P(SqliteLibraryTest, ReadsWithoutPermissionToWrite) {
  const std::string id = Add({Numbered(1)})[0].id;
  library_.reset();
  chmod(path().c_str(), 0444);
  chmod(folder_.c_str(), 0555);
  const int code = InChild([&] {
    // Root may write everywhere.
    if (geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0)) return 0;
    auto reader = OpenSqliteLibrary(path(), OpenMode::kReadOnly, clock_);
    if (!reader) return 1;
    if (!(*reader)->Get(id)) return 2;
    auto writer = OpenSqliteLibrary(path(), OpenMode::kReadWrite, clock_);
    return writer ? 3 : writer.error().code == ErrorCode::kIo ? 0 : 4;
  });
  chmod(folder_.c_str(), 0755);
  EXPECT_EQ(code, 0);
}

TEST_P(SqliteLibraryTest, ProcessesWriteAtOnce) {
  library_.reset();
  std::filesystem::remove(path());  // so that they also create it at once
  constexpr int kProcesses = 4;
  constexpr int kBatches = 20;
  std::vector<pid_t> children;
  for (int process = 0; process < kProcesses; ++process) {
    const pid_t child = fork();
    if (child == 0) {
      auto library = OpenSqliteLibrary(path(), OpenMode::kReadWrite, clock_);
      if (!library) _exit(1);
      for (int batch = 0; batch < kBatches; ++batch) {
        // Half of the postings are everybody's.
        const auto result = (*library)->Import(
            BatchOf({Numbered(batch), Numbered(1000 + process * kBatches + batch)}));
        if (!result) _exit(2);
      }
      _exit(0);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
  library_ = Open();
  EXPECT_THAT(Ids(), SizeIs(kBatches + kProcesses * kBatches));
  EXPECT_THAT(library_->Doctor()->problems, IsEmpty());
}

TEST_P(SqliteLibraryTest, AKilledProcessLosesNothingItReported) {
  library_.reset();
  for (int round = 0; round < 10; ++round) {
    int pipe_ends[2] = {};
    ASSERT_EQ(pipe(pipe_ends), 0);
    const pid_t child = fork();
    if (child == 0) {
      auto library = OpenSqliteLibrary(path(), OpenMode::kReadWrite, clock_);
      for (int i = 0; library && i < 100'000; ++i) {
        const auto result = (*library)->Import(BatchOf({Numbered(round * 100'000 + i)}));
        if (!result) break;
        const std::string& id = result->outcomes[0].id;
        if (write(pipe_ends[1], id.data(), id.size()) < 0) break;
      }
      _exit(0);
    }
    close(pipe_ends[1]);
    std::string reported;
    char buffer[10];
    // Killed in the middle of whatever follows the last of these.
    for (int i = 0; i < 3 + 5 * round; ++i) {
      const ssize_t got = read(pipe_ends[0], buffer, sizeof buffer);
      if (got > 0) reported.append(buffer, static_cast<size_t>(got));
    }
    kill(child, SIGKILL);
    for (ssize_t got = 1; got > 0;) {
      got = read(pipe_ends[0], buffer, sizeof buffer);
      if (got > 0) reported.append(buffer, static_cast<size_t>(got));
    }
    close(pipe_ends[0]);
    waitpid(child, nullptr, 0);
    ASSERT_GE(reported.size(), 30U);
    const auto library = Open();
    for (size_t at = 0; at + 10 <= reported.size(); at += 10) {
      EXPECT_TRUE(library->Get(reported.substr(at, 10)).has_value());
    }
    EXPECT_THAT(library->Doctor()->problems, IsEmpty());
  }
}

TEST_P(SqliteLibraryTest, AFullDiskRollsTheBatchBack) {
  Add({Numbered(0)});
  library_.reset();
  const int code = InChild([&] {
    signal(SIGXFSZ, SIG_IGN);
    auto library = OpenSqliteLibrary(path(), OpenMode::kReadWrite, clock_);
    if (!library) return 1;
    const rlimit limit{600'000, 600'000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
    int reported = 1;
    for (int i = 1; i < 10'000; ++i) {
      ImportBatch batch = BatchOf({Numbered(i)});
      // Incompressible enough: every character depends on all before it.
      uint32_t state = static_cast<uint32_t>(i);
      for (int n = 0; n < 20'000; ++n) {
        state = state * 1664525U + 1013904223U;
        batch.sources[0].bytes.push_back(static_cast<char>(state >> 24U));
      }
      const auto result = (*library)->Import(batch);
      if (!result) {
        if (result.error().code != ErrorCode::kIo) return 3;
        if (result.error().message.find("그 전에 저장한 것은 그대로") == std::string::npos)
          return 4;
        // What was reported is still there, for this process too.
        const auto list = (*library)->List({});
        if (!list || list->size() != static_cast<size_t>(reported)) return 5;
        return reported > 3 ? 0 : 6;
      }
      ++reported;
    }
    return 7;
  });
  EXPECT_EQ(code, 0);
  library_ = Open();
  EXPECT_THAT(library_->Doctor()->problems, IsEmpty());
  EXPECT_EQ(Add({Numbered(99'999)})[0].status, ImportStatus::kNew);
}

TEST_P(SqliteLibraryTest, AMigrationThatWasInterruptedIsDoneAgain) {
  library_.reset();
  Write("");
  // A process that died between BEGIN and COMMIT leaves a log that nobody committed.
  const int code = InChild([&] {
    sqlite3* handle = nullptr;
    sqlite3_open(path().c_str(), &handle);
    sqlite3_exec(handle,
                 "PRAGMA journal_mode=WAL; BEGIN IMMEDIATE; CREATE TABLE raw(x); "
                 "CREATE TABLE posting(x);",
                 nullptr, nullptr, nullptr);
    raise(SIGKILL);
    return 0;
  });
  EXPECT_EQ(code, 128 + SIGKILL);
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Add({Numbered(1)})[0].status, ImportStatus::kNew);
}

TEST_P(SqliteLibraryTest, ALibraryKilledWhileItWasMadeIsEmpty) {
  library_.reset();
  Write("");
  // Before it is in WAL mode, a half-written page has its rollback journal beside it.
  const int code = InChild([&] {
    sqlite3* handle = nullptr;
    sqlite3_open(path().c_str(), &handle);
    sqlite3_exec(
        handle,
        "PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE t(x); INSERT INTO t SELECT "
        "zeroblob(5000) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "LIMIT 100) SELECT i FROM n)",
        nullptr, nullptr, nullptr);
    raise(SIGKILL);
    return 0;
  });
  EXPECT_EQ(code, 128 + SIGKILL);
  ASSERT_TRUE(std::filesystem::exists(path() + "-journal"));
  EXPECT_EQ(OpenError(OpenMode::kReadOnly).code, ErrorCode::kNotFound);
  library_ = Open();
  ASSERT_NE(library_, nullptr);
  EXPECT_EQ(Add({Numbered(1)})[0].status, ImportStatus::kNew);
}

TEST_P(SqliteLibraryTest, DamageIsFoundAndNamed) {
  std::vector<PostingSketch> many;
  for (int i = 0; i < 200; ++i) many.push_back(Numbered(i));
  Add(many);
  library_.reset();
  Script(
      "UPDATE raw SET stored = x'0102' WHERE key = 5;"
      "UPDATE revision SET derived = x'' WHERE key = 7;"
      "PRAGMA foreign_keys = OFF; DELETE FROM stem;");
  library_ = Open(OpenMode::kReadOnly);
  const auto report = library_->Doctor();
  ASSERT_TRUE(report.has_value());
  EXPECT_THAT(report->problems, testing::Contains(HasSubstr("원문 5")));
  EXPECT_THAT(report->problems, testing::Contains(HasSubstr("끊어진 참조")));
  EXPECT_THAT(report->problems, testing::Contains(HasSubstr("압축")));
  EXPECT_THAT(report->problems, testing::Contains(HasSubstr("그 밖에 같은 문제 195건")));
}

TEST_P(SqliteLibraryTest, ReparseClearsRawSourcesThatNobodyUses) {
  Add({Numbered(1)});
  Script("INSERT INTO raw(digest, format, size, stored) VALUES(x'00', 'text', 1, x'00')");
  EXPECT_EQ(library_->Doctor()->orphan_sources, 1U);
  ASSERT_TRUE(library_
                  ->Reparse(Library::ReparseScope::kOutdated,
                            [](const ReparseInput&) { return std::nullopt; })
                  .has_value());
  const auto report = library_->Doctor();
  EXPECT_EQ(report->orphan_sources, 0U);
  EXPECT_EQ(report->stats.raw_sources, 1U);
  EXPECT_THAT(report->problems, IsEmpty());
}

TEST_P(SqliteLibraryTest, ABackupIsAWholeLibrary) {
  const std::string id = Add({Numbered(1)})[0].id;
  const std::string copy = folder_ + "/백업.db";
  std::ofstream(copy) << "older backup";
  ASSERT_TRUE(library_->Backup(copy).has_value());
  Add({Numbered(2)});
  const auto backup = OpenSqliteLibrary(copy, OpenMode::kReadOnly, clock_);
  ASSERT_TRUE(backup.has_value()) << backup.error().message;
  EXPECT_THAT(*(*backup)->List({}), SizeIs(1));
  EXPECT_TRUE((*backup)->Get(id).has_value());
  EXPECT_EQ(library_->Backup(path()).error().code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(library_->Backup(folder_).error().code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(library_->Backup(folder_ + "/없는/폴더/x.db").error().code, ErrorCode::kIo);
  size_t files = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder_)) ++files;
  EXPECT_LE(files, 6U) << "temporary files were left";
}

TEST_P(SqliteLibraryTest, ABusyLibraryIsReported) {
  // Not waited for in full: the limit is the same code path, only sooner.
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
  // Readers don't wait for writers.
  EXPECT_THAT(Ids(), IsEmpty());
  sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
  sqlite3_close(handle);
  EXPECT_EQ(Add({Numbered(1)})[0].status, ImportStatus::kNew);
}

}  // namespace
}  // namespace gonggo
