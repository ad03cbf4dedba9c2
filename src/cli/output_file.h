// WriteFileInOneStep: a file appears whole or not at all (temporary file beside it, fsync, rename).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gonggo::cli {

enum class Overwrite : uint8_t { kRefuse, kReplace };

// kInvalidArgument if the file exists and may not be replaced; kIo otherwise, naming `path`. A
// replaced file keeps its permissions; a symbolic link is followed.
[[nodiscard]] Result<void> WriteFileInOneStep(const std::string& path, std::string_view content,
                                              Overwrite overwrite);

}  // namespace gonggo::cli
