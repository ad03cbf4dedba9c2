// ReadExperienceFact: how much experience a posting asks for.
//
// Beside its label, in the title, among facts, in requirements, and for pages that glue their
// fields together or lost a heading also among duties and in sentences, in this order; what names
// no years counts only where nothing does. Linear. Pure but for the evidence, which the posting
// gets; thread-safe.
#pragma once

#include <optional>

#include "model/posting.h"
#include "posting/fact/fact_search.h"

namespace gonggo {

[[nodiscard]] std::optional<Experience> ReadExperienceFact(FactSearch& search);

}  // namespace gonggo
