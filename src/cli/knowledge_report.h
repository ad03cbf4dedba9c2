// ReportKnowledge: how much is known about skills, what contradicts itself, what is never met.
#pragma once

#include "cli/context.h"
#include "cli/exit_code.h"

namespace gonggo::cli {

// Entries, surfaces and families by kind; surfaces that two skills claim; skills that no posting of
// the library names (where there is a library). With --json as one object (docs/cli.md).
[[nodiscard]] ExitCode ReportKnowledge(Context& context);

}  // namespace gonggo::cli
