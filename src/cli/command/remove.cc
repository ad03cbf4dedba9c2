// gonggo remove: take postings out of lists and exports, reversibly.
#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/message_texts_hand.h"

namespace gonggo::cli {

ExitCode RunRemove(Context& context, const Arguments& arguments) {
  return ApplyToPostings(context, arguments.positionals, {{ActionKind::kRemove, {}, "", ""}},
                         text::kRemoved);
}

}  // namespace gonggo::cli
