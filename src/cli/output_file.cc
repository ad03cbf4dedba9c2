#include "cli/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "cli/system_words.h"

namespace gonggo::cli {
namespace {

std::unexpected<Error> WriteProblem(const std::string& path, int error) {
  return Fail(ErrorCode::kIo,
              path + ": 쓸 수 없습니다 (" + SystemWords(error, Language::kKorean) + ").");
}

std::unexpected<Error> ExistsProblem(const std::string& path) {
  return Fail(ErrorCode::kInvalidArgument,
              path + ": 이미 있는 파일입니다. 바꿔 쓰려면 --force를 붙여 주세요.");
}

int WriteAll(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = write(descriptor, content.data(), content.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) content.remove_prefix(static_cast<size_t>(written));
  }
  return fsync(descriptor) == 0 ? 0 : errno;
}

// A device or pipe (/dev/stdout) is written to as it is; renaming over it would replace it.
int WriteInPlace(const std::string& path, std::string_view content) {
  const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  int error = WriteAll(descriptor, content);
  if (error == EINVAL || error == EROFS) error = 0;  // what can't be synchronised
  if (close(descriptor) != 0 && error == 0) error = errno;
  return error;
}

}  // namespace

Result<void> WriteFileInOneStep(const std::string& path, std::string_view content,
                                Overwrite overwrite) {
  struct stat status{};
  const bool exists = stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return WriteProblem(path, EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    const int error = WriteInPlace(path, content);
    return error == 0 ? Result<void>() : WriteProblem(path, error);
  }
  if (exists && overwrite == Overwrite::kRefuse) return ExistsProblem(path);
  std::error_code resolve_error;
  const std::filesystem::path target =
      exists ? std::filesystem::canonical(path, resolve_error) : std::filesystem::path(path);
  if (resolve_error) return WriteProblem(path, resolve_error.value());

  std::string temporary = target.native() + ".XXXXXX";
  const int descriptor = mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return WriteProblem(path, errno);
  const mode_t mask = umask(0);
  umask(mask);
  int error = fchmod(descriptor, exists ? status.st_mode & 07777U : 0666U & ~mask) == 0 ? 0 : errno;
  if (error == 0) error = WriteAll(descriptor, content);
  if (close(descriptor) != 0 && error == 0) error = errno;
  if (error == 0 && overwrite == Overwrite::kRefuse) {
    // link() fails where someone made the file meanwhile; rename() would replace it.
    error = link(temporary.c_str(), target.c_str()) == 0 ? 0 : errno;
    if (error == EEXIST) {
      unlink(temporary.c_str());
      return ExistsProblem(path);
    }
    const bool no_links = error == EPERM || error == EOPNOTSUPP;
    if (error == 0) {
      unlink(temporary.c_str());
      return {};
    }
    if (no_links) error = 0;
  }
  if (error == 0 && rename(temporary.c_str(), target.c_str()) != 0) error = errno;
  if (error == 0) return {};
  unlink(temporary.c_str());
  return WriteProblem(path, error);
}

}  // namespace gonggo::cli
