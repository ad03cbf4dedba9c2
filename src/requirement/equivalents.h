// SpreadEquivalent: which of a line's conditions words of equivalence at its end are about.
//
// "CPA, CFA or equivalent" is one choice of three; "a degree and 5 years, or equivalent experience"
// takes it for either. Looks at the conditions that were made last only. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <vector>

#include "base/span.h"
#include "model/posting.h"
#include "requirement/lists.h"

namespace gonggo {

struct EquivalentAt {
  const LineView& line;
  uint32_t base = 0;         // where the line begins in the document: evidence is relative to that
  Span at;                   // the words of equivalence, bytes of the line
  const Alternative& words;  // the same as what they come to
};

// Changes `conditions`, in the order of the line, so that the words may be added to the last one;
// of those that they are about besides it they are added here.
void SpreadEquivalent(const EquivalentAt& equivalent, std::vector<Condition>& conditions);

}  // namespace gonggo
