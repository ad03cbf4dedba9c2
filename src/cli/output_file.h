// WriteFileInOneStep: a file appears whole or not at all (temporary file beside it, fsync, rename).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace gonggo::cli {

enum class Overwrite : uint8_t { kRefuse, kReplace };

// The same in pieces: what was written appears when Commit succeeds, and not at all otherwise. A
// device or pipe is written to as it is. Not thread-safe.
class FileInOneStep {
 public:
  // Errors as WriteFileInOneStep has them.
  [[nodiscard]] static Result<FileInOneStep> Open(const std::string& path, Overwrite overwrite);
  FileInOneStep(FileInOneStep&& other) noexcept;
  FileInOneStep(const FileInOneStep&) = delete;
  FileInOneStep& operator=(const FileInOneStep&) = delete;
  FileInOneStep& operator=(FileInOneStep&&) = delete;
  ~FileInOneStep();

  // False after the first failure, which Commit tells.
  bool Write(std::string_view content);
  [[nodiscard]] Result<void> Commit();

 private:
  FileInOneStep(std::string path, Overwrite overwrite)
      : path_(std::move(path)), overwrite_(overwrite) {}
  // Puts the temporary file in its place; 0 or an errno.
  int Appear();

  std::string path_;  // as given
  Overwrite overwrite_;
  std::string target_;     // where it appears; empty: written in place
  std::string temporary_;  // empty: none, or done
  int descriptor_ = -1;
  int error_ = 0;
  bool existed_ = false;
};

// kInvalidArgument if the file exists and may not be replaced; kIo otherwise, naming `path`. A
// replaced file keeps its permissions; a symbolic link is followed.
[[nodiscard]] Result<void> WriteFileInOneStep(const std::string& path, std::string_view content,
                                              Overwrite overwrite);

}  // namespace gonggo::cli
