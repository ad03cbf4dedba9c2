// LooksLikePosting: whether a document is a posting at all.
//
// Everything that is read becomes a posting, since somebody said that it is one. A folder says
// nothing: beside postings it holds programs, manuals, diaries and lists. A document looks like a
// posting where it touches on several of the subjects that postings have (knowledge/
// posting_words.yaml), or has their parts. Doubtful ones do. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <span>

#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

// `postings` are those that were read from `document`.
[[nodiscard]] bool LooksLikePosting(const Document& document, std::span<const Posting> postings);

// How many facts it states: until when, where, for how much …; its link is none.
[[nodiscard]] size_t CountFacts(const Posting& posting);

}  // namespace gonggo
