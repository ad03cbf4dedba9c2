// PayFilter: the postings whose pay a query lets through, and how many pay what (decision 82).
//
// A comparison looks at what is stated, nothing else: `>` and `>=` at the highest figure, `<` and
// `<=` at the lowest, and a range at whether the two have a part in common. Pay that is no won by
// the year or the month, and 협의 without figures, passes none. Pure; thread-safe.
#pragma once

#include "columns/table.h"
#include "search/facets.h"
#include "search/query.h"

namespace gonggo {

// Of live and removed postings alike.
[[nodiscard]] Bits FilterPay(const ColumnTable& table, FilterOp op, const FilterValue& value);

// The bands (PayBands) that pay reaches into, one after another, then negotiable, other and
// unknown: of all these the `most` that most postings have. A posting that pays 4,800 to 7,200 is
// in four.
[[nodiscard]] Facet CountPay(const ColumnTable& table, const Bits& result, size_t most);

}  // namespace gonggo
