// RunEditor: the user's editor on one file, on the terminal that we stand on.
//
// Waits until it ends. Not thread-safe.
#pragma once

#include <string>

namespace gonggo::cli {

// What VISUAL or EDITOR says; empty where neither is set.
[[nodiscard]] std::string EditorCommand();

// Runs `command`, which may have arguments, with `path` as its last one. False if it could not be
// started or ended with an error.
[[nodiscard]] bool RunEditor(const std::string& command, const std::string& path);

}  // namespace gonggo::cli
