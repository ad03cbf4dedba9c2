// ReadSalaryFact: what a posting pays: in the keys of a record, beside a label, among the facts,
// and where what is offered begins with it. Leaves its evidence.
#pragma once

#include <optional>

#include "model/posting.h"
#include "posting/fact/fact_search.h"

namespace gonggo {

[[nodiscard]] std::optional<Salary> ReadSalaryFact(FactSearch& search);

}  // namespace gonggo
