#include "vault/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "model/system_words.h"
#include "vault/state.h"

namespace gonggo {

Result<VaultLock> VaultLock::Take(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(StateFolder(folder), error);
  const std::string path = StateFolder(folder) + "/lock";
  const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    const int reason = errno;
    return Fail(
        ErrorCode::kIo,
        folder + ": 볼트에 쓸 수 없습니다 (" + SystemWords(reason, Language::kKorean) + ")",
        folder + ": cannot write to the vault (" + SystemWords(reason, Language::kEnglish) + ")");
  }
  VaultLock lock(descriptor);
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    return Fail(ErrorCode::kBusy, folder + ": 다른 gonggo가 이 볼트를 맞추고 있습니다.",
                folder + ": another gonggo is syncing this vault.");
  }
  return lock;
}

VaultLock::VaultLock(VaultLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

VaultLock::~VaultLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace gonggo
