// FolderWatch: waits until something in some folders changes (inotify).
//
// Not thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "base/result.h"

namespace gonggo::cli {

class FolderWatch {
 public:
  [[nodiscard]] static Result<FolderWatch> Begin();
  FolderWatch(FolderWatch&& other) noexcept;
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;
  FolderWatch& operator=(FolderWatch&&) = delete;
  ~FolderWatch();

  // Everything below `folder` without hidden folders; again for folders that came since.
  [[nodiscard]] Result<void> AddTree(const std::string& folder);
  // Files of `folder` whose names begin with `prefix`.
  [[nodiscard]] Result<void> AddFiles(const std::string& folder, const std::string& prefix);

  enum class Woken : uint8_t { kChanged, kTimeout, kInterrupted };
  // Returns when something changed and then nothing for `quiet_ms`, or a signal came.
  [[nodiscard]] Woken Wait(int quiet_ms);

 private:
  explicit FolderWatch(int descriptor) : descriptor_(descriptor) {}
  // Waits up to `timeout_ms` (-1: for ever) for the next events.
  [[nodiscard]] Woken Next(int timeout_ms);

  int descriptor_;
  std::map<int, std::string> prefixes_;  // by watch; empty: every file that is not hidden
};

}  // namespace gonggo::cli
