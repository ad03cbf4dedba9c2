// gonggo completion: the script that a shell loads.
#include "cli/completion.h"

#include "cli/command/commands.h"

namespace gonggo::cli {

ExitCode RunCompletion(Context& context, const Arguments& arguments) {
  context.answer().Write(CompletionScript(arguments.positionals.front(), context.language()));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
