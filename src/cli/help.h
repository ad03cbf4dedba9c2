// Help texts from the command table. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>

#include "cli/command_spec.h"
#include "model/language.h"
#include "output/style.h"

namespace gonggo::cli {

struct HelpOptions {
  Language language = Language::kKorean;
  Style style;
  size_t columns = 80;
};

// What the program does and its commands.
[[nodiscard]] std::string OverviewHelp(const HelpOptions& options);
[[nodiscard]] std::string CommandHelp(const CommandSpec& command, const HelpOptions& options);
// "gonggo list [OPTION]… [WORD]…"
[[nodiscard]] std::string UsageLine(const CommandSpec& command, Language language);
// "-o, --output FILE"
[[nodiscard]] std::string OptionLabel(const OptionSpec& option, Language language);

}  // namespace gonggo::cli
