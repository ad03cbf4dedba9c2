// gonggo man: manual pages, one on stdout or all into a folder (make install).
#include "cli/man_page.h"

#include <filesystem>
#include <system_error>

#include "cli/command/commands.h"
#include "cli/meant_command.h"
#include "cli/message_texts.h"
#include "cli/output_file.h"
#include "cli/version.h"
#include "model/system_words.h"

namespace gonggo::cli {
namespace {

ExitCode WritePages(Context& context, const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    context.Problem(
        context.Say(text::kCannotWrite, {folder, SystemWords(error.value(), context.language())}));
    return ExitCode::kSomeFailed;
  }
  const auto save = [&](const std::string& name, const std::string& page) {
    const auto saved = WriteFileInOneStep(folder + '/' + name + ".1", page, Overwrite::kReplace);
    if (!saved) context.Problem(context.Words(saved.error()));
    return saved.has_value();
  };
  bool saved = save("gonggo", OverviewManPage(kVersion, context.language()));
  for (const CommandSpec& command : AllCommands()) {
    saved = save("gonggo-" + std::string(command.name),
                 CommandManPage(command, kVersion, context.language())) &&
            saved;
  }
  return saved ? ExitCode::kDone : ExitCode::kSomeFailed;
}

}  // namespace

ExitCode RunMan(Context& context, const Arguments& arguments) {
  if (const auto folder = arguments.Value("directory")) return WritePages(context, *folder);
  if (arguments.positionals.empty()) {
    context.answer().Write(OverviewManPage(kVersion, context.language()));
    return ExitCode::kDone;
  }
  const std::string& name = arguments.positionals.front();
  const CommandSpec* command = FindCommand(name);
  if (command == nullptr)
    return context.UsageProblem(UnknownCommandWords(name, context.language()));
  context.answer().Write(CommandManPage(*command, kVersion, context.language()));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
