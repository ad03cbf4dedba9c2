#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "store/sqlite/error.h"
#include "store/sqlite/upkeep.h"

namespace gonggo::sqlite {
namespace {

Error SystemError(const std::string& path, const Bilingual& what) {
  return SystemErrorAt(path, what, errno);
}

// Deletes the file unless it is released.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string path) : path_(std::move(path)) {}
  ~TemporaryFile() {
    if (!path_.empty()) unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }
  void Release() { path_.clear(); }

 private:
  std::string path_;
};

// mkstemp makes it readable by its owner only, as a library is.
Result<std::string> MakeFileBeside(const std::string& path) {
  std::string name = path + ".XXXXXX";
  const int file = mkstemp(name.data());
  if (file < 0)
    return std::unexpected(
        SystemError(path, {"백업 파일을 만들 수 없습니다", "the backup cannot be made"}));
  close(file);
  return name;
}

// `name` is what the user calls it.
Result<void> Copy(Database& from, const std::string& to, const std::string& name) {
  auto target = Database::Open(to, Database::Access::kReadWrite);
  if (!target) return std::unexpected(target.error());
  sqlite3* const handle = (*target)->handle();
  sqlite3_backup* const backup = sqlite3_backup_init(handle, "main", from.handle(), "main");
  if (backup == nullptr) {
    return std::unexpected(
        ErrorFrom(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle), name));
  }
  // All pages in one read transaction: writers go on meanwhile (WAL), and no restart is needed.
  const int stepped = sqlite3_backup_step(backup, -1);
  sqlite3_backup_finish(backup);
  if (stepped != SQLITE_DONE) {
    return std::unexpected(ErrorFrom(stepped, sqlite3_errstr(stepped), name));
  }
  return {};
}

Result<void> Flush(const std::string& path, const std::string& name) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return std::unexpected(
        SystemError(name, {"백업 파일을 열 수 없습니다", "the backup cannot be opened"}));
  const int synced = fsync(file);
  close(file);
  if (synced != 0)
    return std::unexpected(SystemError(
        name, {"백업을 디스크에 쓰지 못했습니다", "the backup could not be written to disk"}));
  return {};
}

}  // namespace

Result<void> BackUp(Database& database, const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::equivalent(path, database.path(), ignored)) {
    return std::unexpected(
        ErrorAt(ErrorCode::kInvalidArgument, path,
                {"라이브러리 자신 위에는 백업할 수 없습니다. 다른 파일 이름을 적어 주세요.",
                 "a library cannot be backed up onto itself. Name another file."}));
  }
  if (std::filesystem::is_directory(path, ignored)) {
    return std::unexpected(ErrorAt(ErrorCode::kInvalidArgument, path,
                                   {"폴더입니다. 백업할 파일 이름까지 적어 주세요.",
                                    "this is a folder. Name the file, too."}));
  }
  const auto name = MakeFileBeside(path);
  if (!name) return std::unexpected(name.error());
  TemporaryFile temporary(*name);
  if (auto copied = Copy(database, temporary.path(), path); !copied) return copied;
  if (auto flushed = Flush(temporary.path(), path); !flushed) return flushed;
  if (rename(temporary.path().c_str(), path.c_str()) != 0) {
    return std::unexpected(SystemError(path, {"백업 파일을 제자리에 놓지 못했습니다",
                                              "the backup could not be put in its place"}));
  }
  temporary.Release();
  // So that the new name survives a power cut too; some file systems can't, and need not.
  const std::string folder = std::filesystem::path(path).parent_path().string();
  [[maybe_unused]] const auto flushed = Flush(folder.empty() ? "." : folder, path);
  return {};
}

}  // namespace gonggo::sqlite
