// gonggo note: what the user wants to remember about a posting or its company.
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/apply.h"
#include "cli/checklist.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/message_texts_hand.h"
#include "cli/message_texts_prep.h"
#include "output/json_object.h"
#include "text/hangul.h"

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

// `text` as a paragraph of its own below `note`; `note` as it is where it ends with that already.
std::string WithParagraph(std::string note, std::string_view text) {
  while (note.ends_with('\n')) note.pop_back();
  constexpr std::string_view kBetween = "\n\n";
  if (note == text || note.ends_with(std::string(kBetween) + std::string(text))) return note;
  if (!note.empty()) note += kBetween;
  return note.append(text);
}

// What is said when `after` has become the note that was `before`.
const Bilingual& DoneWords(std::string_view before, std::string_view after) {
  if (before.empty()) return text::kNoted;
  return after.starts_with(before) ? text::kNoteAppended : text::kNoteReplaced;
}

ExitCode Tell(Context& context, const Operation& operation, const Bilingual& done) {
  if (context.json()) {
    AppendOperationJson(operation, context.language(), context.answer().buffer());
    context.answer().Write("\n");
  }
  context.Remark(context.Say(operation.number == 0 ? text::kNothingChanged : done));
  return ExitCode::kDone;
}

// Does it where nobody else can write in between, so that of two notes at a time none is lost.
ExitCode Change(Context& context, Library& library, UserAction action,
                const std::function<std::string(std::string_view)>& edited) {
  std::string before;
  std::string after;
  action.edit = [&](std::string_view note) -> Result<std::string> {
    before = note;
    after = edited(note);
    return after;
  };
  const auto operation = library.Apply(action);
  if (!operation) return context.Report(operation.error());
  return Tell(context, *operation, DoneWords(before, after));
}

// nullptr where the options and the text go together.
const Bilingual* NoteProblem(const Arguments& arguments) {
  const bool has_text = arguments.positionals.size() > 1;
  if (arguments.Has("clear") && has_text) return &text::kClearTakesNoValue;
  if (arguments.Has("clear") && arguments.Has("replace")) return &text::kReplaceNeedsText;
  if (arguments.Has("replace") && !has_text) return &text::kReplaceNeedsText;
  constexpr std::string_view kBlank = " \t\r\n";
  if (has_text && arguments.positionals[1].find_first_not_of(kBlank) == std::string::npos)
    return &text::kEmptyNote;
  return nullptr;
}

}  // namespace

ExitCode RunNote(Context& context, const Arguments& arguments) {
  const bool clear = arguments.Has("clear");
  const bool on_company = arguments.Has("company");
  const bool has_text = arguments.positionals.size() > 1;
  if (arguments.Has("checklist") || arguments.Has("check") || arguments.Has("uncheck")) {
    if (has_text || clear || on_company || arguments.Has("replace"))
      return context.UsageProblem(context.Say(text::kChecklistAlone));
    return RunChecklist(context, arguments);
  }
  if (const Bilingual* problem = NoteProblem(arguments))
    return context.UsageProblem(context.Say(*problem));
  const std::vector<std::string> typed = {arguments.positionals.front()};
  const bool changes = has_text || clear;
  const auto library =
      changes ? OpenExistingLibrary(context) : OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, typed);
  if (!ids) {
    const ExitCode code = context.Report(ids.error());
    // Somebody who types the name of a company means the company.
    if (ids.error().code == ErrorCode::kNotFound && HasHangul(typed.front()))
      context.Remark(context.Say(text::kNoteTakesAnId));
    return code;
  }
  const auto record = (*library)->Get(ids->front());
  if (!record) return context.Report(record.error());
  if (!changes) return ShowNote(context, *record, on_company ? record->company_note : record->note);
  if (on_company && !record->summary.company)
    return context.UsageProblem(context.Say(text::kNoCompanyToNote, {ids->front()}));
  UserAction action;
  action.kind = on_company ? ActionKind::kSetCompanyNote : ActionKind::kSetNote;
  if (on_company) {
    action.field = *record->summary.company;
  } else {
    action.ids = *ids;
  }
  if (clear) {
    const auto operation = (*library)->Apply(action);
    if (!operation) return context.Report(operation.error());
    return Tell(context, *operation, text::kNoteCleared);
  }
  return Change(context, **library, std::move(action), [&](std::string_view before) {
    const std::string& typed_text = arguments.positionals[1];
    return arguments.Has("replace") ? typed_text : WithParagraph(std::string(before), typed_text);
  });
}

}  // namespace gonggo::cli
