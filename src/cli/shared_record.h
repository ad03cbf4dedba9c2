// What of a posting may be shown to others: what it says, and nothing of who keeps it or of how
// somebody can be reached.
//
// Pure; thread-safe.
#pragma once

#include "cli/source_text.h"
#include "store/records.h"

namespace gonggo::cli {

// `record` without tags, notes and the folder of its file, with "…" for each way to reach somebody
// (posting/field/contact_places.h). A link that leads to one is left out.
[[nodiscard]] PostingRecord SharedRecord(const PostingRecord& record);

// The same in the text that its postings' lists are taken from. The lines stay where they are; what
// the source looked like before it became text goes if that holds any.
void ShareText(SourceText& text);

}  // namespace gonggo::cli
