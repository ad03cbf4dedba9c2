// gonggo digest: requirements and wishes of the selected postings as a Markdown note.
#include "output/digest.h"

#include "cli/answer_target.h"
#include "cli/command/commands.h"
#include "cli/message_texts.h"
#include "cli/visit.h"

namespace gonggo::cli {

ExitCode RunDigest(Context& context, const Arguments& arguments) {
  AnswerTarget target(context, arguments);
  if (const ExitCode code = target.Check(); code != ExitCode::kDone) return code;
  const std::string title = arguments.Value("title").value_or(context.Say(text::kDigestTitle));
  size_t number = 0;
  uint64_t count = 0;
  const auto append = [&](const PostingRecord& record, const Document& document) {
    if (IsUnreadable(record.posting)) return true;
    if (number == 0) AppendDigestTitle(title, target.buffer());
    AppendDigestPosting(record.posting, document.text, ++number, context.language(), target.buffer());
    return target.Drain();
  };
  const ExitCode code = VisitSelected(context, {arguments.positionals}, append, count);
  if (code != ExitCode::kDone) return code;
  if (count > number && !context.answer().stopped()) {
    context.Remark(context.Say(text::kDigestLeftOut, {std::to_string(count - number)}));
  }
  return count == 0 ? ExitCode::kDone : target.Finish();
}

}  // namespace gonggo::cli
