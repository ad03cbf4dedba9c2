// gonggo show: one posting, structured, each value with the line it came from.
#include <optional>
#include <utility>

#include "cli/command/commands.h"
#include "cli/duplicate_words.h"
#include "cli/library_access.h"
#include "cli/link_words.h"
#include "cli/message_texts_hand.h"
#include "cli/message_texts_net.h"
#include "cli/source_text.h"
#include "cli/summary_json.h"
#include "cli/track_access.h"
#include "cli/without_contacts.h"
#include "output/json_object.h"
#include "output/posting_words.h"
#include "output/reader_words.h"
#include "output/terminal_posting.h"
#include "posting/field/link.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

PostingViewOptions ViewOptions(const Context& context) {
  return {context.language(), context.style(), context.environment().columns, context.Today()};
}

// The lines about the posting's near-duplicates: who they are, how near, and why.
Result<std::vector<std::string>> GroupLines(Library& library, const PostingRecord& record,
                                            const Context& context) {
  std::vector<std::string> lines;
  if (!record.summary.group) return lines;
  const auto groups = library.Groups();
  if (!groups) return std::unexpected(groups.error());
  for (const DuplicateGroup& group : *groups) {
    if (group.representative != *record.summary.group) continue;
    if (group.representative != record.summary.id) {
      lines.push_back(context.Say(text::kGroupRepresentative, {group.representative}));
    }
    for (const DuplicateGroup::Member& member : group.members) {
      const bool self = member.id == record.summary.id;
      lines.push_back(context.Say(self ? text::kGroupSelf : text::kGroupMember,
                                  {member.id, DuplicateWords(member, context)}));
    }
  }
  return lines;
}

void AppendCorrections(const PostingRecord& record, std::string& out) {
  out += '[';
  for (size_t i = 0; i < record.corrections.size(); ++i) {
    if (i > 0) out += ',';
    JsonObject object(out);
    object.String("field", record.corrections[i].field);
    object.String("value", record.corrections[i].value);
    object.String("at", FormatTime(record.corrections[i].at));
  }
  out += ']';
}

void AppendRevisions(const std::vector<Revision>& revisions, JsonContacts contacts,
                     std::string& out) {
  PostingJsonOptions options;
  options.contacts = contacts;
  out += '[';
  for (size_t i = 0; i < revisions.size(); ++i) {
    if (i > 0) out += ',';
    JsonObject object(out);
    object.Number("revision", revisions[i].number);
    object.String("imported", FormatTime(revisions[i].imported_at));
    object.String("as_of", FormatDate(revisions[i].as_of));
    object.Number("parser", revisions[i].parser_version);
    object.Bool("current", revisions[i].current);
    object.Key("posting");
    AppendPostingJson(revisions[i].posting, options, out);
  }
  out += ']';
}

// What was found when the posting's link was last looked at.
Result<std::optional<LinkState>> LinkStateOf(Library& library, const PostingRecord& record) {
  if (!record.summary.link) return std::nullopt;
  auto states = library.LinkStates({CanonicalLink(*record.summary.link)});
  if (!states) return std::unexpected(states.error());
  return states->empty() ? std::nullopt : std::optional(std::move(states->front()));
}

std::string RecordJson(const PostingRecord& record, const std::vector<Revision>& history,
                       const std::optional<LinkState>& link, JsonContacts contacts) {
  PostingJsonOptions options;
  options.contacts = contacts;
  std::string out;
  {
    JsonObject object(out);
    object.Key("posting");
    AppendPostingJson(record.posting, options, out);
    object.Strings("tags", record.summary.tags);
    object.String("note", record.note);
    object.String("company_note", record.company_note);
    object.Key("corrections");
    AppendCorrections(record, out);
    object.OptionalString("group", record.summary.group);
    object.Bool("removed", record.summary.removed);
    object.String("added", FormatTime(record.summary.added_at));
    object.String("changed", FormatTime(record.summary.changed_at));
    object.Key("link_state");
    if (link) {
      AppendLinkStateJson(*link, out);
    } else {
      out += "null";
    }
    object.Key("sources");
    AppendRevisions(record.sources, contacts, out);
    if (!history.empty()) {
      object.Key("history");
      AppendRevisions(history, contacts, out);
    }
  }
  return out + '\n';
}

