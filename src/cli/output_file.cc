#include "cli/output_file.h"
#include "model/system_words.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace gonggo::cli {
namespace {

std::unexpected<Error> WriteProblem(const std::string& path, int error) {
  return Fail(ErrorCode::kIo,
              path + ": 쓸 수 없습니다 (" + SystemWords(error, Language::kKorean) + ").",
              path + ": cannot write (" + SystemWords(error, Language::kEnglish) + ").");
}

std::unexpected<Error> ExistsProblem(const std::string& path) {
  return Fail(ErrorCode::kInvalidArgument,
              path + ": 이미 있는 파일입니다. 바꿔 쓰려면 --force를 붙여 주세요.",
              path + " already exists. To replace it, add --force.");
}

int WriteAll(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = write(descriptor, content.data(), content.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) content.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

}  // namespace

FileInOneStep::FileInOneStep(FileInOneStep&& other) noexcept
    : path_(std::move(other.path_)),
      overwrite_(other.overwrite_),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_),
      existed_(other.existed_) {}

FileInOneStep::~FileInOneStep() {
  if (descriptor_ >= 0) close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

Result<FileInOneStep> FileInOneStep::Open(const std::string& path, Overwrite overwrite) {
  FileInOneStep file(path, overwrite);
  struct stat status{};
  file.existed_ = stat(path.c_str(), &status) == 0;
  if (file.existed_ && S_ISDIR(status.st_mode)) return WriteProblem(path, EISDIR);
  if (file.existed_ && !S_ISREG(status.st_mode)) {
    // A device or pipe (/dev/stdout) is written to as it is; renaming over it would replace it.
    file.descriptor_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file.descriptor_ < 0) return WriteProblem(path, errno);
    return file;
  }
  if (file.existed_ && overwrite == Overwrite::kRefuse) return ExistsProblem(path);
  std::error_code resolve_error;
  file.target_ = file.existed_ ? std::filesystem::canonical(path, resolve_error).native() : path;
  if (resolve_error) return WriteProblem(path, resolve_error.value());
  file.temporary_ = file.target_ + ".XXXXXX";
  file.descriptor_ = mkostemp(file.temporary_.data(), O_CLOEXEC);
  if (file.descriptor_ < 0) {
    file.temporary_.clear();
    return WriteProblem(path, errno);
  }
  const mode_t mask = umask(0);
  umask(mask);
  const mode_t mode = file.existed_ ? status.st_mode & 07777U : 0666U & ~mask;
  if (fchmod(file.descriptor_, mode) != 0) return WriteProblem(path, errno);
  return file;
}

bool FileInOneStep::Write(std::string_view content) {
  if (error_ == 0) error_ = WriteAll(descriptor_, content);
  return error_ == 0;
}

int FileInOneStep::Appear() {
  if (overwrite_ == Overwrite::kRefuse) {
    // link() fails where someone made the file meanwhile; rename() would replace it.
    if (link(temporary_.c_str(), target_.c_str()) == 0) return 0;
    const bool no_links = errno == EPERM || errno == EOPNOTSUPP;
    if (!no_links) return errno;
  }
  if (rename(temporary_.c_str(), target_.c_str()) != 0) return errno;
  temporary_.clear();
  return 0;
}

Result<void> FileInOneStep::Commit() {
  const bool in_place = temporary_.empty();
  if (error_ == 0 && fsync(descriptor_) != 0) error_ = errno;
  if (in_place && (error_ == EINVAL || error_ == EROFS)) error_ = 0;  // what can't be synchronised
  if (close(std::exchange(descriptor_, -1)) != 0 && error_ == 0) error_ = errno;
  if (error_ == 0 && !in_place) error_ = Appear();
  if (!temporary_.empty()) unlink(std::exchange(temporary_, {}).c_str());
  if (error_ == 0) return {};
  if (error_ == EEXIST) return ExistsProblem(path_);
  return WriteProblem(path_, error_);
}

Result<void> WriteFileInOneStep(const std::string& path, std::string_view content,
                                Overwrite overwrite) {
  auto file = FileInOneStep::Open(path, overwrite);
  if (!file) return std::unexpected(file.error());
  file->Write(content);
  return file->Commit();
}

}  // namespace gonggo::cli
