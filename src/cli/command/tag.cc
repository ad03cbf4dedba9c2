// gonggo tag: put tags on a posting, or take them off.
#include <string>
#include <utility>
#include <vector>

#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/message_texts_hand.h"
#include "cli/tag_words.h"

namespace gonggo::cli {

ExitCode RunTag(Context& context, const Arguments& arguments) {
  const bool remove = arguments.Has("remove");
  std::vector<UserAction> actions;
  for (size_t i = 1; i < arguments.positionals.size(); ++i) {
    const std::string& typed = arguments.positionals[i];
    // One that holds a comma, of an earlier version or a vault, can still be taken off.
    if (remove && typed.find(',') != std::string::npos)
      actions.push_back({ActionKind::kRemoveTag, {}, "", typed});
    for (std::string& tag : SplitTags(typed)) {
      actions.push_back(
          {remove ? ActionKind::kRemoveTag : ActionKind::kAddTag, {}, "", std::move(tag)});
    }
  }
  return ApplyToPostings(context, {arguments.positionals.front()}, std::move(actions),
                         remove ? text::kUntagged : text::kTagged);
}

}  // namespace gonggo::cli
