// gonggo tag: put tags on a posting, or take them off.
#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/message_texts_hand.h"

namespace gonggo::cli {

ExitCode RunTag(Context& context, const Arguments& arguments) {
  const bool remove = arguments.Has("remove");
  std::vector<UserAction> actions;
  for (size_t i = 1; i < arguments.positionals.size(); ++i) {
    actions.push_back(
        {remove ? ActionKind::kRemoveTag : ActionKind::kAddTag, {}, "", arguments.positionals[i]});
  }
  return ApplyToPostings(context, {arguments.positionals.front()}, std::move(actions),
                         remove ? text::kUntagged : text::kTagged);
}

}  // namespace gonggo::cli
