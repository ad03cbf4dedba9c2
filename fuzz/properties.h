// What must be true of every value that is read, whatever the bytes were. Each check ends the
// process with a message that names the broken property.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/posting.h"

namespace gonggo::fuzz {

// Aborts with `what` unless `holds`.
void Require(bool holds, std::string_view what);

// `span` lies inside `text`, on character boundaries.
void RequireSpan(std::string_view text, Span span, std::string_view what);

// The text is normalised; blocks are in order and cover every line that is not blank; spans lie in
// their block.
void RequireSoundDocument(const Document& document);

// Origin::raw, read again alone in its own format, gives the same document.
void RequireSameWhenReadAgain(const Document& document);

// Sections are in order; every place is where it claims to be; the JSON form reads back as the
// posting.
void RequireSoundPostings(const Document& document, const std::vector<Posting>& postings);

}  // namespace gonggo::fuzz
