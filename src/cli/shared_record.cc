#include "cli/shared_record.h"

#include <filesystem>
#include <optional>
#include <string>

#include "posting/field/contact_chat.h"
#include "posting/field/contact_places.h"

namespace gonggo::cli {
namespace {

void Hide(std::string& words) { HideContacts(words); }
void Hide(std::optional<std::string>& words) {
  if (words) HideContacts(*words);
}

void Hide(Requirement& requirement) {
  Hide(requirement.text);
  for (Condition& condition : requirement.conditions) {
    for (Alternative& alternative : condition.alternatives) Hide(alternative.surface);
  }
  for (AnyOf& choice : requirement.any_of) {
    for (std::string& surface : choice.surfaces) Hide(surface);
  }
}

// A link with a hole in it leads nowhere.
void HideLink(std::optional<std::string>& link) {
  if (!link) return;
  std::string shown = *link;
  if (IsChatLink(*link) || HideContacts(shown)) link.reset();
}

}  // namespace

PostingRecord SharedRecord(const PostingRecord& record) {
  PostingRecord shared = record;
  Posting& posting = shared.posting;
  posting.source.name = std::filesystem::path(posting.source.name).filename();
  Hide(posting.source.name);
  HideLink(posting.link);
  Hide(posting.title);
  Hide(posting.company);
  if (posting.location) Hide(posting.location->raw);
  if (posting.deadline) Hide(posting.deadline->raw);
  if (posting.headcount) Hide(posting.headcount->raw);
  for (Section& section : posting.sections) Hide(section.heading);
  for (std::string& step : posting.process) Hide(step);
  for (std::string& tag : posting.tags) Hide(tag);
  for (Requirement& requirement : posting.requirements) Hide(requirement);
  for (SkillMention& mention : posting.skills) Hide(mention.surface);
  shared.summary.tags.clear();
  shared.note.clear();
  shared.company_note.clear();
  return shared;
}

void ShareText(SourceText& text) {
  Document& document = text.document;
  const bool in_text = HideContacts(document.text);
  if (in_text) document.blocks.clear();  // they point into the text as it was
  // A dict is quoted as it stood in its source, where words may look like none ("\\n010-…").
  const bool quoted = document.origin.format == Format::kPythonDict;
  if (quoted && (in_text || !ContactPlaces(document.origin.raw).empty()))
    document.origin.raw.clear();
  text.lines = TextLines(document.text);
}

}  // namespace gonggo::cli
