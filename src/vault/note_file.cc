#include "vault/note_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "model/language.h"
#include "model/system_words.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> Problem(const std::string& path, const Bilingual& what, int error) {
  const auto words = [&](Language language) {
    return path + ": " + std::string(what.In(language)) + " (" + SystemWords(error, language) + ")";
  };
  return Fail(ErrorCode::kIo, words(Language::kKorean), words(Language::kEnglish));
}

constexpr Bilingual kCannotReadVault{"볼트를 읽을 수 없습니다", "cannot read the vault"};
constexpr Bilingual kCannotRead{"읽을 수 없습니다", "cannot be read"};
constexpr Bilingual kCannotWrite{"쓸 수 없습니다", "cannot be written"};

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_;
};

FileStamp StampFrom(const struct stat& status) {
  return {status.st_size, int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec,
          status.st_ino};
}

constexpr std::string_view kTemporarySuffix = ".md.gonggo";

int WriteAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) text.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

}  // namespace

Result<VaultFiles> FindNotes(const std::string& folder) {
  VaultFiles files;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  if (error) return Problem(folder, kCannotReadVault, error.value());
  for (const fs::recursive_directory_iterator end; at != end; at.increment(error)) {
    if (error) return Problem(folder, kCannotReadVault, error.value());
    const std::string name = at->path().filename().native();
    if (name.starts_with('.')) {
      if (at->is_directory(error)) at.disable_recursion_pending();
      if (name.ends_with(kTemporarySuffix)) files.left_over.push_back(at->path().native());
      continue;
    }
    if (!name.ends_with(".md")) continue;
    struct stat status{};
    if (stat(at->path().c_str(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
    files.notes.push_back(
        {at->path().lexically_relative(folder).generic_string(), StampFrom(status)});
  }
  std::sort(files.notes.begin(), files.notes.end(),
            [](const VaultFile& a, const VaultFile& b) { return a.path < b.path; });
  return files;
}

Result<std::string> ReadNote(const std::string& path, int64_t most) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) return Problem(path, kCannotRead, errno);
  std::string text;
  std::array<char, size_t{1} << 16U> chunk{};
  while (true) {
    const ssize_t size = read(file.get(), chunk.data(), chunk.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return Problem(path, kCannotRead, errno);
    if (size == 0) return text;
    text.append(chunk.data(), static_cast<size_t>(size));
    if (text.size() > static_cast<size_t>(most)) {
      return Fail(ErrorCode::kLimit, path + ": 노트로 보기에 너무 큽니다 (8 MB까지).",
                  path + ": too large for a note (up to 8 MB).");
    }
  }
}

std::optional<FileStamp> StampOf(const std::string& path) {
  struct stat status{};
  if (stat(path.c_str(), &status) != 0) return std::nullopt;
  return StampFrom(status);
}

Result<std::optional<FileStamp>> ReplaceNote(const std::string& path, std::string_view text,
                                             const std::optional<FileStamp>& before) {
  const fs::path target(path);
  // Hidden, so that Obsidian does not see it; one that a killed process left is written over.
  const std::string temporary =
      (target.parent_path() / ("." + target.filename().native() + ".gonggo")).native();
  struct stat status{};
  const bool exists = stat(path.c_str(), &status) == 0;
  const mode_t mode = exists ? status.st_mode & 07777U : 0666U;
  const int descriptor = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
  if (descriptor < 0) return Problem(path, kCannotWrite, errno);
  int error = WriteAll(descriptor, text);
  struct stat written{};
  if (error == 0 && fstat(descriptor, &written) != 0) error = errno;
  if (close(descriptor) != 0 && error == 0) error = errno;
  const bool unchanged = StampOf(path) == before;
  if (error == 0 && unchanged && rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0 || !unchanged) unlink(temporary.c_str());
  if (error != 0) return Problem(path, kCannotWrite, error);
  if (!unchanged) return std::nullopt;
  return StampFrom(written);
}

void SyncFolder(const std::string& folder) {
  const Descriptor directory(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.get() >= 0) syncfs(directory.get());
}

}  // namespace gonggo
