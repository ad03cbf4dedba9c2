// gonggo restore: bring removed postings back.
#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/message_texts_hand.h"

namespace gonggo::cli {

ExitCode RunRestore(Context& context, const Arguments& arguments) {
  return ApplyToPostings(context, arguments.positionals, {{ActionKind::kRestore, {}, "", ""}},
                         text::kRestored);
}

}  // namespace gonggo::cli
