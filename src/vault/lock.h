// VaultLock: held while a vault is synchronised; the system lets go of it when the process ends.
//
// Not thread-safe.
#pragma once

#include <string>

#include "base/result.h"

namespace gonggo {

class VaultLock {
 public:
  // kBusy if another process has it; kIo if `folder` can't be written.
  [[nodiscard]] static Result<VaultLock> Take(const std::string& folder);

  VaultLock(VaultLock&& other) noexcept;
  VaultLock(const VaultLock&) = delete;
  VaultLock& operator=(const VaultLock&) = delete;
  VaultLock& operator=(VaultLock&&) = delete;
  ~VaultLock();

 private:
  explicit VaultLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace gonggo
