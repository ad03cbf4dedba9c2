// ReadPayParts: pay that a record states in parts, one a key: "baseSalary.value.minValue:
// 48000000", "baseSalary.currency: KRW", "baseSalary.value.unitText: YEAR".
//
// Amounts are in whole units of the currency, and nothing is read where no key names it: a number
// alone may be won or dollars. Leaves its evidence. Source of the keys and units:
// https://schema.org/baseSalary, and the salary ranges of job boards' interfaces.
#pragma once

#include <optional>

#include "model/posting.h"
#include "posting/fact/fact_search.h"

namespace gonggo {

[[nodiscard]] std::optional<Salary> ReadPayParts(FactSearch& search);

}  // namespace gonggo
