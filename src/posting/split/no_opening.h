// HoldsNoOpening: whether a note tells of no opening at all: a diary, a list of what is to be done,
// how an interview went, what somebody found out about a company.
//
// Whoever looks for work keeps these among postings, and they speak of much that postings speak of.
// Such a note shows by its own words what it is (a heading such as "면접 복기", boxes to tick,
// "지금은 열린 자리 없음"), and it has no sign of an opening: no job as a title, no duties or
// requirements under a heading, no label of a company or a position, no call for applicants, no
// link to a posting, no fact such as pay or a deadline. A short posting has one of these. Doubtful
// ones hold an opening. Linear. Pure; thread-safe.
#pragma once

#include <span>

#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

// `postings` are those that were read from `document`. Only of text and Markdown.
[[nodiscard]] bool HoldsNoOpening(const Document& document, std::span<const Posting> postings);

}  // namespace gonggo
