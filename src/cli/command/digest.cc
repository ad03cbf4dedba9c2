// gonggo digest: requirements and wishes of the selected postings as a Markdown note.
#include "output/digest.h"

#include "cli/answer_target.h"
#include "cli/command/commands.h"
#include "cli/message_texts.h"
#include "cli/visit.h"
#include "model/labels.h"

namespace gonggo::cli {
namespace {

// "백엔드 개발자 자격요건/우대사항 정리" where all postings are for one role.
std::string TitleFor(const Context& context, Library& library, const ListFilter& filter) {
  const auto postings = library.List(filter);
  std::optional<std::string> role;
  if (postings && !postings->empty()) role = postings->front().role;
  for (size_t i = 1; role && i < postings->size(); ++i) {
    if ((*postings)[i].role != role) role.reset();
  }
  if (!role) return context.Say(text::kDigestTitle);
  return context.Say(text::kDigestTitleOfRole, {RoleLabel(*role, context.language())});
}

}  // namespace

ExitCode RunDigest(Context& context, const Arguments& arguments) {
  AnswerTarget target(context, arguments);
  if (const ExitCode code = target.Check(); code != ExitCode::kDone) return code;
  std::string title = arguments.Value("title").value_or("");
  Selection selection{.arguments = arguments.positionals, .parts = Selection::Parts::kLines};
  if (title.empty()) {
    selection.begin = [&](Library& library, const ListFilter& filter) {
      title = TitleFor(context, library, filter);
    };
  }
  size_t number = 0;
  uint64_t count = 0;
  const auto append = [&](const PostingRecord& record, const SourceText& text) {
    if (IsUnreadable(record.posting)) return true;
    if (number == 0) AppendDigestTitle(title, target.buffer());
    AppendDigestPosting(record.posting, record.posting.id, text.lines, ++number, context.language(),
                        target.buffer());
    return target.Drain();
  };
  const ExitCode code = VisitSelected(context, selection, append, count);
  if (code != ExitCode::kDone) return code;
  if (count > number && !context.answer().stopped()) {
    context.Remark(context.Say(text::kDigestLeftOut, {std::to_string(count - number)}));
  }
  return count == 0 ? ExitCode::kDone : target.Finish(text::kHoldsPostings, number);
}

}  // namespace gonggo::cli
