// gonggo correct: a value that the user sets in place of what was read.
#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/message_texts.h"

namespace gonggo::cli {

ExitCode RunCorrect(Context& context, const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.positionals;
  const bool clear = arguments.Has("clear");
  if (clear && words.size() == 3)
    return context.UsageProblem(context.Say(text::kClearTakesNoValue));
  if (!clear && words.size() != 3) {
    return context.UsageProblem(context.Say(text::kMissingArgument, {"correct", "ID FIELD VALUE"}));
  }
  if (!clear && words[2].empty()) return context.UsageProblem(context.Say(text::kEmptyCorrection));
  return ApplyToPostings(context, {words[0]},
                         {{ActionKind::kCorrect, {}, words[1], clear ? "" : words[2]}},
                         clear ? text::kCorrectionCleared : text::kCorrected);
}

}  // namespace gonggo::cli
