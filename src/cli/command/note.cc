// gonggo note: what the user wants to remember about a posting or its company.
#include "cli/apply.h"
#include "cli/checklist.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/message_texts_prep.h"
#include "output/json_object.h"

namespace gonggo::cli {
namespace {

ExitCode ShowNote(Context& context, const PostingRecord& record, const std::string& note) {
  if (context.json()) {
    std::string out;
    {
      JsonObject object(out);
      object.String("id", record.summary.id);
      object.String("note", record.note);
      object.String("company_note", record.company_note);
    }
    context.answer().Write(out + '\n');
  } else if (note.empty()) {
    context.Remark(context.Say(text::kNoNote));
  } else {
    context.answer().Write(note + '\n');
  }
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunNote(Context& context, const Arguments& arguments) {
  if (arguments.Has("checklist") || arguments.Has("check") || arguments.Has("uncheck")) {
    if (arguments.positionals.size() > 1 || arguments.Has("clear") || arguments.Has("company"))
      return context.UsageProblem(context.Say(text::kChecklistAlone));
    return RunChecklist(context, arguments);
  }
  const bool clear = arguments.Has("clear");
  const bool on_company = arguments.Has("company");
  const bool has_text = arguments.positionals.size() > 1;
  if (clear && has_text) return context.UsageProblem(context.Say(text::kClearTakesNoValue));
  const std::vector<std::string> typed = {arguments.positionals.front()};
  UserAction action{ActionKind::kSetNote, {}, "", has_text ? arguments.positionals[1] : ""};
  if (on_company || (!has_text && !clear)) {
    const auto library = OpenLibrary(context, OpenMode::kReadOnly);
    if (!library) return context.Report(library.error());
    const auto ids = ResolveIds(**library, context, typed);
    if (!ids) return context.Report(ids.error());
    const auto record = (*library)->Get(ids->front());
    if (!record) return context.Report(record.error());
    if (!has_text && !clear) {
      return ShowNote(context, *record, on_company ? record->company_note : record->note);
    }
    if (!record->summary.company) return context.UsageProblem(context.Say(text::kNoCompanyToNote));
    action.kind = ActionKind::kSetCompanyNote;
    action.field = *record->summary.company;
  }
  return ApplyToPostings(context, typed, {action}, clear ? text::kNoteCleared : text::kNoted);
}

}  // namespace gonggo::cli
