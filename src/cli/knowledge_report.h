// ReportKnowledge: how much is known about skills, what contradicts itself, what is never met.
#pragma once

#include <cstdint>

#include "cli/context.h"
#include "cli/exit_code.h"

namespace gonggo::cli {

// How many of the skills that no posting names are shown.
enum class ShownUnmet : uint8_t { kCount, kAll };

// Entries, surfaces and families by kind; surfaces that two skills claim; skills that no posting of
// the library names, which is left out where there is no library or it can't be read. With --json
// as one object, which has all of them (docs/cli.md).
[[nodiscard]] ExitCode ReportKnowledge(Context& context, ShownUnmet shown);

}  // namespace gonggo::cli
