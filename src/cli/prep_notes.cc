#include "cli/prep_notes.h"

#include <algorithm>

#include "cli/message_texts_prep.h"
#include "cli/source_text.h"
#include "profile/prep_document.h"
#include "text/checklist.h"

namespace gonggo::cli {
namespace {

Result<void> Attach(Context& context, Library& library, SourceReader& reader,
                    const PrepSource& source) {
  const auto record = library.Get(source.id);
  if (!record) return std::unexpected(record.error());
  if (record->summary.removed) return {};
  const auto text = reader.Read(record->posting, record->revision);
  if (!text) return std::unexpected(text.error());
  const std::string note = PrepNoteOf((*text)->document);
  if (note.empty()) return {};
  const std::string count = std::to_string(ChecklistOf(note).size());
  bool stays = false;
  const auto unless_there = [&](std::string_view before) -> Result<std::string> {
    stays = !before.empty();
    return stays ? std::string(before) : note;
  };
  const auto done = library.Apply({ActionKind::kSetNote, {source.id}, "", "", unless_there});
  if (!done) return std::unexpected(done.error());
  if (stays) {
    context.Remark(context.Say(text::kPrepNoteStays, {source.file, source.id}));
    return {};
  }
  context.Remark(context.Say(text::kPrepNoteMade, {source.file, source.id, count}));
  if (PrepHighlightsOf((*text)->document))
    context.Remark(context.Say(text::kPrepHighlightsOffered, {source.file}));
  return {};
}

}  // namespace

void AttachPrepNotes(Context& context, Library& library, const std::vector<PrepSource>& sources) {
  SourceReader reader(library);
  for (const PrepSource& source : sources) {
    // Of a file with several postings nobody knows whose the notes are.
    const auto same = [&](const PrepSource& other) { return other.file == source.file; };
    if (std::ranges::count_if(sources, same) != 1) continue;
    const auto attached = Attach(context, library, reader, source);
    if (!attached) context.Problem(context.Words(attached.error()));
  }
}

}  // namespace gonggo::cli
