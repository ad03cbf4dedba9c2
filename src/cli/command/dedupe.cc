// gonggo dedupe: groups of near-duplicates, made, shown and taken apart.
#include <cmath>

#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/duplicate_words.h"
#include "cli/library_access.h"
#include "cli/message_texts_hand.h"
#include "output/json_object.h"
#include "output/posting_words.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

void AppendGroupJson(const Context& context, const DuplicateGroup& group, std::string& out) {
  JsonObject object(out);
  object.String("representative", group.representative);
  object.Key("members");
  out += '[';
  for (size_t i = 0; i < group.members.size(); ++i) {
    if (i > 0) out += ',';
    JsonObject member(out);
    const DuplicateGroup::Member& one = group.members[i];
    member.String("id", one.id);
    member.Number("percent", std::lround(one.similarity * 100));
    if (one.duties) {
      member.Number("duties_percent", std::lround(*one.duties * 100));
    } else {
      member.Key("duties_percent");
      out += "null";
    }
    member.Bool("same_title", one.same_title);
    member.String("reason", DuplicateWords(one, context));
  }
  out += ']';
}

Result<std::string> Name(Library& library, const std::string& id, Language language) {
  const auto found = library.Resolve(id);
  if (!found) return std::unexpected(found.error());
  if (found->empty()) return id;
  const PostingSummary& posting = found->front();
  return id + "  " +
         SafeForTerminal(CompanyWords(posting.company, posting.link, posting.source, language) +
                         " · " + TitleWords(posting.title, language));
}

ExitCode Answer(Context& context, Library& library, const std::vector<DuplicateGroup>& groups) {
  if (groups.empty()) context.Remark(context.Say(text::kNoGroups));
  const size_t columns = context.environment().columns;
  for (const DuplicateGroup& group : groups) {
    std::string out;
    if (context.json()) {
      AppendGroupJson(context, group, out);
      context.answer().Write(out + '\n');
      continue;
    }
    const auto head = Name(library, group.representative, context.language());
    if (!head) return context.Report(head.error());
    out = TruncateToWidth(*head, columns) + '\n';
    for (const DuplicateGroup::Member& member : group.members) {
      const auto name = Name(library, member.id, context.language());
      if (!name) return context.Report(name.error());
      out += TruncateToWidth("  = " + *name, columns) + '\n';
      out += "    " +
             context.style().Paint(Paint::kDim,
                                   TruncateToWidth(DuplicateWords(member, context), columns - 4)) +
             '\n';
    }
    context.answer().Write(out);
  }
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunDedupe(Context& context, const Arguments& arguments) {
  const std::vector<std::string> split = arguments.Values("split");
  if (!split.empty()) {
    return ApplyToPostings(context, split, {{ActionKind::kLeaveGroup, {}, "", ""}},
                           text::kLeftGroup);
  }
  const bool only_list = arguments.Has("list");
  const auto library =
      only_list ? OpenLibrary(context, OpenMode::kReadOnly) : OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  const auto groups = only_list ? (*library)->Groups() : (*library)->Dedupe();
  if (!groups) return context.Report(groups.error());
  return Answer(context, **library, *groups);
}

}  // namespace gonggo::cli
