// Man pages (roff, man(7)) made from the command table. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "cli/command_spec.h"
#include "model/language.h"

namespace gonggo::cli {

// gonggo(1): the program, its commands, settings and exit codes.
[[nodiscard]] std::string OverviewManPage(std::string_view version, Language language);
// gonggo-list(1)
[[nodiscard]] std::string CommandManPage(const CommandSpec& command, std::string_view version,
                                         Language language);

}  // namespace gonggo::cli
