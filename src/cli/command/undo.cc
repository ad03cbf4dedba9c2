// gonggo undo: takes back the newest step of the journal and says what it was.
#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts_hand.h"

namespace gonggo::cli {

ExitCode RunUndo(Context& context, const Arguments&) {
  const auto library = OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  const auto operation = (*library)->Undo();
  if (!operation) return context.Report(operation.error());
  if (context.json()) {
    AppendOperationJson(*operation, context.answer().buffer());
    context.answer().Write("\n");
    return ExitCode::kDone;
  }
  context.answer().Write(
      context.Say(text::kUndone, {operation->summary, std::to_string(operation->posting_count)}) +
      '\n');
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