std::string HistoryText(const std::vector<Revision>& history, const Context& context) {
  std::string out =
      '\n' + context.style().Paint(Paint::kStrong, context.Say(text::kHistoryTitle)) + '\n';
  for (const Revision& revision : history) {
    out += "  " + context.Say(text::kHistoryLine, {FormatDate(KoreanDay(revision.imported_at)),
                                                   SafeForTerminal(revision.posting.source.name),
                                                   std::to_string(revision.parser_version)});
    if (revision.current) out += context.Say(text::kHistoryCurrent);
    out += '\n';
  }
  return out;
}

// As they are shown where contacts were not asked for. The link to the source stays: it is how to
// get back there.
void LeaveOutContactsOf(PostingRecord& record, std::vector<Revision>& history) {
  LeaveOutContacts(record.posting);
  for (Revision& revision : record.sources) LeaveOutContacts(revision.posting);
  for (Revision& revision : history) LeaveOutContacts(revision.posting);
}

std::string BaseName(const std::string& name) { return name.substr(name.rfind('/') + 1); }

PostingView ViewOf(const PostingRecord& record, std::string_view text) {
  PostingView view;
  view.posting = &record.posting;
  view.text = text;
  for (const Correction& correction : record.corrections) {
    view.corrected.insert(correction.field);
    // The province is shown with the place.
    if (correction.field == "region") view.corrected.insert("location");
  }
  view.tags = record.summary.tags;
  view.note = record.note;
  view.company_note = record.company_note;
  view.removed = record.summary.removed;
  if (record.sources.size() > 1) {
    for (const Revision& source : record.sources) {
      view.sources.push_back(
          {BaseName(source.posting.source.name) + " · " + FormatDate(KoreanDay(source.imported_at)),
           &source.posting});
    }
  }
  return view;
}

ExitCode Show(Context& context, const Arguments& arguments, Library& library,
              PostingRecord record) {
  std::vector<Revision> history;
  if (arguments.Has("history")) {
    auto revisions = library.History(record.summary.id);
    if (!revisions) return context.Report(revisions.error());
    history = std::move(*revisions);
  }
  const auto link = LinkStateOf(library, record);
  if (!link) return context.Report(link.error());
  const bool with_contacts = arguments.Has("with-contacts");
  if (!with_contacts) LeaveOutContactsOf(record, history);
  if (context.json() && !arguments.Has("source")) {
    SayIn(context.language(), record.posting.diagnostics);
    for (Revision& revision : record.sources)
      SayIn(context.language(), revision.posting.diagnostics);
    for (Revision& revision : history) SayIn(context.language(), revision.posting.diagnostics);
    const JsonContacts contacts = with_contacts ? JsonContacts::kInclude : JsonContacts::kLeaveOut;
    context.answer().Write(RecordJson(record, history, *link, contacts));
    return ExitCode::kDone;
  }
  SourceReader reader(library);
  const auto read = reader.Read(record.posting, record.revision);
  if (!read) return context.Report(read.error());
  const std::string& source = (*read)->document.text;
  if (arguments.Has("source")) {
    if (context.json()) {
      std::string out;
      AppendJsonString(source, out);
      context.answer().Write(out + '\n');
    } else {
      context.answer().Write(RenderSource(source, ViewOptions(context)));
    }
    return ExitCode::kDone;
  }
  SourceText shown{.document = (*read)->document};
  if (!with_contacts) LeaveOutContacts(shown);
  PostingView view = ViewOf(record, shown.document.text);
  auto group = GroupLines(library, record, context);
  if (!group) return context.Report(group.error());
  view.group = std::move(*group);
  view.show_contacts = with_contacts;
  auto tracked =
      library.Applications({.ids = {record.summary.id}, .removed = ListRemoved::kInclude});
  if (!tracked) return context.Report(tracked.error());
  if (!tracked->empty()) view.application = std::move(tracked->front().application);
  view.now = UserNow(context);
  context.answer().Write(RenderPosting(view, ViewOptions(context)));
  if (*link) {
    context.answer().Write(
        '\n' + context.Say(text::kLinkSeen, {LinkStateWords(**link, context.language())}) + '\n');
  }
  if (!history.empty()) context.answer().Write(HistoryText(history, context));
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunShow(Context& context, const Arguments& arguments) {
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, arguments.positionals);
  if (!ids) return context.Report(ids.error());
  auto record = (*library)->Get(ids->front());
  if (!record) return context.Report(record.error());
  return Show(context, arguments, **library, std::move(*record));
}

}  // namespace gonggo::cli
