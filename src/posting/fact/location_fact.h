// ReadLocationFact: where the work is.
//
// Beside its label, among facts, in the title, among benefits and steps, in what the company says
// of where it is, and in sentences of running text, in this order. Linear. Pure but for the
// posting, which gets the location and its evidence; thread-safe.
#pragma once

#include "posting/fact/fact_search.h"

namespace gonggo {

void ReadLocationFact(FactSearch& search);

}  // namespace gonggo
