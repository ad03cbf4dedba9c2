// Facts: every field of a posting but title and company, from the lines that may state it.
//
// A field is looked for in a fixed order of places: beside its label anywhere in the posting's own
// lines
// ("마감일: …", a record's key), then in lines of the kinds that usually state it. The first place
// that gives a value wins; each value keeps its evidence. Linear. Pure; thread-safe.
#pragma once

#include "model/posting.h"
#include "posting/value/fact_input.h"
#include "posting/value/parse_options.h"

namespace gonggo {

// Fills the fields of `posting` and their evidence; adds diagnostics for what is stated but open.
void ReadFacts(const FactInput& input, const ParseOptions& options, Posting& posting);

}  // namespace gonggo
