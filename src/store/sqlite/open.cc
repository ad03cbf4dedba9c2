// OpenSqliteLibrary: files, permissions and the two ways to open.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "store/library.h"
#include "store/sqlite/codec.h"
#include "store/sqlite/column_log.h"
#include "store/sqlite/database.h"
#include "store/sqlite/error.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/sqlite_library.h"

namespace gonggo {
namespace {

using sqlite::Database;

// docs/decisions/0011: FULL waits for the disk once a batch, so that a power cut loses nothing
// either.
constexpr char kSettings[] =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA journal_size_limit = 67108864;"
    "PRAGMA cache_size = -32768;";

constexpr Bilingual kCannotMakeFolder{"폴더를 만들 수 없습니다", "the folder cannot be made"};
constexpr Bilingual kCannotMake{"라이브러리 파일을 열거나 만들 수 없습니다",
                                "the library cannot be opened or made"};
constexpr Bilingual kCannotOpen{"라이브러리를 열 수 없습니다", "the library cannot be opened"};
constexpr Bilingual kNoneYet{
    "라이브러리가 없습니다. 경로를 확인하고, 처음이라면 `gonggo add 파일`로 공고를 넣어 주세요.",
    "there is no library here. Check the path; to begin one, add postings: `gonggo add FILE`."};
constexpr Bilingual kIsFolder{"폴더입니다. 라이브러리 파일을 지정해 주세요.",
                              "this is a folder. Name the library's file."};

constexpr Bilingual kElsewhere{"권한을 확인하거나 --db로 다른 곳을 지정해 주세요.",
                               "Check its permissions, or name another place with --db."};

Error PathError(const std::string& path, const Bilingual& what) {
  return sqlite::SystemErrorAt(path, what, errno, kElsewhere);
}

// The folder and an empty file, both for their owner only: notes on employers are nobody else's.
Result<void> MakeFile(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (!folder.empty() && !std::filesystem::exists(folder, error)) {
    std::filesystem::create_directories(folder, error);
    if (error) {
      return std::unexpected(
          sqlite::SystemErrorAt(folder.string(), kCannotMakeFolder, error.value(), kElsewhere));
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  }
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return std::unexpected(PathError(path, kCannotMake));
  close(file);
  return {};
}

Result<void> Migrate(Database& database, const UpgradeNotice& upgrading) {
  const auto write_columns = [&database] {
    sqlite::Codec codec;
    sqlite::ColumnLog(database, codec).Write();
  };
  return sqlite::MigrateSchema(database, write_columns, upgrading);
}

Result<std::unique_ptr<Database>> Connect(const std::string& path, Database::Access access,
                                          const UpgradeNotice& upgrading) {
  auto database = Database::Open(path, access);
  if (!database) return database;
  (*database)->Script(kSettings);
  const auto checked = access == Database::Access::kReadWrite ? Migrate(**database, upgrading)
                                                              : sqlite::CheckSchema(**database);
  if (!checked) return std::unexpected(checked.error());
  return database;
}

bool HasUnmergedLog(const std::string& path) {
  struct stat status{};
  return stat((path + "-wal").c_str(), &status) == 0 && status.st_size > 0;
}

// Who only reads brings nothing up to date.
Result<std::unique_ptr<Database>> ConnectToRead(const std::string& path) {
  const UpgradeNotice none = [](int64_t) {};
  struct stat status{};
  if (stat(path.c_str(), &status) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) {
      return std::unexpected(sqlite::ErrorAt(ErrorCode::kNotFound, path, kNoneYet));
    }
    return std::unexpected(PathError(path, kCannotOpen));
  }
  if (S_ISDIR(status.st_mode)) {
    return std::unexpected(sqlite::ErrorAt(ErrorCode::kIo, path, kIsFolder));
  }
  auto database = Connect(path, Database::Access::kReadOnly, none);
  // Readers of a WAL share memory through a file beside it. Where that can't be made (a read-only
  // disk, somebody else's folder) and all is merged, the file alone is the whole library.
  if (database || database.error().code != ErrorCode::kIo || HasUnmergedLog(path)) return database;
  auto alone = Connect(path, Database::Access::kImmutable, none);
  return alone ? std::move(alone) : std::move(database);
}

Result<std::unique_ptr<Database>> ConnectToWrite(const std::string& path,
                                                 const UpgradeNotice& upgrading) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    return std::unexpected(sqlite::ErrorAt(ErrorCode::kIo, path, kIsFolder));
  }
  if (auto made = MakeFile(path); !made) return std::unexpected(made.error());
  auto database = Connect(path, Database::Access::kReadWrite, upgrading);
  // Digests lie all over their indexes: a writer that does not keep these in memory reads and
  // writes pages of them over and over. Taken as it is needed.
  if (database) (*database)->Script("PRAGMA cache_size = -196608");
  return database;
}

}  // namespace

Result<std::unique_ptr<Library>> OpenSqliteLibrary(const std::string& path, OpenMode mode,
                                                   const Clock& clock,
                                                   const UpgradeNotice& upgrading) {
  auto database =
      mode == OpenMode::kReadOnly ? ConnectToRead(path) : ConnectToWrite(path, upgrading);
  if (!database) return std::unexpected(database.error());
  return std::make_unique<sqlite::SqliteLibrary>(std::move(*database), mode, clock);
}

}  // namespace gonggo
