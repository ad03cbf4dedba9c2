#include "cli/without_contacts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "posting/field/contact_places.h"

namespace gonggo::cli {
namespace {

void Hide(std::string& words) { HideContacts(words); }
void Hide(std::optional<std::string>& words) {
  if (words) HideContacts(*words);
}

void Hide(Requirement& requirement) {
  // What else it quotes stands in its text.
  if (!HideContacts(requirement.text)) return;
  for (Condition& condition : requirement.conditions) {
    for (Alternative& alternative : condition.alternatives) Hide(alternative.surface);
  }
  for (AnyOf& choice : requirement.any_of) {
    for (std::string& surface : choice.surfaces) Hide(surface);
  }
}

}  // namespace

void LeaveOutContacts(Posting& posting) {
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
  posting.contacts.clear();
}

void LeaveOutContacts(SourceText& text) {
  Document& document = text.document;
  const bool in_text = HideContactLines(document.text);
  if (in_text) document.blocks.clear();  // they point into the text as it was
  // A dict is quoted as it stood in its source, where words may look like none ("\\n010-…").
  const bool quoted = document.origin.format == Format::kPythonDict;
  if (quoted && (in_text || !ContactPlaces(document.origin.raw).empty()))
    document.origin.raw.clear();
  text.lines = TextLines(document.text);
}

void LeaveOutContacts(Snippet& snippet) {
  constexpr std::string_view kHidden = "…";
  const std::vector<Span> places = ContactPlaces(snippet.text);
  if (places.empty()) return;
  std::string shown;
  std::vector<Span> marks;
  auto mark = snippet.marks.begin();
  uint32_t from = 0;
  // What stands before `end` as it was.
  const auto keep = [&](uint32_t end) {
    const auto shift = static_cast<uint32_t>(shown.size()) - from;  // wraps where it is less
    for (; mark != snippet.marks.end() && mark->begin < end; ++mark) {
      if (mark->begin >= from && mark->end <= end)
        marks.push_back({mark->begin + shift, mark->end + shift});
    }
    shown.append(snippet.text, from, end - from);
  };
  for (const Span at : places) {
    keep(at.begin);
    shown += kHidden;
    from = at.end;
  }
  keep(static_cast<uint32_t>(snippet.text.size()));
  snippet.text = std::move(shown);
  snippet.marks = std::move(marks);
}

void LeaveOutContactsOfDigest(size_t begin, std::string& page) {
  const size_t end = std::min(page.find("\n#### ", begin), page.size());
  std::string said = page.substr(begin, end - begin);
  if (HideContacts(said)) page.replace(begin, end - begin, said);
}

}  // namespace gonggo::cli
