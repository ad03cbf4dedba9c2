#include "cli/shared_record.h"

#include <filesystem>
#include <optional>
#include <string>

#include "cli/without_contacts.h"
#include "posting/field/contact_chat.h"
#include "posting/field/contact_places.h"

namespace gonggo::cli {
namespace {

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
  HideContacts(posting.source.name);
  HideLink(posting.link);
  LeaveOutContacts(posting);
  shared.summary.tags.clear();
  shared.note.clear();
  shared.company_note.clear();
  return shared;
}

}  // namespace gonggo::cli
