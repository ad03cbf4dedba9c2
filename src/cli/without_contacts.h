// What of a posting is shown where contacts were not asked for: everything that it says, with "…"
// for whom to ask and how (posting/field/contact_places.h).
//
// Pure; thread-safe.
#pragma once

#include "cli/source_text.h"
#include "model/posting.h"

namespace gonggo::cli {

// In all that a posting quotes; its link stays.
void LeaveOutContacts(Posting& posting);

// In the text that its lists are taken from. Lines stay where they are, one that says nothing else
// is "…" alone; what the source looked like before it became text goes if that holds any.
void LeaveOutContacts(SourceText& text);

}  // namespace gonggo::cli
