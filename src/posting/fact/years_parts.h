// ReadYearsParts: years that a record states in two keys: "annual_from: 3", "maxCareer: 8".
//
// Whole years up to 40 and nothing else; 0 as the least says that newcomers may apply, and a
// greatest that is not above the least, or that stands for "any" (100), is no bound. Leaves its
// evidence.
#pragma once

#include <optional>

#include "model/posting.h"
#include "posting/fact/fact_search.h"

namespace gonggo {

[[nodiscard]] std::optional<Experience> ReadYearsParts(FactSearch& search);

// Months in one key: "monthsOfExperience: 36".
[[nodiscard]] std::optional<Experience> ReadMonthsPart(FactSearch& search);

}  // namespace gonggo
