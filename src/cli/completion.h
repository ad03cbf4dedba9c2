// CompletionScript: what bash, zsh or fish loads to complete gonggo's commands, options and values.
//
// Made from the command table. IDs are completed by asking `gonggo list --json`. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"

namespace gonggo::cli {

// `shell` is one of kShells; else the result is empty.
[[nodiscard]] std::string CompletionScript(std::string_view shell, Language language);

}  // namespace gonggo::cli
