// Files of a vault: found, read, and replaced in one step unless somebody else changed them
// meanwhile.
//
// Thread-compatible.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace gonggo {

// By which a file is known not to have changed.
struct FileStamp {
  int64_t size = -1;
  int64_t modified_ns = 0;
  uint64_t inode = 0;

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct VaultFile {
  std::string path;  // relative to the vault, with '/'
  FileStamp stamp;
};

struct VaultFiles {
  std::vector<VaultFile> notes;        // every *.md but hidden ones, by path
  std::vector<std::string> left_over;  // what a killed ReplaceNote left, as whole paths
};

// Everything below `folder`; hidden folders and links to folders are not entered.
[[nodiscard]] Result<VaultFiles> FindNotes(const std::string& folder);

// A note of a person is a page; what is larger is no note.
inline constexpr int64_t kMaxNoteBytes = int64_t{8} << 20U;

// kLimit beyond `most` bytes.
[[nodiscard]] Result<std::string> ReadNote(const std::string& path, int64_t most = kMaxNoteBytes);

[[nodiscard]] std::optional<FileStamp> StampOf(const std::string& path);

// Writes `text` beside the note and puts it in its place if the note still has `before` (nullopt:
// is still not there); returns the new stamp, or nullopt if it was changed meanwhile.
[[nodiscard]] Result<std::optional<FileStamp>> ReplaceNote(const std::string& path,
                                                           std::string_view text,
                                                           const std::optional<FileStamp>& before);

// Waits until everything written in `folder`'s file system is on disk.
void SyncFolder(const std::string& folder);

}  // namespace gonggo
