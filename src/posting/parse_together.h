// ParseTogether: what the postings of one document have to do with each other.
//
// Linear but for a sort. Pure; thread-safe.
#pragma once

#include <vector>

#include "model/posting.h"
#include "posting/line/lines.h"

namespace gonggo {

// A key that several postings of one record have names none of them.
void DropSharedKeys(std::vector<Posting>& postings);

// A page has one company: whom a label above all headings names ("site_name: …") looks for the
// others, too, where none of them names anybody.
void ShareCompany(const std::vector<Line>& lines, std::vector<Posting>& postings);

// Both in the order in which the document names them, with their positions.
[[nodiscard]] std::vector<Posting> InOrder(std::vector<Posting> postings,
                                           std::vector<Posting> others);

// The lines of what a posting says, counted from `by` lines further up: of one that was read from a
// part of the lines.
void MoveLines(uint32_t by, Posting& posting);

}  // namespace gonggo
