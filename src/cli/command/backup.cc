// gonggo backup: a whole copy of the library.
#include <filesystem>
#include <system_error>

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "output/json_object.h"

namespace gonggo::cli {

ExitCode RunBackup(Context& context, const Arguments& arguments) {
  const std::string& path = arguments.positionals.front();
  std::error_code ignored;
  if (!arguments.Has("force") && std::filesystem::exists(path, ignored)) {
    return context.UsageProblem(context.Say(text::kFileExists, {path}));
  }
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto done = (*library)->Backup(path);
  if (!done) return context.Report(done.error());
  context.Remark(context.Say(text::kBackupDone, {path}));
  if (context.json()) {
    std::string& out = context.answer().buffer();
    JsonObject(out).String("file", path);
    out += '\n';
  }
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
