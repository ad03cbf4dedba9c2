// gonggo undo: takes back the newest step of the journal and says what it was.
#include <sys/stat.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts_hand.h"
#include "cli/profile_files.h"
#include "store/operation_summary.h"

namespace gonggo::cli {
namespace {

constexpr int64_t kNanoseconds = 1'000'000'000;

// When the file was last written, in nanoseconds; 0 where there is none.
int64_t WrittenAt(const std::string& path) {
  struct stat status{};
  if (stat(path.c_str(), &status) != 0) return 0;
  return int64_t{status.st_mtim.tv_sec} * kNanoseconds + status.st_mtim.tv_nsec;
}

// The last write to the library, which is no earlier than its newest step.
int64_t LibraryWrittenAt(const std::string& path) {
  return std::max(WrittenAt(path), WrittenAt(path + "-wal"));
}

// The profile that was written after `at` (Unix seconds) — within that second after the library's
// last write: profiles are files of the user's, which the journal doesn't know.
std::optional<std::string> ProfileWrittenAfter(const Context& context, int64_t at,
                                               int64_t library) {
  for (const std::string& name : ProfileNames(context)) {
    const auto path = ProfilePath(context, name);
    const int64_t written = path ? WrittenAt(*path) : 0;
    const int64_t second = written / kNanoseconds;
    if (second > at || (second == at && written > library)) return name;
  }
  return std::nullopt;
}

}  // namespace

ExitCode RunUndo(Context& context, const Arguments& arguments) {
  // Opening it may write to it.
  const int64_t written = LibraryWrittenAt(context.settings().library_path);
  const auto library = OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  if (!arguments.Has("force")) {
    const auto newest = (*library)->Operations(1);
    if (!newest) return context.Report(newest.error());
    const auto profile =
        newest->empty() ? std::nullopt : ProfileWrittenAfter(context, newest->front().at, written);
    if (profile)
      return context.UsageProblem(
          context.Say(text::kUndoAfterProfile,
                      {*profile, OperationWords(newest->front().summary, context.language())}));
  }
  const auto operation = (*library)->Undo();
  if (!operation) return context.Report(operation.error());
  if (context.json()) {
    AppendOperationJson(*operation, context.language(), context.answer().buffer());
    context.answer().Write("\n");
    return ExitCode::kDone;
  }
  // Of one posting, the words of what was done to it say so.
  const bool one = operation->kind == OperationKind::kAction && operation->posting_count <= 1;
  context.answer().Write(context.Say(one ? text::kUndoneAction : text::kUndone,
                                     {OperationWords(operation->summary, context.language()),
                                      std::to_string(operation->posting_count)}) +
                         '\n');
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
