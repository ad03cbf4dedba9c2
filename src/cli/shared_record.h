// What of a posting may be shown to others: what it says, and nothing of who keeps it or of how
// somebody can be reached.
//
// Pure; thread-safe.
#pragma once

#include "store/records.h"

namespace gonggo::cli {

// `record` without tags, notes and the folder of its file, and without contacts
// (without_contacts.h). A link that leads to one is left out.
[[nodiscard]] PostingRecord SharedRecord(const PostingRecord& record);

}  // namespace gonggo::cli
