// RunChecklist: the boxes of a posting's note (text/checklist.h), listed and ticked.
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"

namespace gonggo::cli {

// --check N and --uncheck N, as often as wanted, then the list. All numbers are right, or nothing
// is changed; what was ticked is one step of undo.
[[nodiscard]] ExitCode RunChecklist(Context& context, const Arguments& arguments);

}  // namespace gonggo::cli
