#include "cli/folder_watch.h"
#include "model/system_words.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace gonggo::cli {
namespace {

namespace fs = std::filesystem;

constexpr uint32_t kEvents =
    IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MODIFY;

std::unexpected<Error> Problem(const std::string& what, int error) {
  return Fail(
      ErrorCode::kIo,
      what + ": 바뀌는지 지켜볼 수 없습니다 (" + SystemWords(error, Language::kKorean) + ").",
      what + ": cannot watch it for changes (" + SystemWords(error, Language::kEnglish) + ").");
}

}  // namespace

Result<FolderWatch> FolderWatch::Begin() {
  const int descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (descriptor < 0) return Problem("inotify", errno);
  return FolderWatch(descriptor);
}

FolderWatch::FolderWatch(FolderWatch&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), prefixes_(std::move(other.prefixes_)) {}

FolderWatch::~FolderWatch() {
  if (descriptor_ >= 0) close(descriptor_);
}

Result<void> FolderWatch::AddTree(const std::string& folder) {
  const auto add = [this](const std::string& path) -> Result<void> {
    const int watch = inotify_add_watch(descriptor_, path.c_str(), kEvents);
    if (watch < 0) return Problem(path, errno);
    prefixes_[watch] = "";
    return {};
  };
  if (auto added = add(folder); !added) return added;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
    if (!at->is_directory(error) || at->is_symlink(error)) continue;
    if (at->path().filename().native().starts_with('.')) {
      at.disable_recursion_pending();
    } else if (auto added = add(at->path().native()); !added) {
      return added;
    }
  }
  return {};
}

Result<void> FolderWatch::AddFiles(const std::string& folder, const std::string& prefix) {
  const int watch = inotify_add_watch(descriptor_, folder.c_str(), kEvents);
  if (watch < 0) return Problem(folder, errno);
  prefixes_[watch] = prefix;
  return {};
}

FolderWatch::Woken FolderWatch::Next(int timeout_ms) {
  pollfd waiting{descriptor_, POLLIN, 0};
  const int ready = poll(&waiting, 1, timeout_ms);
  if (ready < 0) return Woken::kInterrupted;
  if (ready == 0) return Woken::kTimeout;
  alignas(inotify_event) std::array<char, 1U << 14U> buffer{};
  bool changed = false;
  while (true) {
    const ssize_t size = read(descriptor_, buffer.data(), buffer.size());
    if (size <= 0) break;
    for (ssize_t at = 0; at < size;) {
      const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
      const std::string_view name = event->len > 0 ? event->name : "";
      const auto prefix = prefixes_.find(event->wd);
      const bool overflow = (event->mask & IN_Q_OVERFLOW) != 0;
      const bool ours =
          prefix != prefixes_.end() &&
          (prefix->second.empty() ? !name.starts_with('.')
                                  : name.starts_with(prefix->second) && !name.ends_with("-shm"));
      changed = changed || overflow || ours;
    }
  }
  return changed ? Woken::kChanged : Woken::kTimeout;
}

FolderWatch::Woken FolderWatch::Wait(int quiet_ms) {
  Woken woken = Woken::kTimeout;
  while (woken == Woken::kTimeout) woken = Next(-1);
  while (woken == Woken::kChanged) woken = Next(quiet_ms);
  return woken == Woken::kInterrupted ? woken : Woken::kChanged;
}

}  // namespace gonggo::cli
