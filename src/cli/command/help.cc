// gonggo help: the overview, or the help of one command.
#include "cli/help.h"

#include "cli/command/commands.h"
#include "cli/meant_command.h"

namespace gonggo::cli {

ExitCode RunHelp(Context& context, const Arguments& arguments) {
  const HelpOptions options{context.language(), context.style(), context.environment().columns};
  if (arguments.positionals.empty()) {
    context.answer().Write(OverviewHelp(options));
    return ExitCode::kDone;
  }
  const std::string& name = arguments.positionals.front();
  const CommandSpec* command = FindCommand(name);
  if (command == nullptr)
    return context.UsageProblem(UnknownCommandWords(name, context.language()));
  context.answer().Write(CommandHelp(*command, options));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
