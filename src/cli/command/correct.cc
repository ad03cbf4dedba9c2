// gonggo correct: a value that the user sets in place of what was read.
#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/message_texts.h"
#include "cli/message_texts_hand.h"
#include "cli/placeholder.h"
#include "model/labels.h"
#include "store/correction.h"

namespace gonggo::cli {

ExitCode RunCorrect(Context& context, const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.positionals;
  const bool clear = arguments.Has("clear");
  if (clear && words.size() == 3)
    return context.UsageProblem(context.Say(text::kClearTakesNoValue));
  if (!clear && words.size() != 3) {
    return context.UsageProblem(context.Say(
        text::kMissingArgument, {"correct", NeededWords("ID FIELD VALUE", context.language()),
                                 "gonggo correct 7k2m deadline 2026-12-31"}));
  }
  if (!clear && words[2].empty()) return context.UsageProblem(context.Say(text::kEmptyCorrection));
  const auto field = CorrectableField(words[1]);
  if (!field) {
    return context.UsageProblem(
        context.Say(text::kNotCorrectable, {words[1], CorrectableFields(context.language())}));
  }
  Posting scratch;
  if (!clear && !ApplyCorrection(*field, words[2], scratch)) {
    const Language language = context.language();
    return context.UsageProblem(
        context.Say(text::kBadCorrection,
                    {words[2], FieldLabel(*field, language), PossibleValues(*field, language)}));
  }
  return ApplyToPostings(context, {words[0]},
                         {{ActionKind::kCorrect, {}, words[1], clear ? "" : words[2]}},
                         clear ? text::kCorrectionCleared : text::kCorrected);
}

}  // namespace gonggo::cli
