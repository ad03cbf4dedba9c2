// gonggo note: what the user wants to remember about a posting or its company.
#include <string>
#include <string_view>
#include <vector>

#include "cli/apply.h"
#include "cli/checklist.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts_hand.h"
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
  if (after.empty()) return text::kNoteCleared;
  if (before.empty()) return text::kNoted;
  return after.starts_with(before) ? text::kNoteAppended : text::kNoteReplaced;
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
  if (!ids) return context.Report(ids.error());
  const auto record = (*library)->Get(ids->front());
  if (!record) return context.Report(record.error());
  const std::string& before = on_company ? record->company_note : record->note;
  if (!changes) return ShowNote(context, *record, before);
  UserAction action{ActionKind::kSetNote, {}, "", has_text ? arguments.positionals[1] : ""};
  if (has_text && !arguments.Has("replace")) action.value = WithParagraph(before, action.value);
  if (on_company) {
    if (!record->summary.company) return context.UsageProblem(context.Say(text::kNoCompanyToNote));
    action.kind = ActionKind::kSetCompanyNote;
    action.field = *record->summary.company;
  }
  const Bilingual done = DoneWords(before, action.value);
  return ApplyToPostings(context, typed, {action}, done);
}

}  // namespace gonggo::cli
