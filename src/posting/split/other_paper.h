// IsOtherPaper: what speaks of jobs as a posting does, and is none: the notes of a meeting, the
// mail that turns an applicant down, a record that only counts what a posting asks for.
//
// Told by its own words (`minutes`, `rejection` of knowledge/posting_words.yaml); what has the
// parts of a posting, duties or requirements under their headings, is none of the first two.
// Linear. Pure; thread-safe.
#pragma once

#include <span>

#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

// `postings` are those that were read from `document`.
[[nodiscard]] bool IsOtherPaper(const Document& document, std::span<const Posting> postings);

// Whether duties, requirements or wishes stand under a heading that says so.
[[nodiscard]] bool HasWorkHeading(const Posting& posting);

}  // namespace gonggo
