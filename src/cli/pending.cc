#include "cli/command/commands.h"
namespace gonggo::cli {
ExitCode RunAdd(Context&, const Arguments&) { return ExitCode::kUsage; }
ExitCode RunReparse(Context&, const Arguments&) { return ExitCode::kUsage; }
}  // namespace gonggo::cli
