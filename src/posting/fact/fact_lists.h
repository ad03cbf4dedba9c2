// FactLists: the fields of a posting that hold several values: kinds of employment, steps of the
// hiring process, eligibility, contacts, and statements of years.
//
// Values add up over all places that state them, each once. Linear. Pure; thread-safe.
#pragma once

#include <vector>

#include "posting/fact/fact_places.h"

namespace gonggo {

// Fills the lists of `posting` and their evidence; years go into the requirement they stand in,
// whose items must be there already.
void ReadFactLists(const FactInput& input, const Places& places, Posting& posting);

}  // namespace gonggo
