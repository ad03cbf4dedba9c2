// What of a posting is shown where contacts were not asked for: everything that it says, with "…"
// for whom to ask and how (posting/field/contact_places.h).
//
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>

#include "cli/source_text.h"
#include "model/posting.h"
#include "search/snippet.h"

namespace gonggo::cli {

// In all that a posting quotes; its link stays.
void LeaveOutContacts(Posting& posting);

// In the text that its lists are taken from. Lines stay where they are, one that says nothing else
// is "…" alone; what the source looked like before it became text goes if that holds any.
void LeaveOutContacts(SourceText& text);

// In the line that is quoted. What was looked for in a contact is no longer marked.
void LeaveOutContacts(Snippet& snippet);

// In a page of the digest, from `begin` of `page` on: in names and items, not in what leads to the
// source ("#### https://…").
void LeaveOutContactsOfDigest(size_t begin, std::string& page);

}  // namespace gonggo::cli
