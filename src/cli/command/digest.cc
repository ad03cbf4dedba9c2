// gonggo digest: requirements and wishes of the selected postings as a Markdown note.
#include "output/digest.h"

#include <algorithm>
#include <optional>
#include <string>

#include "cli/answer_target.h"
#include "cli/command/commands.h"
#include "cli/message_texts.h"
#include "cli/visit.h"
#include "cli/without_contacts.h"
#include "model/labels.h"

namespace gonggo::cli {
namespace {

// So many are looked at first: of many postings it is nearly always these that differ.
constexpr uint64_t kFirstLook = 16;

// The role that the first `most` postings have all; nullopt where they differ or there are none.
std::optional<std::string> CommonRole(Library& library, ListFilter filter,
                                      std::optional<uint64_t> most) {
  if (most && (!filter.limit || *filter.limit > *most)) filter.limit = most;
  const auto postings = library.List(filter);
  if (!postings || postings->empty()) return std::nullopt;
  const std::optional<std::string>& role = postings->front().role;
  const bool same = std::ranges::all_of(
      *postings, [&role](const PostingSummary& posting) { return posting.role == role; });
  return same ? role : std::nullopt;
}

// "백엔드 개발자 자격요건/우대사항 정리" where all postings are for one role.
std::string TitleFor(const Context& context, Library& library, const ListFilter& filter) {
  std::optional<std::string> role = CommonRole(library, filter, kFirstLook);
  if (role) role = CommonRole(library, filter, std::nullopt);
  if (!role) return context.Say(text::kDigestTitle);
  return context.Say(text::kDigestTitleOfRole, {RoleLabel(*role, context.language())});
}

}  // namespace

ExitCode RunDigest(Context& context, const Arguments& arguments) {
  AnswerTarget target(context, arguments);
  if (const ExitCode code = target.Check(); code != ExitCode::kDone) return code;
  std::string title = arguments.Value("title").value_or("");
  Selection selection{.arguments = arguments.positionals,
                      .documents = Selection::Documents::kForLists,
                      .parts = context.json() ? Selection::Parts::kAll : Selection::Parts::kLines};
  const DigestPlace places =
      arguments.Has("evidence") ? DigestPlace::kEvery : DigestPlace::kInsteadOfTheLink;
  if (title.empty() && !context.json()) {
    selection.begin = [&](Library& library, const ListFilter& filter) {
      title = TitleFor(context, library, filter);
    };
  }
  const bool contacts = arguments.Has("with-contacts");
  if (!contacts && context.json())
    selection.edit = [](SourceText& text) { LeaveOutContacts(text); };
  size_t number = 0;
  uint64_t count = 0;
  const auto append = [&](const PostingRecord& record, const SourceText& text) {
    if (IsUnreadable(record.posting)) return true;
    if (context.json()) {
      ++number;
      if (contacts) {
        AppendDigestJson(record.posting, text.lines, target.buffer());
      } else {
        Posting shown = record.posting;
        LeaveOutContacts(shown);
        AppendDigestJson(shown, text.lines, target.buffer());
      }
      target.buffer() += '\n';
      return target.Drain();
    }
    if (number == 0) AppendDigestTitle(title, target.buffer());
    const size_t begin = target.buffer().size();
    AppendDigestPosting(record.posting, record.posting.id, text.lines, ++number, places,
                        context.language(), target.buffer());
    if (!contacts) LeaveOutContactsOfDigest(begin, target.buffer());
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
