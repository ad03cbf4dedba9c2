// What the usage line of a command names in capitals, in words: "ID FIELD [VALUE]" is 공고 ID와
// 항목 이름. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "cli/command_spec.h"

namespace gonggo::cli {

// Of "ID FIELD [VALUE]" what must be given at least; in English as the usage line has it.
[[nodiscard]] std::string NeededWords(std::string_view usage, Language language);

// A usage line or an option's label with its capitals in the user's language: "[FILE|DIR|-]…" is
// "[파일|폴더|-]…".
[[nodiscard]] std::string UsageWords(std::string_view usage, Language language);

// The first example of a command, without the prompt.
[[nodiscard]] std::string_view FirstExample(const CommandSpec& command);

}  // namespace gonggo::cli
